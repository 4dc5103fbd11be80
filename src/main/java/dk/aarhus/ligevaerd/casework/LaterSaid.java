package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.AnsweredLater;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;

/**
 * What a reporter says after the report was sent, as far as it decides who may see the case and
 * whether there is one; in the reporter's own transaction.
 */
@ApplicationScoped
class LaterSaid {

    private final Cases cases;
    private final Reports reports;
    private final Routing routing;
    private final Conflicts conflicts;
    private final ReporterLetters letters;

    LaterSaid(
            Cases cases,
            Reports reports,
            Routing routing,
            Conflicts conflicts,
            ReporterLetters letters) {
        this.cases = cases;
        this.reports = reports;
        this.routing = routing;
        this.conflicts = conflicts;
        this.letters = letters;
    }

    void take(@Observes AnsweredLater answered) {
        cases.held(answered.reference()).ifPresent(file -> take(file, answered));
    }

    private void take(CaseFile file, AnsweredLater answered) {
        switch (answered.question()) {
            case EXCLUSION -> routing.exclude(file, answered.namedExclusions());
            case RESPONDENT -> conflicts.accusedSaid(file);
            case WHERE -> where(file, answered.day());
            case WISHES -> wishes(file, answered.day());
            case WHO, PERSON, WHEN, GROUNDS, WORD, SAFETY, CONTACT -> {
                // The desk reads it in the report.
            }
        }
    }

    private void where(CaseFile file, LocalDate day) {
        report(file).department().ifPresent(said -> file.concern(said, day));
        if (file.status() == CaseStatus.RECEIVED) {
            routing.again(file);
        }
    }

    private void wishes(CaseFile file, LocalDate day) {
        if (report(file).wishes().contains(Wish.ONLY_REGISTER)
                && !file.reporter().wantsToBeCounted()
                && file.endedOn().isEmpty()) {
            letters.onLateWish(file, day);
        }
    }

    private Report report(CaseFile file) {
        return reports.referenced(file.reference()).orElseThrow();
    }
}
