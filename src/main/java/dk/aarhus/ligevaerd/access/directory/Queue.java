package dk.aarhus.ligevaerd.access.directory;

/** Whose table a report lies on. */
public enum Queue {
    /** The intake officers of the personnel department. */
    INTAKE,
    /** The whistleblower unit, whichever rules the case is under. */
    OUTSIDE_UNIT
}
