package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.law.RemedyKind;
import dk.aarhus.ligevaerd.law.RemedyType;
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

/** Something that is put right because of a case: ordered, done with evidence, looked back at. */
@Entity
@Table(name = "case_remedy")
public class Remedy extends Locked {

    private static final Period INDIVIDUAL = Period.ofDays(30);
    private static final Period INSTITUTIONAL = Period.ofMonths(6);
    private static final String WHAT = "case_remedy.what";
    private static final String EVIDENCE = "case_remedy.evidence";
    private static final String EFFECT_WORDS = "case_remedy.effect_words";
    private static final String DROP_REASON = "case_remedy.drop_reason";

    @Id private UUID id;
    private String caseReference;
    private int round;

    @Enumerated(EnumType.STRING)
    private RemedyType type;

    @Enumerated(EnumType.STRING)
    private StaffFunction ownerFunction;

    private String ownerAccount;
    private LocalDate dueOn;
    private String what;
    private String orderedBy;
    private LocalDate orderedOn;
    private String evidence;
    private String doneBy;
    private LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    private String effectWords;
    private String checkedBy;
    private LocalDate checkedOn;
    private String dropReason;
    private String droppedBy;
    private LocalDate droppedOn;

    protected Remedy() {}

    /**
     * What is ordered.
     *
     * @param owner who answers for it, by function; {@code account} names the person where known
     */
    record Order(
            RemedyType type,
            StaffFunction owner,
            Optional<String> account,
            LocalDate dueOn,
            String what) {}

    static Remedy of(String reference, int round, Order order, Safe safe) {
        var remedy = new Remedy();
        remedy.id = UUID.randomUUID();
        remedy.lockWith(safe);
        remedy.caseReference = reference;
        remedy.round = round;
        remedy.type = order.type();
        remedy.ownerFunction = order.owner();
        remedy.ownerAccount = order.account().orElse(null);
        remedy.dueOn = order.dueOn();
        remedy.what = remedy.seal(WHAT, order.what());
        return remedy;
    }

    Remedy orderedBy(String account, LocalDate today) {
        orderedBy = account;
        orderedOn = today;
        return this;
    }

    /** The last day as a rule: thirty days for one person, six months for an institution. */
    static LocalDate usualDay(RemedyType type, LocalDate ordered) {
        return ordered.plus(type.kind() == RemedyKind.INSTITUTIONAL ? INSTITUTIONAL : INDIVIDUAL);
    }

    void done(String shownBy, LocalDate on, String account) {
        evidence = seal(EVIDENCE, shownBy);
        doneOn = on;
        doneBy = account;
    }

    /** Whoever did it does not judge whether it worked. */
    void checked(Effect found, String words, String account, LocalDate today) {
        effect = found;
        effectWords = seal(EFFECT_WORDS, words);
        checkedBy = account;
        checkedOn = today;
    }

    void dropped(String reason, String account, LocalDate today) {
        dropReason = seal(DROP_REASON, reason);
        droppedBy = account;
        droppedOn = today;
    }

    /** Done and looked back at, or given up with a reason. */
    boolean isOver() {
        return droppedOn != null || checkedOn != null;
    }

    boolean isOverdue(LocalDate today) {
        return doneOn == null && droppedOn == null && today.isAfter(dueOn);
    }

    /** By when it is to be done; given up it is over too. */
    PartTerm term() {
        return PartTerm.own(
                TermKind.REMEDY,
                id,
                orderedOn,
                dueOn,
                Optional.ofNullable(doneOn == null ? droppedOn : doneOn));
    }

    /**
     * By when it is looked back at.
     *
     * @param due counted from the day it was done
     */
    Optional<PartTerm> lookingBack(UnaryOperator<LocalDate> due) {
        return doneOn().map(
                        done ->
                                PartTerm.own(
                                        TermKind.REMEDY_EFFECT,
                                        id,
                                        done,
                                        due.apply(done),
                                        Optional.ofNullable(
                                                checkedOn == null ? droppedOn : checkedOn)));
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public RemedyType type() {
        return type;
    }

    public StaffFunction ownerFunction() {
        return ownerFunction;
    }

    public Optional<String> ownerAccount() {
        return Optional.ofNullable(ownerAccount);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String what() {
        return open(WHAT, what);
    }

    public String orderedBy() {
        return orderedBy;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(open(EVIDENCE, evidence));
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Optional<Effect> effect() {
        return Optional.ofNullable(effect);
    }

    public Optional<String> effectWords() {
        return Optional.ofNullable(open(EFFECT_WORDS, effectWords));
    }

    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    public Optional<String> dropReason() {
        return Optional.ofNullable(open(DROP_REASON, dropReason));
    }

    public Optional<LocalDate> droppedOn() {
        return Optional.ofNullable(droppedOn);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
