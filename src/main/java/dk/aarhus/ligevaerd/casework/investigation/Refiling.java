package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.CaseRounds;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Dialogue;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that were taken out of the wrong case go on to the right one, unread on the way. Neither
 * timeline names the other case: whoever may open only one of the two learns nothing of the other.
 */
@ApplicationScoped
@Transactional
public class Refiling {

    private static final String REFERENCE = "reference";
    private static final String FILED_AS = "filedAs";
    private static final Set<Permission> WRITERS =
            Set.of(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE);

    private final CaseActs acts;
    private final CaseRounds rounds;
    private final Desk desk;
    private final Dialogue dialogue;
    private final CaseItems items;
    private final MisfiledSheets misfiled;
    private final NoteSheets notes;

    Refiling(
            CaseActs acts,
            CaseRounds rounds,
            Desk desk,
            Dialogue dialogue,
            CaseItems items,
            MisfiledSheets misfiled,
            NoteSheets notes) {
        this.acts = acts;
        this.rounds = rounds;
        this.desk = desk;
        this.dialogue = dialogue;
        this.items = items;
        this.misfiled = misfiled;
        this.notes = notes;
    }

    /** What the words become in the right case. */
    public enum FiledAs {
        NOTE,
        MESSAGE
    }

    private record Target(Reference reference, FiledAs as) {}

    /**
     * Whoever confirmed that something was filed wrong files its words where they belong: as a
     * note, or, of a message of ours, as a message to the reporter of that case.
     *
     * @throws Problem as {@link CaseActs#act}; NOT_ALLOWED to anybody else than who confirmed it;
     *     STATE_CONFLICT where nothing is there to be moved; INVALID for a case that the caller
     *     cannot work on, and for a message that its reporter could not read
     */
    public void move(SeenCase seen, int number, MisfiledForms.Refiled form, Caller caller) {
        var target = read(form, seen.reference(), caller);
        // Both are held in the order of their references: two who move words to and fro at once
        // would else wait for each other.
        Stream.of(seen.reference(), target.reference())
                .sorted(Comparator.comparing(Reference::value))
                .forEach(rounds::held);
        acts.act(
                seen,
                Desks.ANYBODY_AT_WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var sheet = movable(file, number, target, caller);
                    var one = sheet.misfiled();
                    var words = sheet.moved(target.reference(), acting.today());
                    if (target.as() == FiledAs.MESSAGE) {
                        announce(target.reference(), caller);
                        send(target.reference(), words, caller);
                    } else {
                        note(target.reference(), sheet, words, caller);
                    }
                    file.acted(
                            Act.MISFILED_MOVED,
                            Misfiled.code(one.kind(), one.item()),
                            acting,
                            null);
                });
    }

    private Target read(MisfiledForms.Refiled form, Reference here, Caller caller) {
        var reader = new InputReader();
        var typed = reader.value(REFERENCE, form.reference(), Reference::parse);
        if (Days.isBlank(form.reference())) {
            reader.note(REFERENCE, ViolationKind.REQUIRED);
        }
        var as =
                Days.isBlank(form.filedAs())
                        ? FiledAs.NOTE
                        : reader.requiredChoice(FILED_AS, form.filedAs(), FiledAs.class);
        typed.filter(here::equals).ifPresent(one -> reader.note(REFERENCE, ViolationKind.TWICE));
        reader.orRefuse();
        var asked = as == FiledAs.MESSAGE ? WRITERS : Desks.ANYBODY_AT_WORK;
        return typed.filter(one -> desk.may(asked, one, caller))
                .map(one -> new Target(one, as))
                .orElseThrow(() -> Problem.invalid(REFERENCE, ViolationKind.NOT_IN_LIST));
    }

    private MisfiledSheet movable(CaseFile file, int number, Target target, Caller caller) {
        var sheet = misfiled.one(file.reference(), number);
        var one = sheet.misfiled();
        if (!one.settledBy().equals(Optional.of(caller.account()))) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
        if (!one.canBeMoved()) {
            throw Desks.wrongStage(file);
        }
        var isOurs =
                one.kind() == Misfiled.Kind.MESSAGE
                        && items.ourMessages(file.reference()).contains(one.item());
        if (target.as() == FiledAs.MESSAGE && !isOurs) {
            throw Problem.invalid(FILED_AS, ViolationKind.NOT_IN_LIST);
        }
        return sheet;
    }

    private void note(Reference target, MisfiledSheet from, String words, Caller caller) {
        var one = from.misfiled();
        acts.act(
                new SeenCase(target, desk.version(target, caller)),
                Desks.ANYBODY_AT_WORK,
                caller,
                Optional.empty(),
                (far, acting) -> {
                    var was =
                            one.kind() == Misfiled.Kind.NOTE
                                    ? Optional.of(notes.one(from.reference(), one.item()))
                                    : Optional.<NoteSheet>empty();
                    var sheet =
                            NoteSheet.begun(
                                            Desks.begun(far, acting, notes),
                                            new NoteInput(
                                                    was.map(NoteSheet::kind)
                                                            .orElse(NoteKind.LETTER),
                                                    from.contentDay(),
                                                    words))
                                    .cameFrom(one.kind(), was.map(NoteSheet::writtenBy));
                    notes.persist(sheet);
                    far.acted(
                            Act.MISFILED_ARRIVED,
                            Misfiled.code(Misfiled.Kind.NOTE, sheet.number()),
                            acting,
                            null);
                });
    }

    private void announce(Reference target, Caller caller) {
        acts.act(
                new SeenCase(target, desk.version(target, caller)),
                WRITERS,
                caller,
                Optional.empty(),
                (far, acting) -> far.acted(Act.MISFILED_ARRIVED, "MESSAGE", acting, null));
    }

    private void send(Reference target, String words, Caller caller) {
        try {
            dialogue.write(
                    new SeenCase(target, desk.version(target, caller)),
                    new CaseForms.ReporterMessage(words),
                    caller);
        } catch (Problem refused) {
            // It speaks of the fields of another form: a reporter of another language than ours is
            // written to there, with a translation.
            throw refused.kind() == ProblemKind.INVALID
                    ? Problem.invalid(FILED_AS, ViolationKind.NOT_IN_LIST)
                    : refused;
        }
    }
}
