package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All that parties of all cases are asked to do. */
@ApplicationScoped
class PartyTaskRows implements PanacheRepositoryBase<PartyTask, UUID> {

    List<PartyTask> of(Reference reference) {
        return list("caseReference = ?1 order by number", reference.value());
    }

    /** What is asked of some of them and is not settled. */
    List<PartyTask> open(Reference reference, Set<Integer> parties) {
        return of(reference).stream()
                .filter(task -> task.isOpen() && parties.contains(task.party()))
                .toList();
    }

    Optional<PartyTask> one(Reference reference, int number) {
        return find("caseReference = ?1 and number = ?2", reference.value(), number)
                .firstResultOptional();
    }

    /** The case is held meanwhile, so that no two get the same. */
    int next(Reference reference) {
        return (int) count("caseReference", reference.value()) + 1;
    }
}
