package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.Arrays;
import java.util.Optional;

/** What a linear program found: a change per cell that may be fractional. */
record LinearAnswer(int[] cells, double[] change) {

    static final LinearAnswer NONE = new LinearAnswer(new int[0], new double[0]);

    /** The solver gave up. */
    static final LinearAnswer UNDECIDED = new LinearAnswer(new int[0], new double[0]);

    private static final double NOTHING = 1e-6;
    private static final double NEARLY_WHOLE = 1e-4;

    boolean exists() {
        return cells.length > 0;
    }

    /** The place of the first cell that does not change by a whole number, or -1. */
    int firstFraction() {
        for (int i = 0; i < change.length; i++) {
            if (Math.abs(change[i] - Math.rint(change[i])) > NEARLY_WHOLE) {
                return i;
            }
        }
        return -1;
    }

    /** The same with whole numbers, if rounding it keeps every row, every bound and the demand. */
    Optional<Change> whole(Deviations system, Knowledge knowledge, Demand demand, long[] scratch) {
        int[] moved = new int[cells.length];
        int n = 0;
        for (int i = 0; i < cells.length; i++) {
            if (Math.abs(change[i]) > NOTHING) {
                long rounded = Math.round(change[i]);
                if (Math.abs(change[i] - rounded) > NEARLY_WHOLE) {
                    return Optional.empty();
                }
                if (rounded != 0) {
                    moved[n++] = i;
                }
            }
        }
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = moved[i];
        }
        Arrays.sort(order, (a, b) -> Integer.compare(cells[a], cells[b]));
        int[] at = new int[n];
        long[] by = new long[n];
        for (int i = 0; i < n; i++) {
            at[i] = cells[order[i]];
            by[i] = Math.round(change[order[i]]);
        }
        Change whole = new Change(at, by);
        boolean good =
                demand.metBy(whole) && knowledge.allows(whole) && whole.keepsRows(system, scratch);
        return good ? Optional.of(whole) : Optional.empty();
    }
}
