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
    /** Who the reporter is stands behind one door only. */
    STAYS_SEALED,
    /** Whoever takes part in a case does not work on it. */
    WORKS_ON_CASE,
    NOT_BOTH,
    TOO_SHORT_TIME,
    /** Nobody who reported is moved without having agreed. */
    AGAINST_OWN_WILL,
    NOTHING_TO_FIND,
    BEGINNING_TOO_SHORT,
    TWICE,
    IN_A_CIRCLE,
    UNKNOWN_ACCOUNT,
    LIKE_A_FORMULA,
    SUCCESSOR_NEEDED,
    NOT_READABLE,
    /** A place in a text that somebody still has to fill in. */
    OPEN_PLACE,
    /** A number that may have places after the point. */
    NOT_A_FIGURE,
    /** Two times of which only one may be. */
    OVERLAPS,
    /** A period is left out between this one and its neighbours. */
    GAP,
    NEGATIVE,
    /** A number of things: digits only, since a point may divide thousands or tenths. */
    NOT_A_COUNT,
    /** Figures that do not come once a year, where years are counted. */
    NOT_YEARLY,
    /** Whoever has no part in a case cannot read what is written there. */
    NO_PART_IN_CASE
}
