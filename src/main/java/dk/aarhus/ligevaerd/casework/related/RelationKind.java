package dk.aarhus.ligevaerd.casework.related;

/** How two cases have to do with each other. */
public enum RelationKind {

    /** Two who reported tell of the same. */
    SAME_INCIDENT,

    /** It comes back: the same practice, or the same person. */
    PATTERN,

    /** What somebody suffered for the report of the other case (FBL § 7(2), LBL § 15). */
    REPRISAL,

    OTHER
}
