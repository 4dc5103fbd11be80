package dk.aarhus.ligevaerd.disclosure;

/** How a table is read in which some, but not all, of a parent's children are given. */
public enum MissingChildren {

    /** The table is wrong. */
    ERROR,
    /** What is not given cannot occur: it is zero for everybody. */
    STRUCTURAL_ZERO,
    /** What is not given exists, is not shown, and is unknown to the attacker. */
    UNPUBLISHED
}
