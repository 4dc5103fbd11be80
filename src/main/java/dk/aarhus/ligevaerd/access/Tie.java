package dk.aarhus.ligevaerd.access;

/**
 * How close a caller is to a case. Each room computes the ties to its own things; the table
 * decides.
 */
public enum Tie {
    /** No tie is needed: the thing belongs to nobody in particular. */
    NONE,
    /** The case is at intake, and the caller has not yet said to be able to take it. */
    INTAKE_WAITING,
    /** The case is at intake, and the caller has said to have no interest in it. */
    INTAKE_QUEUE,
    /** The case lies with the whistleblower unit, and the caller has not said so yet. */
    WHISTLEBLOWER_WAITING,
    /** The case lies with the whistleblower unit, and the caller has said so. */
    WHISTLEBLOWER_QUEUE,
    /** The caller was appointed handler, or stands in for the handler, who is absent. */
    HANDLING,
    /** The caller was appointed reviewer, or stands in for one who is absent. */
    REVIEWING,
    /** The caller was appointed to decide, or stands in for one who is absent. */
    DECIDING,
    /** The case lies inside, and the caller has no other tie to it. */
    BEHIND_GLASS,
    /** The caller broke the glass of the case today, for a reason that is kept. */
    GLASS_BROKEN
}
