package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Lets go of the doors of a case with the case, whose key opens what lies behind them. */
@Singleton
class RetainedDoors extends RetainedPart {

    RetainedDoors(EntityManager base) {
        super(
                base,
                "casework.party",
                ofTheCase(
                        "case_party_access",
                        "case_party_release",
                        "case_party_file",
                        "case_party_task",
                        "case_party_enclosure"));
    }
}
