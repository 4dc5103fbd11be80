package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.Arrays;

/**
 * Something every safe pattern obeys: of these cells, enough must be hidden. Exact whole numbers.
 *
 * @param cells ascending, each open to decision
 * @param factors all above 0 and at most {@code least}
 */
record Cut(int[] cells, long[] factors, long least) {

    double leftSide(double[] hidden) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += factors[i] * hidden[cells[i]];
        }
        return sum;
    }

    boolean holds(boolean[] hidden) {
        long sum = 0;
        for (int i = 0; i < cells.length && sum < least; i++) {
            sum += hidden[cells[i]] ? factors[i] : 0;
        }
        return sum >= least;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cut cut
                && least == cut.least
                && Arrays.equals(cells, cut.cells)
                && Arrays.equals(factors, cut.factors);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells) * 31 + Arrays.hashCode(factors) + Long.hashCode(least);
    }

    @Override
    public String toString() {
        return "%s of %s >= %d".formatted(Arrays.toString(factors), Arrays.toString(cells), least);
    }
}
