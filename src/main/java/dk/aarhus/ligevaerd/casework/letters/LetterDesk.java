package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseActs.Looked;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.after.Checklist;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Everything that is done with the letters of a case. Whoever wrote a letter that tells of a
 * decision does not approve it; what was sent is kept as it was sent.
 *
 * <p>All throw {@link Problem} as {@link CaseActs} does, and NOT_FOUND for a letter that is not one
 * of the case's.
 */
@ApplicationScoped
@Transactional
public class LetterDesk {

    static final Set<Permission> WRITE = Set.of(Permission.WORK_ON_CASE);
    static final Set<Permission> APPROVE = Set.of(Permission.REVIEW_CASE, Permission.DECIDE_CASE);
    static final Set<Permission> SEND = Set.of(Permission.WORK_ON_CASE, Permission.DECIDE_CASE);

    private final CaseActs acts;
    private final Letters letters;
    private final LetterFacts facts;
    private final LetterPaper paper;
    private final Mailboxes mailboxes;
    private final Checklist checklist;

    LetterDesk(
            CaseActs acts,
            Letters letters,
            LetterFacts facts,
            LetterPaper paper,
            Mailboxes mailboxes,
            Checklist checklist) {
        this.acts = acts;
        this.letters = letters;
        this.facts = facts;
        this.paper = paper;
        this.mailboxes = mailboxes;
        this.checklist = checklist;
    }

    /** The same at another time: for a past that is invented. */
    public LetterDesk by(Clock otherClock) {
        return new LetterDesk(acts.by(otherClock), letters, facts, paper, mailboxes, checklist);
    }

    /**
     * The letters of a case.
     *
     * @param mayWrite whether the one who looks can draft another
     */
    public record All(
            Reference reference, int version, List<LetterView> letters, boolean mayWrite) {

        /**
         * @throws Problem NOT_FOUND for a letter that is not among them
         */
        public LetterView one(UUID id) {
            return letters.stream()
                    .filter(letter -> letter.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        }
    }

    /** A letter as a file; its name tells nothing. */
    public record Sheet(String name, byte[] pdf) {}

    public All of(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.LETTERS,
                looked ->
                        new All(
                                reference,
                                looked.file().version(),
                                letters.of(reference).stream()
                                        .map(letter -> view(letter, looked, caller))
                                        .toList(),
                                WRITE.stream().anyMatch(looked::may)));
    }

    private LetterView view(Letter letter, Looked looked, Caller caller) {
        return LetterView.of(letter, looked, caller.account(), paper.canWrite(letter));
    }

