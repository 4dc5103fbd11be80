package dk.aarhus.ligevaerd.casework.filing;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Lets go of what is known of a case's journalising; what the journal has is the journal's. */
@Singleton
class RetainedFilings extends RetainedPart {

    RetainedFilings(EntityManager base) {
        super(base, "casework.filing", ofTheCase("case_filing"));
    }
}
