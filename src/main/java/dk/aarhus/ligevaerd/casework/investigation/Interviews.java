package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Talks with people of a case: the invitation with whom they may bring (FVL § 8) and who
 * interprets, the minutes (OFL § 13), and what the person says to them. All acts throw {@link
 * Problem} as {@link CaseActs#act} does, INVALID for what was typed, and STATE_CONFLICT for a talk
 * or a case that is at its end.
 */
@ApplicationScoped
@Transactional
public class Interviews {

    private final CaseActs acts;
    private final InterviewSheets interviews;
    private final PartySheets parties;

    Interviews(CaseActs acts, InterviewSheets interviews, PartySheets parties) {
        this.acts = acts;
        this.interviews = interviews;
        this.parties = parties;
    }

    /** All talks of a case, the newest first. */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            List<Interview> interviews,
            List<Party> parties) {}

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.INTERVIEWS,
                looked ->
                        new All(
                                reference,
                                looked.file().version(),
                                Parties.mayWork(looked),
                                Newest.first(
                                        interviews.of(reference).stream()
                                                .map(InterviewSheet::interview)
                                                .toList()),
                                parties.parties(reference)));
    }

    /** Those that were not called off, for another part of the case, which journals the look. */
    public List<Interview> of(Reference reference) {
        return interviews.of(reference).stream()
                .map(InterviewSheet::interview)
                .filter(one -> one.droppedOn().isEmpty())
                .toList();
    }

    /** One of them, also where it was called off. */
    public Optional<Interview> numbered(Reference reference, int number) {
        return interviews.of(reference).stream()
                .map(InterviewSheet::interview)
                .filter(one -> one.number() == number)
                .findFirst();
    }

    public void invite(SeenCase seen, InterviewForms.Inviting form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var typed =
                            InterviewInput.invited(
                                    form, parties.parties(file.reference()), acting.today());
                    var sheet = InterviewSheet.begun(Desks.begun(file, acting, interviews), typed);
                    interviews.persist(sheet);
                    file.acted(Act.INTERVIEW_PLANNED, subject(sheet), acting, null);
                });
    }

    /** It took place; minutes that were written before stay in the timeline. */
    public void hold(SeenCase seen, int number, InterviewForms.Holding form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = standing(file, number);
                    if (sheet.interview().approved()) {
                        throw Desks.wrongStage(file);
                    }
                    var before = sheet.interview().minutes().orElse(null);
                    sheet.held(InterviewInput.held(form, acting.today()));
                    file.acted(Act.INTERVIEW_HELD, subject(sheet), acting, before);
                });
    }

    /** The person stands by the minutes, or objects to something in them. */
    public void answer(
            SeenCase seen, int number, InterviewForms.MinutesAnswer form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = standing(file, number);
                    var held =
                            sheet.interview()
                                    .heldOn()
                                    .filter(day -> sheet.interview().awaitsAnswer())
                                    .orElseThrow(() -> Desks.wrongStage(file));
                    sheet.answered(InterviewInput.answered(form, held, acting.today()));
                    file.acted(Act.MINUTES_ANSWERED, subject(sheet), acting, null);
                });
    }

    /** It does not take place. */
    public void drop(SeenCase seen, int number, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = standing(file, number);
                    if (!sheet.interview().isPlanned()) {
                        throw Desks.wrongStage(file);
                    }
                    sheet.drop(acting.today());
                    file.acted(Act.INTERVIEW_DROPPED, subject(sheet), acting, null);
                });
    }

    InterviewSheet standing(CaseFile file, int number) {
        var sheet = interviews.one(file.reference(), number);
        if (sheet.interview().droppedOn().isPresent()) {
            throw Desks.wrongStage(file);
        }
        return sheet;
    }

    private void act(SeenCase seen, Caller caller, BiConsumer<CaseFile, Acting> act) {
        acts.act(
                seen,
                Desks.WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    Desks.requireTreated(file);
                    act.accept(file, acting);
                });
    }

    private static String subject(InterviewSheet sheet) {
        return Integer.toString(sheet.number());
    }
}
