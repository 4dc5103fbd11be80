package dk.aarhus.ligevaerd.casework.place;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Lets go of where a case happened; its key is the case's. */
@Singleton
class RetainedPlaces extends RetainedPart {

    RetainedPlaces(EntityManager base) {
        super(base, "casework.place", ofTheCase("case_place"));
    }
}
