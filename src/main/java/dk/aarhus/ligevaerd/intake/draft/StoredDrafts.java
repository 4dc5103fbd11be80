package dk.aarhus.ligevaerd.intake.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All drafts, by their look-up values. */
@ApplicationScoped
class StoredDrafts implements PanacheRepositoryBase<Draft, String> {

    /** Held until the transaction ends: whoever else changes or files this draft waits. */
    Optional<Draft> held(String lookup) {
        return findByIdOptional(lookup, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same; a new row where there was none. Two tabs may come first at the same moment. */
    Draft heldOrBegun(String lookup, LocalDate day) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into draft (code_lookup, sealed, changed_on) values (?1, '', ?2)
                        on conflict do nothing
                        """)
                .setParameter(1, lookup)
                .setParameter(2, day)
                .executeUpdate();
        // It was there, and whoever held it has erased it meanwhile: then it begins anew.
        return held(lookup).orElseGet(() -> heldOrBegun(lookup, day));
    }

    List<String> untouchedSince(LocalDate day) {
        return list("changedOn <= ?1", day).stream().map(Draft::codeLookup).toList();
    }
}
