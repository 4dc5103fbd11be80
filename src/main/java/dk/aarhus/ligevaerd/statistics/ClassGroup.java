package dk.aarhus.ligevaerd.statistics;

/**
 * The policy classes as the published table shows them. The four combinations of two or three
 * classes stand in one column: apart they would be too rare to show, and together they hide each
 * other.
 */
public enum ClassGroup {
    DIRECT,
    INDIRECT,
    INSTITUTIONAL,

    /** Two or three classes hold for the same events. */
    SEVERAL,
    RETALIATION_ONLY,
    NONE
}
