package dk.aarhus.ligevaerd.law;

/** Whether a reprisal was told of, as indicator E11 counts it. */
public enum ReprisalSeen {

    /** At once, whether or not the case is over. */
    YES,

    /** The case ended at least half a year ago, and its reporter could have told. */
    NO,

    /** Too early, or the reporter cannot be reached. */
    NOT_KNOWN
}
