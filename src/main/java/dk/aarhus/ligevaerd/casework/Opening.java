package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.ReportFiled;
import dk.aarhus.ligevaerd.intake.ReporterWrote;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears of what reporters do, in the reporter's own transaction: no report is without a case. */
@ApplicationScoped
class Opening {

    private final Cases cases;
    private final Deadlines deadlines;
    private final Vault vault;

    Opening(Cases cases, Deadlines deadlines, Vault vault) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.vault = vault;
    }

    void open(@Observes ReportFiled report) {
        cases.persist(CaseFile.open(report, deadlines, vault.newSafe()));
    }

    void note(@Observes ReporterWrote wrote) {
        cases.held(wrote.reference()).ifPresent(file -> file.reporterWrote(wrote.day()));
    }
}
