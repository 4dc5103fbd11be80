package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that was released to all parties. */
@ApplicationScoped
class PartyReleases implements PanacheRepositoryBase<PartyRelease, UUID> {

    /** What one party was given, the oldest first. */
    List<PartyRelease> to(Reference reference, int party) {
        return list("caseReference = ?1 and party = ?2 order by number", reference.value(), party);
    }

    Optional<PartyRelease> one(Reference reference, int party, int number) {
        return find(
                        "caseReference = ?1 and party = ?2 and number = ?3",
                        reference.value(),
                        party,
                        number)
                .firstResultOptional();
    }

    /** The case is held meanwhile, so that no two get the same. */
    int next(Reference reference, int party) {
        return to(reference, party).size() + 1;
    }
}
