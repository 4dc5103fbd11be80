package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Another decider looks at a decision again, because a party asked for it. */
@Entity
@Table(name = "case_review")
public class InternalReview extends Locked {

    private static final Period TO_ASK = Period.ofWeeks(4);
    private static final String GROUNDS = "case_review.grounds";
    private static final String LATE_REASON = "case_review.late_reason";
    private static final String RESULT_WORDS = "case_review.result_words";

    /** Who asked. */
    public enum Asker {
        REPORTER,
        ACCUSED,
        OTHER_PARTY
    }

    /** What came of it. */
    public enum Result {
        STANDS,
        CHANGED,
        /** The case is to be opened again. */
        SENT_BACK
    }

    @Id private UUID id;
    private String caseReference;
    private int round;

    @Enumerated(EnumType.STRING)
    private Asker asker;

    private LocalDate askedOn;
    private String grounds;
    private String lateReason;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String resultWords;
    private String decidedBy;
    private LocalDate decidedOn;

    protected InternalReview() {}

    /**
     * A request.
     *
     * @param lateReason why it is looked at though the time to ask is over
     */
    record Asked(Asker asker, LocalDate on, String grounds, Optional<String> lateReason) {}

    static InternalReview of(String reference, int round, Asked asked, String by, Safe safe) {
        var review = new InternalReview();
        review.id = UUID.randomUUID();
        review.lockWith(safe);
        review.caseReference = reference;
        review.round = round;
        review.asker = asked.asker();
        review.askedOn = asked.on();
        review.grounds = review.seal(GROUNDS, asked.grounds());
        review.lateReason = review.seal(LATE_REASON, asked.lateReason().orElse(null));
        review.recordedBy = by;
        return review;
    }

    /** The last day on which it can be asked for without a reason. */
    public static LocalDate requestedBy(LocalDate decided) {
        return decided.plus(TO_ASK);
    }

    void decided(Result came, String words, String account, LocalDate today) {
        result = came;
        resultWords = seal(RESULT_WORDS, words);
        decidedBy = account;
        decidedOn = today;
    }

    /**
     * By when whoever asked has an answer.
     *
     * @param due counted from the day it was asked for
     */
    PartTerm term(UnaryOperator<LocalDate> due) {
        return PartTerm.own(TermKind.INTERNAL_REVIEW, id, askedOn, due.apply(askedOn), decidedOn());
    }

    boolean isPending() {
        return decidedOn == null;
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public Asker asker() {
        return asker;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String grounds() {
        return open(GROUNDS, grounds);
    }

    public Optional<String> lateReason() {
        return Optional.ofNullable(open(LATE_REASON, lateReason));
    }

    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    public Optional<String> resultWords() {
        return Optional.ofNullable(open(RESULT_WORDS, resultWords));
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
