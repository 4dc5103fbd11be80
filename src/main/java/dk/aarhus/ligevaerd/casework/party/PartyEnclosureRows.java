package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All files that were chosen for parties. */
@ApplicationScoped
class PartyEnclosureRows implements PanacheRepositoryBase<PartyEnclosure, UUID> {

    List<PartyEnclosure> of(Reference reference, int party) {
        return list(
                "caseReference = ?1 and party = ?2 order by number, kind",
                reference.value(),
                party);
    }

    Optional<PartyEnclosure> one(Reference reference, int party, ItemName file) {
        return of(reference, party).stream().filter(one -> one.name().equals(file)).findFirst();
    }
}
