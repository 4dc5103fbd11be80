package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.casework.CaseCounted.Classed;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells statistics of a case once it has left triage: before that, nobody knows whether it is one.
 */
@ApplicationScoped
public class Counting {

    /** Whether a reprisal came of a case is known half a year after its end. */
    public static final int MONTHS_UNTIL_KNOWN = 6;

    private static final Set<CaseStatus> BEFORE =
            EnumSet.of(
                    CaseStatus.RECEIVED,
                    CaseStatus.ACKNOWLEDGED,
                    CaseStatus.TRIAGE,
                    CaseStatus.REOPENED);

    private final Reports reports;
    private final ReporterKeys reporters;
    private final Handling handling;
    private final Event<CaseCounted> counted;

    Counting(
            Reports reports,
            ReporterKeys reporters,
            Handling handling,
            Event<CaseCounted> counted) {
        this.reports = reports;
        this.reporters = reporters;
        this.handling = handling;
        this.counted = counted;
    }

    /** In the transaction of whatever changed the case; told twice it changes nothing. */
    public void count(CaseFile file) {
        if (BEFORE.contains(file.status()) || file.writtenTriage().isEmpty()) {
            return;
        }
        reports.referenced(file.reference())
                .map(report -> fact(file, report))
                .ifPresent(counted::fire);
    }

    private CaseCounted fact(CaseFile file, Report report) {
        var triage = file.writtenTriage().orElseThrow();
        return new CaseCounted(
                file.factKey(),
                file.received(),
                file.phase(),
                file.department(),
                new Classed(triage.forms(), triage.grounds(), triage.classes()),
                file.concluded()
                        .map(held -> new Classed(held.forms(), held.grounds(), held.classes())),
                report.capacity(),
                report.identity(),
                reporters.of(file.reference(), report),
                triage.urgency(),
                days(file, file.acknowledged()),
                days(file, file.decided()),
                outcome(file),
                handling.of(file, triage));
    }

    /** What was only to be registered ends without one; in figures nobody wanted it treated. */
    private static Optional<Outcome> outcome(CaseFile file) {
        return file.outcome().or(() -> file.endedOn().map(ended -> Outcome.WITHDRAWN));
    }

    private static Optional<Integer> days(CaseFile file, Optional<LocalDate> until) {
        return until.map(day -> Math.toIntExact(ChronoUnit.DAYS.between(file.received(), day)));
    }
}
