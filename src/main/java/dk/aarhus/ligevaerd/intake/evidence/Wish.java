package dk.aarhus.ligevaerd.intake.evidence;

/** What the reporter wants done with the information that hides in a file. */
public enum Wish {
    /** Take it out, and keep no copy that has it. */
    REMOVE,
    /** Take it out, and keep the file as it was sent under seal beside it. */
    REMOVE_BESIDE_ORIGINAL,
    /** Leave the file as it is: the information is part of the evidence. */
    KEEP
}
