package dk.aarhus.ligevaerd.access;

/**
 * How close a caller is to a case. Each room computes the ties to its own things; the table
 * decides.
 */
public enum Tie {
    /** No tie is needed: the thing belongs to nobody in particular. */
    NONE,
    /** The case waits in the common intake queue, under the ordinary regime. */
    INTAKE_QUEUE,
    /** The case is under the whistleblower regime. */
    WHISTLEBLOWER_QUEUE,
    /** The caller was appointed handler. */
    HANDLING,
    /** The caller was appointed reviewer. */
    REVIEWING,
    /** The caller was appointed to decide. */
    DECIDING
}
