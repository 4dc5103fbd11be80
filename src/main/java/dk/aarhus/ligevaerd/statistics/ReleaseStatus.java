package dk.aarhus.ligevaerd.statistics;

/** Where a release stands. */
public enum ReleaseStatus {

    /** Safe, frozen, and waiting for a second person. */
    PREPARED,

    /** No safe table was found; nothing of it is shown. */
    BLOCKED,

    /** Everybody can read it. */
    PUBLISHED,

    /** Not offered any more. What was seen was seen: its figures stay in the ledger. */
    WITHDRAWN
}
