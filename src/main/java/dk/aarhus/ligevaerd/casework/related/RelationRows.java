package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that is known of pairs of cases. */
@ApplicationScoped
class RelationRows implements PanacheRepositoryBase<CaseRelation, UUID> {

    static final String OF_A_CASE = "firstReference = ?1 or secondReference = ?1";

    List<CaseRelation> of(Reference reference) {
        return list("(" + OF_A_CASE + ") order by writtenOn, id", reference.value());
    }

    Optional<CaseRelation> of(Reference one, Reference other) {
        var here = one.value();
        var there = other.value();
        var isFirst = here.compareTo(there) < 0;
        return find(
                        "firstReference = ?1 and secondReference = ?2",
                        isFirst ? here : there,
                        isFirst ? there : here)
                .firstResultOptional();
    }
}
