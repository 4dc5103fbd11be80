package dk.aarhus.ligevaerd.statistics;

/**
 * What a release promises for a figure that is not shown: nobody can rule out the lower end, nor
 * the upper end, whatever else is released. Made from what everybody sees, so it tells nothing: the
 * promise is the same for a figure that is few and for one that shields it.
 *
 * @param lower a value that stays possible
 * @param upper a value that stays possible
 */
public record Claim(int lower, int upper) {

    private static final int T = TablePlan.THRESHOLD;

    /** The promise that a count below the threshold needs: that it is not even known to be few. */
    static final Claim FEW_OR_NOT = new Claim(1, T);

    /**
     * The promise that can be given where exactly these values are possible.
     *
     * @param highest {@link Long#MAX_VALUE} for no end
     */
    static Claim within(long lowest, long highest) {
        if (lowest <= 1 && highest >= T) {
            return FEW_OR_NOT;
        }
        return new Claim(
                Math.toIntExact(lowest), Math.toIntExact(Math.min(highest, lowest + T - 1)));
    }
}
