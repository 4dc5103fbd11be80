package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The door of one party: the code that was handed over opens nothing but the page for a code of
 * one's own, and is spent as soon as that one is taken. Of both there are look-up values only.
 */
@Entity
@Table(name = "case_party_access")
class PartyAccess extends Locked {

    private static final String NOTICE_ADDRESS = "case_party_access.notice_address";
    private static final String COMPANION = "case_party_access.companion";

    @Id private UUID id;
    @Version private int version;
    private String caseReference;
    private int party;
    private Integer speaksFor;
    private String onceLookup;
    private String offeredLookup;
    private String lookup;
    private String givenBy;
    private LocalDate givenOn;
    private LocalDate openedOn;
    private LocalDate closedOn;
    private String companion;
    private String loginLookup;
    private String loginHolder;
    private String loginGivenBy;
    private LocalDate loginGivenOn;
    private LocalDate loginOpenedOn;
    private String passLookup;
    private LocalDate passUntil;
    private String noticeAddress;
    private boolean noticeDue;

    protected PartyAccess() {}

    static PartyAccess of(Reference reference, int party, Safe safe) {
        var access = new PartyAccess();
        access.id = UUID.randomUUID();
        access.lockWith(safe);
        access.caseReference = reference.value();
        access.party = party;
        return access;
    }

    /**
     * A code is handed over; no code and no pass from before opens this door any more. A login goes
     * on giving passes, unless somebody else is spoken for from now on.
     */
    void give(String once, Optional<Integer> forWhom, String by, LocalDate today) {
        endPass();
        if (!speaksFor().equals(forWhom)) {
            endLogin();
        }
        onceLookup = once;
        offeredLookup = null;
        lookup = null;
        speaksFor = forWhom.orElse(null);
        givenBy = by;
        givenOn = today;
        openedOn = null;
        closedOn = null;
        tellNoMore();
    }

    /** A code of the party's own was drawn; it opens nothing before it is taken. */
    void offer(String drawn) {
        offeredLookup = drawn;
    }

    boolean isOffered(String drawn) {
        return drawn.equals(offeredLookup);
    }

    /**
     * The party has saved its own code: it opens from now on, and the one handed over never again.
     */
    void take(LocalDate today) {
        lookup = offeredLookup;
        offeredLookup = null;
        openedOn = openedOn == null ? today : openedOn;
    }

    /** Neither a code nor a login opens it from now on. */
    void shut(LocalDate today) {
        closedOn = today;
        endLogin();
        tellNoMore();
    }

    /**
     * Whoever logs in with the account opens it from now on. Codes that opened a door that is not
     * shut go on doing so; those of one that was shut do not come back.
     *
     * @param account what the account is found by
     */
    void letIn(String account, Optional<Integer> forWhom, String by, LocalDate today) {
        if (isShut()) {
            onceLookup = null;
            offeredLookup = null;
            lookup = null;
            openedOn = null;
            closedOn = null;
        }
        endLogin();
        if (!hasCode()) {
            givenBy = by;
            givenOn = today;
        }
        speaksFor = forWhom.orElse(null);
        loginLookup = account;
        loginGivenBy = by;
        loginGivenOn = today;
    }

    /** No login opens it any more, not even one that has it open right now. */
    void endLogin() {
        loginLookup = null;
        loginHolder = null;
        loginGivenBy = null;
        loginGivenOn = null;
        loginOpenedOn = null;
        endPass();
    }

    /**
     * Somebody who logged in opens it by a pass; one that was given before opens nothing any more.
     *
     * @param holder which account it is; the first one stays the only one
     * @return whether it is the first time
     */
    boolean pass(String drawn, String holder, LocalDate today, LocalDate until) {
        var first = loginOpenedOn == null;
        loginHolder = holder;
        loginOpenedOn = first ? today : loginOpenedOn;
        passLookup = drawn;
        passUntil = until;
        return first;
    }

    void endPass() {
        passLookup = null;
        passUntil = null;
    }

    boolean isLoginOf(String account) {
        return account.equals(loginLookup);
    }

    /** Whether it is the account that opened it first, or nobody did. */
    boolean isHeldBy(String holder) {
        return loginHolder == null || loginHolder.equals(holder);
    }

    Optional<Login> login() {
        return loginLookup == null
                ? Optional.empty()
                : Optional.of(
                        new Login(loginGivenBy, loginGivenOn, Optional.ofNullable(loginOpenedOn)));
    }

    /** That a login opens it; which account it is stands with the party. */
    record Login(String givenBy, LocalDate givenOn, Optional<LocalDate> openedOn) {}

    UUID id() {
        return id;
    }

    /** The party is told by mail from now on that something is new. */
    void tellAt(String address) {
        noticeAddress = seal(NOTICE_ADDRESS, address);
        noticeDue = false;
    }

    void tellNoMore() {
        noticeAddress = null;
        noticeDue = false;
    }

    Optional<String> noticeAddress() {
        return Optional.ofNullable(open(NOTICE_ADDRESS, noticeAddress));
    }

    boolean hasNoticeAddress() {
        return noticeAddress != null;
    }

    /** Something new lies behind the door. */
    void somethingNew() {
        noticeDue = noticeAddress != null;
    }

    void told() {
        noticeDue = false;
    }

    void bring(String words) {
        companion = seal(COMPANION, words);
    }

    Optional<String> companion() {
        return Optional.ofNullable(open(COMPANION, companion));
    }

    boolean isOpenedBy(String value) {
        return value.equals(lookup);
    }

    boolean isHandedOver(String value) {
        return value.equals(onceLookup);
    }

    boolean isShut() {
        return closedOn != null;
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    int party() {
        return party;
    }

    Optional<Integer> speaksFor() {
        return Optional.ofNullable(speaksFor);
    }

    /** Whose things can be behind this door: the party's own, and those of whom they speak for. */
    Set<Integer> subjects() {
        var all = new TreeSet<Integer>();
        all.add(party);
        speaksFor().ifPresent(all::add);
        return all;
    }

    /** Whether a code was handed over; otherwise a login alone opens it. */
    boolean hasCode() {
        return onceLookup != null;
    }

    /** Who first gave what now opens it: the newest code, or without one the login. */
    String givenBy() {
        return givenBy;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    Optional<LocalDate> openedOn() {
        return Optional.ofNullable(openedOn);
    }

    Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
