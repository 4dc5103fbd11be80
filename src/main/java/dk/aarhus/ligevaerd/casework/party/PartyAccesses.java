package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Pepper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All doors of parties; one a party at most. */
@ApplicationScoped
class PartyAccesses implements PanacheRepositoryBase<PartyAccess, UUID> {

    private final Pepper pepper;

    PartyAccesses(Pepper pepper) {
        this.pepper = pepper;
    }

    /** What the code that is handed over is found by. */
    String onceLookup(MailboxCode code) {
        return code.lookup("party once", pepper);
    }

    /** What the party's own code is found by. */
    String ownLookup(MailboxCode code) {
        return code.lookup("party own", pepper);
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
}
