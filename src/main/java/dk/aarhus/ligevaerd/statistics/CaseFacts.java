package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.casework.CaseCounted;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** The facts, one for each case that left triage. */
@ApplicationScoped
class CaseFacts implements PanacheRepositoryBase<CaseFact, UUID> {

    /**
     * Runs in the transaction of whoever changed the case: what is rolled back there is not counted
     * here. The newest replaces the older, so a repeated event changes nothing.
     */
    void observe(@Observes CaseCounted counted) {
        findByIdOptional(counted.factKey())
                .ifPresentOrElse(
                        known -> known.becomes(counted), () -> persist(CaseFact.of(counted)));
    }
}
