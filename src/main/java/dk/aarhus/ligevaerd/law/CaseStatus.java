package dk.aarhus.ligevaerd.law;

/**
 * Where a case stands. The ways between the stages are casework's; the reporter is shown the same
 * stages in plain words.
 */
public enum CaseStatus {
    RECEIVED,
    ACKNOWLEDGED,
    TRIAGE,
    INFORMAL_RESOLUTION,
    INVESTIGATION_PLANNED,
    INVESTIGATING,
    HEARING,
    ASSESSMENT,
    DECIDED,
    REMEDY,
    FOLLOW_UP,
    CLOSED,
    /** Paused because a court, the police or a union has the matter. */
    SUSPENDED,
    /** Sent on to the authority that it belongs to (FVL § 7(2)). */
    FORWARDED,
    /** The reporter took it back; the duty to act may remain. */
    WITHDRAWN,
    REOPENED;

    /**
     * True for the stages between receipt and decision or closing, in which somebody is due to act.
     */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED,
                    ACKNOWLEDGED,
                    TRIAGE,
                    INFORMAL_RESOLUTION,
                    INVESTIGATION_PLANNED,
                    INVESTIGATING,
                    HEARING,
                    ASSESSMENT,
                    DECIDED,
                    REMEDY,
                    FOLLOW_UP,
                    REOPENED ->
                    true;
            case CLOSED, SUSPENDED, FORWARDED, WITHDRAWN -> false;
        };
    }
}
