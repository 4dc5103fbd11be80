package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.access.store.Roles;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * That an account may work here in certain roles, or asks to. Bound to the account's id in its
 * realm: a new account of the same name is another.
 */
@Entity
@Table(name = "enrolment")
class Enrolment {

    /** Where it stands; one that is over has no standing any more. */
    enum Standing {
        REQUESTED,
        ENROLLED
    }

    /** Who let the account in. */
    enum Origin {
        /** Two persons, one after the other. */
        PERSONS,
        /** A command at the server, for the first who can let others in. */
        OPERATOR,
        /** The start of a demonstration. */
        DEMONSTRATION
    }

    @Id private UUID id;
    @Version private int version;
    private String issuer;
    private String subject;
    private String account;

    @Convert(converter = Roles.class)
    private Set<Role> roles;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private LocalDate requestedOn;
    private String firstBy;
    private String firstSubject;
    private LocalDate firstOn;
    private String secondBy;
    private LocalDate secondOn;
    private String endedBy;
    private LocalDate endedOn;

    protected Enrolment() {}

    static Enrolment requested(Credential asking, Set<Role> roles, LocalDate today) {
        var enrolment = new Enrolment();
        enrolment.id = UUID.randomUUID();
        enrolment.issuer = asking.issuer();
        enrolment.subject = asking.subject();
        enrolment.account = asking.account();
        enrolment.roles = Set.copyOf(roles);
        enrolment.standing = Standing.REQUESTED;
        enrolment.origin = Origin.PERSONS;
        enrolment.requestedOn = today;
        return enrolment;
    }

    /** What was agreed to was something else: whoever agreed is asked again. */
    void askFor(Credential asking, Set<Role> others) {
        if (!roles.equals(others) || !account.equals(asking.account())) {
            roles = Set.copyOf(others);
            account = asking.account();
            firstBy = null;
            firstSubject = null;
            firstOn = null;
        }
    }

    /** The first of two agreements. */
    void agree(Credential approver, LocalDate today) {
        firstBy = approver.account();
        firstSubject = approver.subject();
        firstOn = today;
    }

    /** The second of two agreements: the account is in. */
    void enrol(Credential approver, LocalDate today) {
        secondBy = approver.account();
        secondOn = today;
        standing = Standing.ENROLLED;
    }

    /** Lets the account in without two persons, which stays visible. */
    void enrolBy(Origin without, LocalDate today) {
        origin = without;
        secondOn = today;
        standing = Standing.ENROLLED;
    }

    void end(String by, LocalDate today) {
        endedBy = by;
        endedOn = today;
        standing = null;
    }

    boolean isOf(Credential credential) {
        return subject.equals(credential.subject()) || account.equals(credential.account());
    }

    /** By the id too: an account can be given another name between two agreements. */
    boolean wasAgreedToBy(Credential credential) {
        return credential.subject().equals(firstSubject) || credential.account().equals(firstBy);
    }

    boolean isAgreedToOnce() {
        return firstBy != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }

    String account() {
        return account;
    }

    Set<Role> roles() {
        return roles;
    }

    Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    Origin origin() {
        return origin;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    List<StaffEntry.Signature> agreements() {
        return Stream.of(signature(firstBy, firstOn), signature(secondBy, secondOn))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The day on which the account was let in; empty while it asks. */
    Optional<LocalDate> enrolledOn() {
        return Optional.ofNullable(secondOn);
    }

    Optional<StaffEntry.Signature> ending() {
        return signature(endedBy, endedOn);
    }

    private static Optional<StaffEntry.Signature> signature(String by, LocalDate on) {
        return Optional.ofNullable(by).map(account -> new StaffEntry.Signature(account, on));
    }
}
