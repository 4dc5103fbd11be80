package dk.aarhus.ligevaerd.disclosure;

import java.util.Arrays;

/**
 * A linear form over the cells of a problem that must keep a range of possible values.
 *
 * @param cells positions in the problem, without repeats
 * @param factors one per cell
 * @param minAtMost the smallest possible value must be this or less; {@link #NO_DEMAND_BELOW} for
 *     no demand
 * @param maxAtLeast the largest possible value must be this or more; {@link #NO_DEMAND_ABOVE} for
 *     no demand
 * @param audience before whom; of outsiders alone nothing is asked for insiders
 */
public record Secret(
        String name,
        int[] cells,
        long[] factors,
        long minAtMost,
        long maxAtLeast,
        Audience audience) {

    public static final long NO_DEMAND_BELOW = Long.MAX_VALUE;
    public static final long NO_DEMAND_ABOVE = Long.MIN_VALUE;

    public boolean isKeptFromInsiders() {
        return audience == Audience.EVERYBODY;
    }

    /** The value of the form in a table. */
    public long valueIn(long[] table) {
        long sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(factors[i], table[cells[i]]));
        }
        return sum;
    }

    /**
     * How far apart two values must lie that an insider cannot rule out: as far as for the
     * outsider, but no more than {@link Scenario#VALUES_LEFT} values ask for.
     *
     * @param value the true value of the form
     */
    public long widthForInsiders(long value) {
        long low = Math.min(value, minAtMost);
        long high = Math.max(value, maxAtLeast);
        return Math.min(Scenario.VALUES_LEFT - 1, high - low);
    }

    @Override
    public String toString() {
        return name + Arrays.toString(cells);
    }
}
