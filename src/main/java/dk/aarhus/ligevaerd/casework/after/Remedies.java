package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All remedies of all cases. */
@ApplicationScoped
public class Remedies implements PanacheRepositoryBase<Remedy, UUID> {

    /** Those of a case, of earlier treatments too. */
    public List<Remedy> of(Reference reference) {
        return list("caseReference = ?1 order by round, orderedOn, dueOn, id", reference.value());
    }

    /** Those of the treatment that is going on. */
    public List<Remedy> ofRound(CaseFile file) {
        return list(
                "caseReference = ?1 and round = ?2 order by orderedOn, dueOn, id",
                file.reference().value(),
                file.round());
    }

    Optional<Remedy> of(Reference reference, UUID id) {
        return find("id = ?1 and caseReference = ?2", id, reference.value()).firstResultOptional();
    }
}
