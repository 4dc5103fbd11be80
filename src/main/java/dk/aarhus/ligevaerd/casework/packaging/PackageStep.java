package dk.aarhus.ligevaerd.casework.packaging;

/** What was done with a package, as its log names it. */
public enum PackageStep {
    DRAFT,
    FROZEN,
    APPROVED,
    /** Its file was downloaded for the first time: from then on it is no longer dropped. */
    TAKEN_OUT,
    LEFT,
    DROPPED
}
