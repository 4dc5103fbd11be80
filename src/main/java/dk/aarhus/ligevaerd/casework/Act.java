package dk.aarhus.ligevaerd.casework;

/** What can happen to a case, as its timeline names it. */
public enum Act {
    OPENED,
    TAKEN,
    STEPPED_BACK,
    NAMES_MATCHED,
    OVERRIDDEN,
    MOVED,
    SET_ASIDE,
    TRACK_CHOSEN,
    TRIAGED,
    STAFFED,
    CONFLICT_DECLARED,
    RECORDED,
    HEARD,
    ASSESSED,
    DRAFTED,
    WROTE_TO_REPORTER,
    REPORTER_WROTE,
    REPORTER_WITHDREW,
    REPORTER_ASKED,
    REPORTER_WANTS_OTHER,
    REPORTER_BECAME_KNOWN,
    REPORTER_FOLLOWED_UP,
    COMPLAINT_ANSWERED
}
