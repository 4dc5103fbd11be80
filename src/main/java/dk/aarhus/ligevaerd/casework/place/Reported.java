package dk.aarhus.ligevaerd.casework.place;

import dk.aarhus.ligevaerd.casework.CaseRounds;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.ReportFiled;
import dk.aarhus.ligevaerd.intake.Reports;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Optional;

/**
 * Takes over where the reporter says it happened, until somebody who works on the case knows
 * better.
 */
@ApplicationScoped
class Reported {

    /** The case is opened by the same event, before. */
    private static final int AFTER_THE_OPENING = Interceptor.Priority.LIBRARY_AFTER;

    private final Reports reports;
    private final CaseRounds rounds;
    private final PlaceRows rows;

    Reported(Reports reports, CaseRounds rounds, PlaceRows rows) {
        this.reports = reports;
        this.rounds = rounds;
        this.rows = rows;
    }

    void take(@Observes @Priority(AFTER_THE_OPENING) ReportFiled filed) {
        reports.referenced(filed.reference())
                .flatMap(Report::unit)
                .ifPresent(
                        unit ->
                                rounds.referenced(filed.reference())
                                        .ifPresent(
                                                file -> {
                                                    var place =
                                                            CasePlace.of(
                                                                    file.reference(), file.safe());
                                                    place.is(Optional.of(unit));
                                                    rows.persist(place);
                                                }));
    }
}
