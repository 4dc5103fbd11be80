package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;

/** A pair goes with the first of the two that goes. */
@Singleton
class RetainedRelations extends RetainedPart {

    RetainedRelations(EntityManager base) {
        super(
                base,
                "casework.related",
                Map.of("case_relation", "first_reference = ?1 or second_reference = ?1"));
    }
}
