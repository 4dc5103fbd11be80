package dk.aarhus.ligevaerd.intake.evidence;

/** What became of the information that hides in a file: places, devices, authors, times. */
public enum Hidden {
    /** The file is as it was sent. */
    KEPT,
    REMOVED,
    /** A kind of file in which nothing can hide. */
    NONE
}
