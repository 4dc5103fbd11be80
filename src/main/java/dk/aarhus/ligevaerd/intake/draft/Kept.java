package dk.aarhus.ligevaerd.intake.draft;

/** What became of an answer. */
public enum Kept {
    KEPT,

    /** The report of this code was sent meanwhile, in another tab; nothing was changed. */
    ALREADY_SENT
}
