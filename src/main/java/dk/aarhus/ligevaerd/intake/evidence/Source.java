package dk.aarhus.ligevaerd.intake.evidence;

/** By which way a file came. */
public enum Source {
    /** With the report. */
    FORM,
    /** Afterwards. */
    MAILBOX,
    /** Of another who takes part in the case, through a door of their own. */
    PARTY
}
