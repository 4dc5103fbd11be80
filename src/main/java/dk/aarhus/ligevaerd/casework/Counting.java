package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.PolicyClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells statistics of a case once it has left triage: before that, nobody knows whether it is one.
 */
@ApplicationScoped
class Counting {

    private static final Set<CaseStatus> BEFORE =
            EnumSet.of(
                    CaseStatus.RECEIVED,
                    CaseStatus.ACKNOWLEDGED,
                    CaseStatus.TRIAGE,
                    CaseStatus.REOPENED);

    private final Reports reports;
    private final Event<CaseCounted> counted;

    Counting(Reports reports, Event<CaseCounted> counted) {
        this.reports = reports;
        this.counted = counted;
    }

    void count(CaseFile file) {
        if (BEFORE.contains(file.status()) || file.triage().isEmpty()) {
            return;
        }
        reports.referenced(file.reference())
                .map(report -> fact(file, report))
                .ifPresent(counted::fire);
    }

    private static CaseCounted fact(CaseFile file, Report report) {
        Set<Form> forms =
                file.concluded().map(Decision::forms).orElseGet(() -> file.triage().get().forms());
        Set<Ground> grounds =
                file.concluded()
                        .map(Decision::grounds)
                        .orElseGet(() -> file.triage().get().grounds());
        Set<PolicyClass> classes =
                file.concluded()
                        .map(Decision::classes)
                        .orElseGet(() -> file.triage().get().classes());
        return new CaseCounted(
                file.factKey(),
                file.received(),
                file.phase(),
                file.department(),
                classes,
                forms.contains(Form.RETALIATION),
                forms,
                grounds,
                report.capacity(),
                report.identity(),
                file.outcome());
    }
}
