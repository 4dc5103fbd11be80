package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.investigation.TimeInput;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Asks parties for something, and takes what they answer. What is asked is written here and seen by
 * nobody outside before it is released to the party, as everything is.
 *
 * <p>Acts throw {@link Problem} as those of {@link PartyDoors} do.
 */
@ApplicationScoped
@Transactional
public class PartyTasks {

    private final CaseActs acts;
    private final Doorways doorways;
    private final PartyTaskRows tasks;

    PartyTasks(CaseActs acts, Doorways doorways, PartyTaskRows tasks) {
        this.acts = acts;
        this.doorways = doorways;
        this.tasks = tasks;
    }

    /** Something is asked of a party, by a day that is a clock of the case. */
    public void ask(SeenCase seen, int party, DoorForms.PartyAsking form, Caller caller) {
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    Doorways.requireTreated(file);
                    doorways.present(file, party);
                    var asked = DoorInput.asked(form, acting.today());
                    var task =
                            PartyTask.of(
                                            file.reference(),
                                            tasks.next(file.reference()),
                                            party,
                                            file.safe())
                                    .asking(
                                            asked.words(),
                                            asked.dueOn(),
                                            acting.account(),
                                            acting.today());
                    tasks.persist(task);
                    file.acted(Act.PARTY_TASK_SET, Integer.toString(task.number()), acting, null);
                });
    }

    /** It is done, or is not asked for any more; the party can answer it no longer. */
    public void settle(
            SeenCase seen, int party, int number, DoorForms.PartySettling form, Caller caller) {
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    var task = of(file, party, number);
                    if (!task.isOpen()) {
                        throw Doorways.conflict(file);
                    }
                    var reason = DoorInput.reason(form.reason());
                    task.settle(acting.account(), acting.today(), reason);
                    file.acted(Act.PARTY_TASK_SETTLED, Integer.toString(number), acting, reason);
                });
    }

    /** More time is granted until a day, or refused for a reason that the party reads. */
    public void tellOfTime(
            SeenCase seen, int party, int number, HearingForms.TimeTelling form, Caller caller) {
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    Doorways.requireTreated(file);
                    var task = of(file, party, number);
                    if (!task.view().waitsForTime()) {
                        throw Doorways.conflict(file);
                    }
                    var told = TimeInput.told(form, task.dueOn(), acting.today());
                    task.timeTold(acting.today(), told.until(), told.why());
                    file.acted(
                            told.until().isPresent()
                                    ? Act.TASK_TIME_GRANTED
                                    : Act.TASK_TIME_REFUSED,
                            Integer.toString(number),
                            acting,
                            null);
                });
    }

    private PartyTask of(CaseFile file, int party, int number) {
        return tasks.one(file.reference(), number)
                .filter(one -> one.party() == party)
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /**
     * The party asks for more time, in the transaction that let it in: once, while its day is not
     * over.
     *
     * @param who the number of who asks
     */
    void askForTime(
            CaseFile file, int number, int who, HearingForms.TimeAsking form, LocalDate today) {
        var task =
                tasks.one(file.reference(), number)
                        .filter(one -> one.mayAskForTime(today))
                        .orElseThrow(() -> Problem.of(ProblemKind.STATE_CONFLICT));
        var typed = TimeInput.asked(form, task.dueOn());
        task.timeAsked(today, typed.until(), typed.why());
        file.partyDid(Act.PARTY_ASKED_TASK_TIME, Integer.toString(number), who, today, null);
        file.partyWrote(Part.DOORS, today);
    }

    /**
     * The party answers, in the transaction that let it in; an earlier answer stays in the
     * timeline.
     *
     * @param who the number of who answers
     */
    void answer(CaseFile file, int number, int who, PaperForms.PaperAnswer form, LocalDate today) {
        var task =
                tasks.one(file.reference(), number)
                        .filter(PartyTask::isOpen)
                        .orElseThrow(() -> Problem.of(ProblemKind.STATE_CONFLICT));
        var said = DoorInput.answer(form.answer());
        var before = task.answer().orElse(null);
        task.answered(who, said, today);
        file.partyDid(Act.PARTY_ANSWERED_TASK, Integer.toString(number), who, today, before);
        file.partyWrote(Part.DOORS, today);
    }
}
