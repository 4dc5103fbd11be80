package dk.aarhus.ligevaerd.access.directory;

/** Whose table a report lies on. */
public enum Queue {
    /** The intake officers of the personnel department. */
    INTAKE,
    /** The whistleblower unit, whichever rules the case is under. */
    OUTSIDE_UNIT,
    /**
     * The whistleblower unit too, which appoints an investigator from outside: nobody of the
     * personnel department may treat it.
     */
    EXTERNAL
}
