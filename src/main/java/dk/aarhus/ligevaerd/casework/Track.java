package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.law.CaseStatus.ASSESSMENT;
import static dk.aarhus.ligevaerd.law.CaseStatus.DECIDED;
import static dk.aarhus.ligevaerd.law.CaseStatus.FOLLOW_UP;
import static dk.aarhus.ligevaerd.law.CaseStatus.HEARING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INFORMAL_RESOLUTION;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATION_PLANNED;
import static dk.aarhus.ligevaerd.law.CaseStatus.REMEDY;

import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.Set;

/**
 * How much procedure a case gets, chosen at triage. A track is the map without the stages that it
 * skips; what else differs stands in the rows of {@link Workflow}.
 */
public enum Track {

    /** Counted and protected, and no case. Ends at triage, seen by two. */
    REGISTER(
            INFORMAL_RESOLUTION,
            INVESTIGATION_PLANNED,
            INVESTIGATING,
            HEARING,
            ASSESSMENT,
            DECIDED,
            REMEDY,
            FOLLOW_UP),

    /**
     * What can be settled by talking, or is no matter of discrimination: talked over, decided by
     * another, closed. Nobody is found at fault here, because nobody is heard.
     */
    SHORT(INVESTIGATION_PLANNED, INVESTIGATING, HEARING, ASSESSMENT),

    /** The whole map. */
    ORDINARY(),

    /** Danger, reprisals, grave forms: never talked over, and never ended at triage. */
    SERIOUS(INFORMAL_RESOLUTION);

    private final Set<CaseStatus> skipped;

    Track(CaseStatus... skipped) {
        this.skipped = Set.of(skipped);
    }

    /** The stages that a case of this track never sees. */
    public Set<CaseStatus> skipped() {
        return skipped;
    }

    boolean has(CaseStatus stage) {
        return !skipped.contains(stage);
    }
}
