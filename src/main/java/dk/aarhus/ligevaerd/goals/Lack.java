package dk.aarhus.ligevaerd.goals;

/** Why there is no value. */
public enum Lack {
    /** Nothing is published for the period. */
    NO_RELEASE,
    /** The release has no table that counts it. */
    TABLE_NOT_RELEASED,
    /** A figure it needs is not shown. */
    WITHHELD,
    /** Fewer than five cases. */
    FEW_CASES,
    /** The figures of others that it is divided by are missing. */
    NO_DENOMINATOR,
    /** The figures of others that it shows are missing. */
    NO_SERIES,
    /** Nothing in the system counts it yet. */
    NO_DATA_YET,
    /** The release was prepared too early for it. */
    TOO_EARLY,
    /** It is a matter of whole years. */
    YEARS_ONLY,
    /** It cannot be broken down that way. */
    NOT_BROKEN_DOWN
}
