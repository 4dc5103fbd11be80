package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One thing that was released to one party, with its words as they were then. */
@Entity
@Table(name = "case_party_release")
class PartyRelease extends Locked {

    private static final String WORDS = "case_party_release.words";
    private static final String PLACE = "case_party_release.place";
    private static final String INTERPRETER = "case_party_release.interpreter";
    private static final String REASON = "case_party_release.reason";
    private static final String WITHDRAWN_WHY = "case_party_release.withdrawn_why";

    @Id private UUID id;
    @Version private int version;
    private String caseReference;
    private int party;
    private int number;

    @Enumerated(EnumType.STRING)
    private ReleaseKind kind;

    private String item;
    private String words;
    private String place;
    private String interpreter;
    private String reason;
    private String releasedBy;
    private LocalDate releasedOn;
    private LocalDate seenOn;
    private String withdrawnBy;
    private LocalDate withdrawnOn;
    private String withdrawnWhy;

    protected PartyRelease() {}

    /**
     * What is released.
     *
     * @param given what the party is shown
     * @param reason why it may go though words or names of others were found in it
     */
    record What(ItemName name, Given given, Optional<String> reason) {}

    static PartyRelease of(Reference reference, int party, int number, What what, Safe safe) {
        var release = new PartyRelease();
        release.id = UUID.randomUUID();
        release.lockWith(safe);
        release.caseReference = reference.value();
        release.party = party;
        release.number = number;
        release.kind = what.name().kind();
        release.item = what.name().item();
        release.words = release.seal(WORDS, what.given().words().orElse(null));
        release.place = release.seal(PLACE, what.given().place().orElse(null));
        release.interpreter = release.seal(INTERPRETER, what.given().interpreter().orElse(null));
        release.reason = release.seal(REASON, what.reason().orElse(null));
        return release;
    }

    PartyRelease by(String account, LocalDate today) {
        releasedBy = account;
        releasedOn = today;
        return this;
    }

    /** Whether this is the first time. */
    boolean seen(LocalDate today) {
        if (seenOn != null) {
            return false;
        }
        seenOn = today;
        return true;
    }

    void withdraw(String account, LocalDate today, String why) {
        withdrawnBy = account;
        withdrawnOn = today;
        withdrawnWhy = seal(WITHDRAWN_WHY, why);
    }

    /** Whether the party is shown it: what was taken back before it was ever opened is gone. */
    boolean isShown() {
        return !isWithdrawn() || seenOn != null;
    }

    /** Whether it lies there and was never opened. */
    boolean isUnread() {
        return !isWithdrawn() && seenOn == null;
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    /** Whether exactly this lies open to the party already. */
    boolean stillShows(ItemName name, Given now) {
        return !isWithdrawn() && name().equals(name) && given().equals(now);
    }

    Given given() {
        return new Given(words(), place(), interpreter());
    }

    Optional<String> place() {
        return Optional.ofNullable(open(PLACE, place));
    }

    Optional<String> interpreter() {
        return Optional.ofNullable(open(INTERPRETER, interpreter));
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    int party() {
        return party;
    }

    int number() {
        return number;
    }

    ItemName name() {
        return new ItemName(kind, item);
    }

    /** For the timeline: {@code 2.HEARING.1}. */
    String subject() {
        return party + "." + kind + "." + item;
    }

    Optional<String> words() {
        return Optional.ofNullable(open(WORDS, words));
    }

    Optional<String> reason() {
        return Optional.ofNullable(open(REASON, reason));
    }

    String releasedBy() {
        return releasedBy;
    }

    LocalDate releasedOn() {
        return releasedOn;
    }

    Optional<LocalDate> seenOn() {
        return Optional.ofNullable(seenOn);
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    Optional<String> withdrawnWhy() {
        return Optional.ofNullable(open(WITHDRAWN_WHY, withdrawnWhy));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
