package dk.aarhus.ligevaerd.statistics;

/** The plans of tables an office can release by. */
public enum OfferedPlan {
    /** For small numbers: every year, few tables, coarse. */
    SMALL,
    /** About ten linked tables a year, one of them every quarter. */
    STANDARD,
    /** A file of the office's own, which the operator named. */
    OWN
}
