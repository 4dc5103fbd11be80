package dk.aarhus.ligevaerd.journal;

/** What is wrong where the journal is broken. */
public enum Fault {
    /** The entry does not fit its MAC: something in it was changed, or it was never ours. */
    ENTRY_CHANGED,
    /** The chain tells of an entry that is not there. */
    ENTRY_MISSING,
    /** An entry stands in the table and never joined the chain. */
    ENTRY_NOT_CHAINED,
    /** A link of the chain is not there. */
    LINK_MISSING,
    /** A link does not fit its entry and what stands before it: changed, moved or put in. */
    LINK_CHANGED,
    /** The end of the chain is missing: an anchor outside knows more than the base. */
    TAIL_MISSING,
    /** The chain fits together, and is not the one that was anchored outside. */
    NOT_AS_ANCHORED,
    /** What is left of a dropped month was changed, or it was dropped too early. */
    SEGMENT_CHANGED
}
