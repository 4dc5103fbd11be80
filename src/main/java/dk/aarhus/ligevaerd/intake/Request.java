package dk.aarhus.ligevaerd.intake;

/** What a reporter can ask for beside writing. */
public enum Request {

    /** What happens in the case: whoever works on it answers. */
    WHAT_HAPPENS,

    /** That somebody else than the handler looks at how the case is handled. */
    COMPLAINT,

    /** That somebody else handles the case. */
    OTHER_HANDLER
}
