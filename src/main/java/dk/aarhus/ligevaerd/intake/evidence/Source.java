package dk.aarhus.ligevaerd.intake.evidence;

/** By which way a file came. */
public enum Source {
    /** With the report. */
    FORM,
    /** Afterwards. */
    MAILBOX,
    /** Another way: somebody of the staff added it; the reporter does not see it. */
    STAFF,
    /** Of another who takes part in the case, through a door of their own. */
    PARTY;

    /** Whether the reporter sees it: what others sent is none of theirs. */
    boolean isOfReporter() {
        return this == FORM || this == MAILBOX;
    }

    /** Whether files of both ways are counted together. */
    boolean sharesRoom(Source other) {
        return this == other || isOfReporter() && other.isOfReporter();
    }
}
