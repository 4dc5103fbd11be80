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
    private final Routing routing;
    private final Deadlines deadlines;
    private final Vault vault;

    Opening(Cases cases, Routing routing, Deadlines deadlines, Vault vault) {
        this.cases = cases;
        this.routing = routing;
        this.deadlines = deadlines;
        this.vault = vault;
    }

    void open(@Observes ReportFiled report) {
        var file = CaseFile.open(report, deadlines, vault.newSafe());
        cases.persist(file);
        routing.begin(file);
    }

    void note(@Observes ReporterWrote wrote) {
        cases.held(wrote.reference()).ifPresent(file -> file.reporterWrote(wrote.day()));
    }
}
