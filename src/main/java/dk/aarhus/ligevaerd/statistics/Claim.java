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

    /**
     * The promise that a count below the threshold needs: that it is not even known to be few.
     *
     * @param threshold the smallest number of persons that is shown there
     */
    static Claim fewOrNot(int threshold) {
        return new Claim(1, threshold);
    }

    /**
     * The promise that can be given where exactly these values are possible.
     *
     * @param highest {@link Long#MAX_VALUE} for no end
     */
    static Claim within(long lowest, long highest, int threshold) {
        if (lowest <= 1 && highest >= threshold) {
            return fewOrNot(threshold);
        }
        return new Claim(
                Math.toIntExact(lowest),
                Math.toIntExact(Math.min(highest, lowest + threshold - 1)));
    }
}
