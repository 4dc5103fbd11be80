package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.CellStatus;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Weighting;
import java.util.stream.LongStream;

/** What a pattern costs, in thousandths, and which cells are open to decision. */
final class Prices {

    /**
     * Cells that are hidden whatever is decided: not shown by the tables, or sensitive themselves.
     */
    final boolean[] given;

    /** Cells that may be hidden or shown. */
    final boolean[] optional;

    final long[] milli;

    /** What most cells cost in {@link #usual}. */
    static final long USUAL = 1_000;

    Prices(ProtectionProblem problem, long[] base, Weighting weighting) {
        int n = problem.size();
        given = new boolean[n];
        optional = new boolean[n];
        milli = new long[n];
        for (int c = 0; c < n; c++) {
            boolean shown = problem.status(c) == CellStatus.PUBLISHED;
            given[c] = !shown || problem.isPrimary(c) && problem.mayHide(c);
            optional[c] = shown && !given[c] && problem.mayHide(c);
            boolean counts = shown || problem.status(c) == CellStatus.SUPPRESSED;
            milli[c] = counts ? weighting.price(base[c], problem.weight(c)) : 0;
        }
    }

    /** The mean of the prices that are not 0. */
    double mean() {
        return LongStream.of(milli).filter(price -> price > 0).average().orElse(USUAL);
    }

    /**
     * The prices with the mean of those that are not 0 brought to {@link #USUAL}, for searches that
     * weigh them against other things.
     */
    long[] usual() {
        double mean = mean();
        return LongStream.of(milli)
                .map(price -> Math.min(1L << 28, (long) Math.ceil(price * USUAL / mean)))
                .toArray();
    }

    long of(boolean[] hidden) {
        long sum = 0;
        for (int c = 0; c < hidden.length; c++) {
            sum += hidden[c] ? milli[c] : 0;
        }
        return sum;
    }
}
