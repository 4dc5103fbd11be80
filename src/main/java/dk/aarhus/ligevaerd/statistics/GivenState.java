package dk.aarhus.ligevaerd.statistics;

/** Where it stands that a figure was given elsewhere. */
public enum GivenState {

    /** One officer wrote it down; nothing follows before another one confirms it. */
    WAITS,

    /** Two officers say so: it counts as known to everybody. */
    COUNTS,

    /** Two officers said later that it was otherwise. */
    CORRECTED
}
