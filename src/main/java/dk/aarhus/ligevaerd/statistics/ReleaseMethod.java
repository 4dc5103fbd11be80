package dk.aarhus.ligevaerd.statistics;

/**
 * How the counts of a release are made fit to be shown. Whichever it is, what cannot be proved safe
 * is not published.
 */
public enum ReleaseMethod {
    /** Some figures are not shown; all others are the counts themselves. */
    SUPPRESSION,

    /** Every figure is a multiple of five near its count, and sums add up. */
    ROUNDING,

    /** Every figure carries noise that is always the same for the same cell; sums do not add up. */
    CELL_KEY;

    /** True where figures stand near the counts, and are not the counts. */
    public boolean isApproximate() {
        return this != SUPPRESSION;
    }
}
