package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.access.PartyAccount;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Pepper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All doors of parties; one a party at most. */
@ApplicationScoped
class PartyAccesses implements PanacheRepositoryBase<PartyAccess, UUID> {

    private final Pepper pepper;
    private final Clock clock;

    PartyAccesses(Pepper pepper, Clock clock) {
        this.pepper = pepper;
        this.clock = clock;
    }

    /** What the code that is handed over is found by. */
    String onceLookup(MailboxCode code) {
        return code.lookup("party once", pepper);
    }

    /** What the party's own code is found by. */
    String ownLookup(MailboxCode code) {
        return code.lookup("party own", pepper);
    }

    /** What a pass is found by: it opens in the place of a code, for whoever logged in. */
    String passLookup(MailboxCode pass) {
        return pass.lookup("party pass", pepper);
    }

    /**
     * What the name of an account is found by: exactly as it is written, as the cases that are
     * closed to it are found, so that no door opens to an account that the desk does not stop.
     */
    String loginLookup(String name) {
        return pepper.lookup("party login", name);
    }

    /** Which account it is, whatever it is called. */
    String holder(PartyAccount account) {
        return pepper.lookup("party account", account.id());
    }

    /** The doors that the account is to open, shut ones and those of others among them. */
    List<PartyAccess> tiedTo(PartyAccount account) {
        return list("loginLookup = ?1 order by loginGivenOn, id", loginLookup(account.name()));
    }

    List<PartyAccess> of(Reference reference) {
        return list("caseReference = ?1 order by party", reference.value());
    }

    Optional<PartyAccess> of(Reference reference, int party) {
        return find("caseReference = ?1 and party = ?2", reference.value(), party)
                .firstResultOptional();
    }

    Optional<PartyAccess> handedOver(MailboxCode code) {
        return find("onceLookup", onceLookup(code)).firstResultOptional();
    }

    Optional<PartyAccess> openedBy(MailboxCode code) {
        return find("lookup", ownLookup(code)).firstResultOptional();
    }

    /** By a pass that is still good. */
    Optional<PartyAccess> passedBy(MailboxCode pass) {
        return find("passLookup = ?1 and passUntil >= ?2", passLookup(pass), LocalDate.now(clock))
                .firstResultOptional();
    }

    /** Whether the code is the one handed over and not spent, or the party's own. */
    boolean canChange(PartyAccess access, MailboxCode code) {
        return access.isOpenedBy(ownLookup(code))
                || access.openedOn().isEmpty() && access.isHandedOver(onceLookup(code));
    }
}
