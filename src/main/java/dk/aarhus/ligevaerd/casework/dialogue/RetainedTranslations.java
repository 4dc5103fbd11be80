package dk.aarhus.ligevaerd.casework.dialogue;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Lets go of translations with their case, whose key seals them. */
@Singleton
class RetainedTranslations extends RetainedPart {

    RetainedTranslations(EntityManager base) {
        super(base, "casework.dialogue", ofTheCase("case_translation"));
    }
}
