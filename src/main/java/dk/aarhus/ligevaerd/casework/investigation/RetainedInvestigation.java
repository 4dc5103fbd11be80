package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Lets go of the sheets of a case; their key is the case's and goes with it. */
@Singleton
class RetainedInvestigation extends RetainedPart {

    RetainedInvestigation(EntityManager base) {
        super(
                base,
                "casework.investigation",
                ofTheCase(
                        "case_party",
                        "case_allegation",
                        "case_matter_fact",
                        "case_finding",
                        "case_hearing_text",
                        "case_measure",
                        "case_risk",
                        "case_note",
                        "case_task",
                        "case_misfiled",
                        "case_exhibit",
                        "case_interview"));
    }
}
