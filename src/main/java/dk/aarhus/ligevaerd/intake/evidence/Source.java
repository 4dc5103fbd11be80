package dk.aarhus.ligevaerd.intake.evidence;

/** By which way a file came. */
public enum Source {
    /** With the report. */
    FORM,
    /** Afterwards. */
    MAILBOX
}
