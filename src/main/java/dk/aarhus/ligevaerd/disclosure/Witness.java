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

    public long changeOf(int cell) {
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? 0 : changes[at];
    }
}
