package dk.aarhus.ligevaerd.platform.problem;

/** What can be wrong with a field; the sentences stand in the message bundle of this room. */
public enum ViolationKind {
    REQUIRED,
    TOO_LONG,
    TOO_MANY,
    NOT_IN_LIST,
    NOT_A_DATE,
    NOT_A_NUMBER,
    IN_THE_FUTURE,
    TOO_EARLY,
    TOO_LATE,
    ENDS_BEFORE_START,
    UNKNOWN_FIELD,
    WRONG_FORM,
    NOTHING_TO_FIND,
    BEGINNING_TOO_SHORT,
    /** A place in a text that somebody still has to fill in. */
    OPEN_PLACE
}
