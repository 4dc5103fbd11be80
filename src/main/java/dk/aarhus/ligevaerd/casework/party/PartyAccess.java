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

    protected PartyAccess() {}

    static PartyAccess of(Reference reference, int party, Safe safe) {
        var access = new PartyAccess();
        access.id = UUID.randomUUID();
        access.lockWith(safe);
        access.caseReference = reference.value();
        access.party = party;
        return access;
    }

    /** A code is handed over; whatever opened this door before opens it no more. */
    void give(String once, Optional<Integer> forWhom, String by, LocalDate today) {
        onceLookup = once;
        offeredLookup = null;
        lookup = null;
        speaksFor = forWhom.orElse(null);
        givenBy = by;
        givenOn = today;
        openedOn = null;
        closedOn = null;
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

    void shut(LocalDate today) {
        closedOn = today;
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
