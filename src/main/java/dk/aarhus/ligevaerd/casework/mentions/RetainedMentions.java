package dk.aarhus.ligevaerd.casework.mentions;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Lets go of mentions with their case. */
@Singleton
class RetainedMentions extends RetainedPart {

    RetainedMentions(EntityManager base) {
        super(base, "casework.mentions", ofTheCase("case_mention"));
    }
}
