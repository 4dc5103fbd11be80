package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A letter of a case. Words, reader and address lie sealed under the key of the case. */
@Entity
@Table(name = "case_letter")
public class Letter extends Locked {

    private static final String WORDS = "case_letter.words";
    private static final String RECIPIENT = "case_letter.recipient";
    private static final String POST_TO = "case_letter.post_to";

    @Id private UUID id;
    private String caseReference;
    private int round;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private String recipient;
    private String words;
    private String draftedBy;
    private LocalDate draftedOn;
    private String editedBy;
    private String approvedBy;
    private LocalDate approvedOn;
    private String sentBy;
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    private String sheetHash;
    private String postTo;
    private LocalDate postedOn;
    private String postReceipt;

    protected Letter() {}

    /** What is said of a letter before it has words. */
    record Plan(LetterKind kind, Language language, Optional<String> recipient) {}

    static Letter draft(String reference, int round, Plan plan, String by, LocalDate today) {
        var letter = new Letter();
        letter.id = UUID.randomUUID();
        letter.caseReference = reference;
        letter.round = round;
        letter.kind = plan.kind();
        letter.language = plan.language();
        letter.state = LetterState.DRAFT;
        letter.draftedBy = by;
        letter.draftedOn = today;
        letter.editedBy = by;
        return letter;
    }

    /** Seals what it says; the first thing after its birth. */
    Letter lockedWith(Safe safe, Plan plan, LetterText text) {
        lockWith(safe);
        recipient = seal(RECIPIENT, plan.recipient().orElse(null));
        words = seal(WORDS, text.words());
        return this;
    }

    /** Other words. What somebody had approved is to be approved again. */
    void edit(String newWords, Optional<String> newRecipient, String by) {
        words = seal(WORDS, newWords);
        recipient = seal(RECIPIENT, newRecipient.orElse(null));
        editedBy = by;
        state = LetterState.DRAFT;
        approvedBy = null;
        approvedOn = null;
    }

    void approve(String by, LocalDate today) {
        approvedBy = by;
        approvedOn = today;
        state = LetterState.APPROVED;
    }

    void drop() {
        state = LetterState.DROPPED;
    }

    void sent(Delivery by, String hash, String account, LocalDate today) {
        delivery = by;
        sheetHash = hash;
        sentBy = account;
        sentOn = today;
        state = LetterState.SENT;
    }

    /** To whom the post is to bring it; forgotten as soon as it was handed over. */
    void postTo(String number) {
        postTo = seal(POST_TO, number);
    }

    void posted(String receipt, LocalDate today) {
        postTo = null;
        postReceipt = receipt;
        postedOn = today;
    }

    /** Whether somebody else than this one wrote every word of it. */
    boolean wasWrittenByOthersThan(String account) {
        Predicate<String> another = writer -> !writer.equals(account);
        return another.test(draftedBy) && another.test(editedBy);
    }

    boolean canBeEdited() {
        return state == LetterState.DRAFT || state == LetterState.APPROVED;
    }

    /** Ready to go: read by another where it tells of a decision, and nothing left open. */
    boolean canBeSent() {
        return !text().hasOpenPlaces()
                && (state == LetterState.APPROVED
                        || state == LetterState.DRAFT && !kind.carriesDecision());
    }

    boolean waitsForPost() {
        return postTo != null;
    }

    String postTo() {
        return open(POST_TO, postTo);
    }

    public UUID id() {
        return id;
    }

    public String caseReference() {
        return caseReference;
    }

    /** Which treatment of the case it belongs to; 1 until the case is opened again. */
    public int round() {
        return round;
    }

    public LetterKind kind() {
        return kind;
    }

    public Language language() {
        return language;
    }

    public LetterState state() {
        return state;
    }

    public Optional<String> recipient() {
        return Optional.ofNullable(open(RECIPIENT, recipient));
    }

    public LetterText text() {
        return new LetterText(open(WORDS, words));
    }

    public String draftedBy() {
        return draftedBy;
    }

    public LocalDate draftedOn() {
        return draftedOn;
    }

    public String editedBy() {
        return editedBy;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    public Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public Optional<Delivery> delivery() {
        return Optional.ofNullable(delivery);
    }

    /** SHA-256 of the file as it was sent, in hexadecimal digits. */
    public Optional<String> sheetHash() {
        return Optional.ofNullable(sheetHash);
    }

    public Optional<LocalDate> postedOn() {
        return Optional.ofNullable(postedOn);
    }

    /** What the post answered when it took the letter over. */
    public Optional<String> postReceipt() {
        return Optional.ofNullable(postReceipt);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
