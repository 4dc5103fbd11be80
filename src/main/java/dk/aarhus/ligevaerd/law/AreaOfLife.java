package dk.aarhus.ligevaerd.law;

/**
 * The field in which the treatment took place. Denmark has no single equality act: protection
 * depends on ground and field.
 */
public enum AreaOfLife {

    /** Work, and the way in and out of it. */
    LABOUR_MARKET,

    /** Everything else: citizen service, school, day care, care, housing. */
    OUTSIDE_LABOUR_MARKET
}
