package dk.aarhus.ligevaerd.disclosure;

/**
 * Who stands behind a count. Twelve reports by one person are one person; and anonymous reports may
 * all be by somebody who wants to read the rest.
 *
 * @param complaints what the table shows
 * @param identified distinct identified reporters among them
 * @param anonymous reports without one; those that casework knows to come from different persons
 *     belong to {@code identified}
 * @param largest how many of the complaints the busiest identified reporter filed
 */
public record ReporterCounts(long complaints, long identified, long anonymous, long largest) {

    public ReporterCounts {
        if (complaints < 0
                || identified < 0
                || anonymous < 0
                || largest < 0
                || anonymous + largest > complaints
                || identified > complaints - anonymous) {
            throw new IllegalArgumentException(
                    "these reporters cannot have filed %d complaints".formatted(complaints));
        }
    }

    /** Distinct reporters at least: the anonymous ones may be one and the same. */
    public long atLeast() {
        return identified + (anonymous > 0 ? 1 : 0);
    }

    /**
     * Whether the count must be hidden. Whoever filed all the anonymous reports knows how many the
     * others are, so these alone have to be enough; and a reporter who filed more than half knows
     * the rest all but exactly.
     */
    public boolean isSensitive(long threshold) {
        return complaints > 0 && (identified < threshold || 2 * largest > complaints);
    }

    /**
     * What must stay possible: one complaint beside all anonymous reports, and enough of them
     * beside these or the busiest reporter.
     */
    public Protection range(long threshold) {
        long own = Math.max(anonymous, 2 * largest > complaints ? largest : 0);
        return Protection.between(anonymous + 1, threshold + own);
    }

    /**
     * The cell as it has to go into a problem: whoever may have filed the anonymous reports knows
     * that there are at least so many, in every cell at once.
     */
    public Cell applyTo(Cell cell, long threshold) {
        Cell bounded = cell.knownBetween(Math.max(cell.lb(), anonymous), cell.ub());
        return isSensitive(threshold) ? bounded.secret(range(threshold)) : bounded;
    }
}
