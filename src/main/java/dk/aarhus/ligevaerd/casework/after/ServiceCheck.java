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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A look at a practice that a systemic finding ordered: what it showed, and a second look that
 * proves whether the change has worked.
 */
@Entity
@Table(name = "case_service_check")
public class ServiceCheck extends Locked {

    private static final Period AT_MOST = Period.ofMonths(3);
    // Made and proved on one day there would be one clock of two.
    private static final String AGAIN = "/2";
    private static final String PRACTICE = "case_service_check.practice";
    private static final String OWNER = "case_service_check.owner";
    private static final String RESULT = "case_service_check.result";
    private static final String PROOF = "case_service_check.proof";

    @Id private UUID id;
    private String caseReference;
    private int round;
    private String practice;
    private String owner;
    private LocalDate dueOn;
    private String orderedBy;
    private LocalDate orderedOn;
    private String result;
    private LocalDate doneOn;
    private LocalDate recheckOn;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    private String proof;
    private LocalDate recheckedOn;

    protected ServiceCheck() {}

    /**
     * @param owner who answers for the practice: a unit or a function
     */
    record Order(String practice, String owner, LocalDate dueOn) {}

    static ServiceCheck of(String reference, int round, Order order, Safe safe) {
        var check = new ServiceCheck();
        check.id = UUID.randomUUID();
        check.lockWith(safe);
        check.caseReference = reference;
        check.round = round;
        check.practice = check.seal(PRACTICE, order.practice());
        check.owner = check.seal(OWNER, order.owner());
        check.dueOn = order.dueOn();
        return check;
    }

    ServiceCheck orderedBy(String account, LocalDate today) {
        orderedBy = account;
        orderedOn = today;
        return this;
    }

    /** After a systemic finding the look is due within three months. */
    static LocalDate usualDay(LocalDate ordered) {
        return ordered.plus(AT_MOST);
    }

    void done(String found, LocalDate lookAgainOn, LocalDate today) {
        result = seal(RESULT, found);
        recheckOn = lookAgainOn;
        doneOn = today;
    }

    void rechecked(Effect found, String shown, LocalDate today) {
        effect = found;
        proof = seal(PROOF, shown);
        recheckedOn = today;
    }

    /** By when it is made, and then by when it is proved. */
    List<PartTerm> terms() {
        var making =
                PartTerm.own(
                        TermKind.SERVICE_CHECK, id, orderedOn, dueOn, Optional.ofNullable(doneOn));
        return doneOn == null
                ? List.of(making)
                : List.of(
                        making,
                        PartTerm.own(
                                TermKind.SERVICE_CHECK,
                                id + AGAIN,
                                doneOn,
                                recheckOn,
                                Optional.ofNullable(recheckedOn)));
    }

    public UUID id() {
        return id;
    }

    public String practice() {
        return open(PRACTICE, practice);
    }

    public String owner() {
        return open(OWNER, owner);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<String> result() {
        return Optional.ofNullable(open(RESULT, result));
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Optional<LocalDate> recheckOn() {
        return Optional.ofNullable(recheckOn);
    }

    public Optional<Effect> effect() {
        return Optional.ofNullable(effect);
    }

    public Optional<String> proof() {
        return Optional.ofNullable(open(PROOF, proof));
    }

    public Optional<LocalDate> recheckedOn() {
        return Optional.ofNullable(recheckedOn);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
