package dk.aarhus.ligevaerd.intake;

/** How a report reached the municipality. */
public enum Channel {
    /** By the form or a program, without anybody of the staff. */
    WEB,
    TELEPHONE,
    WALK_IN,
    LETTER
}
