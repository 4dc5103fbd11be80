package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFollowedUp;
import dk.aarhus.ligevaerd.casework.CaseMoved;
import dk.aarhus.ligevaerd.law.CaseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears of what happens to cases, in the same transaction, and does what follows of it. */
@ApplicationScoped
class Aftermath {

    private static final String MAILBOX = "reporter";

    private final FollowUps followUps;
    private final Checklist checklist;
    private final ReprisalCases reprisals;
    private final CaseRows rows;

    Aftermath(FollowUps followUps, Checklist checklist, ReprisalCases reprisals, CaseRows rows) {
        this.followUps = followUps;
        this.checklist = checklist;
        this.reprisals = reprisals;
        this.rows = rows;
    }

    void moved(@Observes CaseMoved moved) {
        var file = moved.file();
        if (file.status() == CaseStatus.DECIDED && followUps.ofRound(file).isEmpty()) {
            var decided = file.decided().orElseThrow();
            Milestone.of(file)
                    .forEach(
                            milestone ->
                                    followUps.persist(
                                            FollowUpContact.of(
                                                    file.reference().value(),
                                                    file.round(),
                                                    milestone,
                                                    decided,
                                                    file.safe())));
        }
        if (file.status() == CaseStatus.REOPENED && moved.from() == CaseStatus.CLOSED) {
            var before = file.beginAgain();
            before.assessments().forEach(rows::remove);
            rows.keep(PastRound.of(file, before, moved.today()));
        }
        checklist.tell(file, moved.today());
    }

    /** The reporter answered in the mailbox; an adverse answer opens a case of its own. */
    void followedUp(@Observes CaseFollowedUp told) {
        var file = told.file();
        followUps.ofRound(file).stream()
                .filter(one -> one.milestone() == Milestone.of(told.answer().followUp()))
                .filter(one -> !one.isOver())
                .forEach(
                        one ->
                                one.answered(
                                        told.answer().adverse(),
                                        null,
                                        MAILBOX,
                                        told.answer().day()));
        if (told.answer().adverse()) {
            reprisals.open(file, told.answer().words(), MAILBOX, told.answer().day());
        }
        checklist.tell(file, told.answer().day());
    }
}
