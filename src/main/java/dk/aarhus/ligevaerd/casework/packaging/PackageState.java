package dk.aarhus.ligevaerd.casework.packaging;

/** How far a package is. From FROZEN on nothing in it changes. */
public enum PackageState {
    DRAFT,
    FROZEN,
    APPROVED,
    LEFT,
    DROPPED
}
