package dk.aarhus.ligevaerd.intake.evidence;

/** By which way a file came. */
public enum Source {
    /** With the report. */
    FORM,
    /** Afterwards. */
    MAILBOX,
    /** Another way: somebody of the staff added it; the reporter does not see it. */
    STAFF
}
