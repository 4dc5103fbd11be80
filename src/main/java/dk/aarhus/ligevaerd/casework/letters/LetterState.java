package dk.aarhus.ligevaerd.casework.letters;

/** How far a letter is. */
public enum LetterState {
    DRAFT,
    /** Read by somebody who did not write it. */
    APPROVED,
    /** Gone, and kept as it went. */
    SENT,
    /** Not to be sent; kept, for it was drafted. */
    DROPPED
}
