package dk.aarhus.ligevaerd.disclosure;

import java.util.Arrays;

/**
 * A whole table that agrees with everything published, told as its difference to the true one.
 *
 * @param cells positions in the problem, ascending
 * @param changes what to add to the true value of each
 */
public record Witness(int[] cells, long[] changes) {

    public static final Witness TRUTH = new Witness(new int[0], new long[0]);

    /** Takes the cells whose change is not 0 from a full array. */
    public static Witness of(long[] change) {
        int[] cells = new int[change.length];
        long[] changes = new long[change.length];
        int n = 0;
        for (int i = 0; i < change.length; i++) {
            if (change[i] != 0) {
                cells[n] = i;
                changes[n++] = change[i];
            }
        }
        return new Witness(Arrays.copyOf(cells, n), Arrays.copyOf(changes, n));
    }

    public long changeOf(int cell) {
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? 0 : changes[at];
    }

    /**
     * The same in the other direction; a table of its own only if no count falls out of its bounds.
     */
    public Witness reversed() {
        return new Witness(cells, Arrays.stream(changes).map(c -> -c).toArray());
    }
}