    /** The file of a letter: as it was sent, or with a mark that it was not. */
    public Sheet sheet(Reference reference, UUID id, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.LETTER,
                looked -> {
                    var letter = existing(reference, id);
                    var bytes =
                            letters.sheetOf(letter)
                                    .map(LetterSheet::bytes)
                                    .orElseGet(() -> draftSheet(letter, looked.today()));
                    return new Sheet(reference.value() + "-brev.pdf", bytes);
                });
    }

    private byte[] draftSheet(Letter letter, LocalDate today) {
        requireLetters(letter);
        return paper.draftOf(letter, today);
    }

    /**
     * Drafts a letter from its reviewed text, filled with what the case's records say.
     *
     * @return the new letter
     * @throws Problem INVALID; STATE_CONFLICT where there is no decision to tell of
     */
    public UUID draft(SeenCase seen, LetterForms.LetterDraft form, Caller caller) {
        var drafted = new UUID[1];
        acts.act(
                seen,
                WRITE,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var letter = drafted(file, form, acting);
                    letters.persist(letter);
                    checklist.tell(file, acting.today());
                    file.acted(Act.LETTER_DRAFTED, letter.kind().name(), acting, null);
                    drafted[0] = letter.id();
                });
        return drafted[0];
    }

    private Letter drafted(CaseFile file, LetterForms.LetterDraft form, Acting acting) {
        var plan = LetterInput.plan(form, facts.reporterLanguage(file));
        if (plan.kind().carriesDecision() && file.decision().isEmpty()) {
            throw Problem.of(ProblemKind.STATE_CONFLICT)
                    .with("status", file.status())
                    .with("unmet", List.of());
        }
        var text =
                ReviewedTexts.of(
                        plan.kind(),
                        plan.language(),
                        facts.of(file, plan.language(), acting.today()));
        return Letter.draft(
                        file.reference().value(),
                        file.round(),
                        plan,
                        acting.account(),
                        acting.today())
                .lockedWith(file.safe(), plan, text);
    }

    /** Changes the words; what was approved waits to be approved again. */
    public void edit(SeenCase seen, UUID id, LetterForms.LetterWords form, Caller caller) {
        on(
                seen,
                id,
                WRITE,
                caller,
                Act.LETTER_EDITED,
                (letter, acting) -> {
                    require(letter.canBeEdited(), letter);
                    letter.edit(
                            LetterInput.words(form),
                            LetterInput.recipient(form, letter.kind()),
                            acting.account());
                });
    }

    /**
     * Somebody who wrote nothing of it has read it, and it may go.
     *
     * @throws Problem NOT_ALLOWED to whoever drafted or changed it; INVALID while a place is open
     */
    public void approve(SeenCase seen, UUID id, Caller caller) {
        on(
                seen,
                id,
                APPROVE,
                caller,
                Act.LETTER_APPROVED,
                (letter, acting) -> {
                    require(letter.state() == LetterState.DRAFT, letter);
                    if (!letter.wasWrittenByOthersThan(acting.account())) {
                        throw Problem.of(ProblemKind.NOT_ALLOWED);
                    }
                    requireNothingOpen(letter);
                    requireLetters(letter);
                    letter.approve(acting.account(), acting.today());
                });
    }

    /** Is not sent, and stays as it was drafted. */
    public void drop(SeenCase seen, UUID id, Caller caller) {
        on(
                seen,
                id,
                WRITE,
                caller,
                Act.LETTER_DROPPED,
                (letter, acting) -> {
                    require(letter.canBeEdited(), letter);
                    letter.drop();
                });
    }

    /**
     * Sends a letter: into the reporter's mailbox, to the post, or out of the house by hand. From
     * then on its file is what it was.
     *
     * @throws Problem INVALID; STATE_CONFLICT for one that was not approved, and for one that tells
     *     of a decision nobody has signed yet
     */
    public void send(SeenCase seen, UUID id, LetterForms.LetterSending form, Caller caller) {
        acts.act(
                seen,
                SEND,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var letter = existing(file.reference(), id);
                    require(letter.canBeEdited(), letter);
                    requireNothingOpen(letter);
                    requireLetters(letter);
                    require(letter.canBeSent(), letter);
                    require(!letter.kind().carriesDecision() || file.decided().isPresent(), letter);
                    send(letter, LetterInput.sending(form, letter.kind()), file, acting);
                    checklist.tell(file, acting.today());
                    file.acted(Act.LETTER_SENT, letter.kind().name(), acting, null);
                });
    }

    private void send(Letter letter, LetterInput.Sending how, CaseFile file, Acting acting) {
        var pdf = paper.of(letter, acting.today());
        letters.keep(LetterSheet.of(letter.id(), pdf, file.safe()));
        letter.sent(how.delivery(), hash(pdf), acting.account(), acting.today());
        switch (how.delivery()) {
            case MAILBOX -> mailboxes.post(file.reference(), letter.text().plain(), acting.today());
            case DIGITAL_POST -> letter.postTo(how.number().orElseThrow());
            case BY_HAND -> {
                // Whoever sends it takes the file out and prints it.
            }
        }
    }

    private void on(
            SeenCase seen,
            UUID id,
            Set<Permission> permissions,
            Caller caller,
            Act what,
            BiConsumer<Letter, Acting> act) {
        acts.act(
                seen,
                permissions,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var letter = existing(file.reference(), id);
                    act.accept(letter, acting);
                    checklist.tell(file, acting.today());
                    file.acted(what, letter.kind().name(), acting, null);
                });
    }

    private Letter existing(Reference reference, UUID id) {
        return letters.of(reference, id).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private static void require(boolean condition, Letter letter) {
        if (!condition) {
            throw Problem.of(ProblemKind.STATE_CONFLICT)
                    .with("letter", letter.state())
                    .with("unmet", List.of());
        }
    }

    private static void requireNothingOpen(Letter letter) {
        if (letter.text().hasOpenPlaces()) {
            throw Problem.invalid("text", ViolationKind.OPEN_PLACE);
        }
    }

    /** A letter with a sign that paper cannot show must never go out with another in its place. */
    private void requireLetters(Letter letter) {
        if (!paper.canWrite(letter)) {
            throw Problem.invalid("text", ViolationKind.WRONG_FORM);
        }
    }

    private static String hash(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this Java", e);
        }
    }
}
