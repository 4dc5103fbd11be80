package dk.aarhus.ligevaerd.disclosure;

import java.util.SortedSet;

/**
 * Which cells are hidden.
 *
 * @param cost the price of all of them under the weighting that was asked for
 * @param lowerBound no pattern that protects the same secrets costs less; 0 where no bound was
 *     computed
 */
public record Pattern(SortedSet<String> suppressed, double cost, double lowerBound) {

    public boolean hides(String id) {
        return suppressed.contains(id);
    }

    /**
     * How far the cost may at most be above the optimum, as a share; 0 where the pattern is proved
     * optimal.
     */
    public double gap() {
        return lowerBound <= 0
                ? (cost == 0 ? 0 : Double.POSITIVE_INFINITY)
                : Math.max(0, cost / lowerBound - 1);
    }
}
