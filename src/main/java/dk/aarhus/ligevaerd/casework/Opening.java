package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.ReportFiled;
import dk.aarhus.ligevaerd.intake.ReporterAsked;
import dk.aarhus.ligevaerd.intake.ReporterBecameKnown;
import dk.aarhus.ligevaerd.intake.ReporterFollowedUp;
import dk.aarhus.ligevaerd.intake.ReporterWithdrew;
import dk.aarhus.ligevaerd.intake.ReporterWrote;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

/** Hears of what reporters do, in the reporter's own transaction: no report is without a case. */
@ApplicationScoped
class Opening {

    private final Cases cases;
    private final Mailboxes mailboxes;
    private final Routing routing;
    private final Counting counting;
    private final Deadlines deadlines;
    private final CaseClocks clocks;
    private final Vault vault;
    private final Event<CaseFollowedUp> followedUp;

    Opening(
            Cases cases,
            Mailboxes mailboxes,
            Routing routing,
            Counting counting,
            Deadlines deadlines,
            CaseClocks clocks,
            Vault vault,
            Event<CaseFollowedUp> followedUp) {
        this.cases = cases;
        this.mailboxes = mailboxes;
        this.routing = routing;
        this.counting = counting;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.vault = vault;
        this.followedUp = followedUp;
    }

    void open(@Observes ReportFiled report) {
        var file = CaseFile.open(report, deadlines, vault.newSafe());
        cases.persist(file);
        clocks.follow(file, report.received());
        routing.begin(file);
    }

    void note(@Observes ReporterWrote wrote) {
        cases.held(wrote.reference()).ifPresent(file -> file.reporter().wrote(wrote.day()));
    }

    void ask(@Observes ReporterAsked asked) {
        cases.held(asked.reference())
                .ifPresent(file -> file.reporter().asked(asked.request(), asked.day()));
    }

    void withdraw(@Observes ReporterWithdrew withdrew) {
        cases.held(withdrew.reference())
                .filter(file -> file.reporter().withdrew(withdrew.day(), deadlines))
                .ifPresent(
                        file -> {
                            clocks.follow(file, withdrew.day());
                            mailboxes.show(file.reference(), Outlook.of(file, withdrew.day()));
                            counting.count(file);
                        });
    }

    void becomeKnown(@Observes ReporterBecameKnown known) {
        cases.held(known.reference())
                .ifPresent(
                        file -> {
                            file.reporter().becameKnown(known.day());
                            counting.count(file);
                        });
    }

    void followUp(@Observes ReporterFollowedUp told) {
        cases.held(told.reference())
                .ifPresent(
                        file -> {
                            file.reporter().followedUp(told.followUp(), told.adverse(), told.day());
                            followedUp.fire(new CaseFollowedUp(file, told));
                            counting.count(file);
                        });
    }
}
