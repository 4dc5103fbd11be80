package dk.aarhus.ligevaerd.casework.party;

/** What a code that somebody typed at the door of parties is good for. */
public enum Entry {
    /** A party's own code: it opens. */
    OPEN,
    /** The code that was handed over, not yet spent: it leads to a code of one's own. */
    ONCE,
    /** The same after that. */
    USED,
    /** It was right, and the door was shut since. */
    SHUT,
    /** Of nobody. */
    WRONG
}
