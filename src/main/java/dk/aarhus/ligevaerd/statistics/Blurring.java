package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import java.util.Map;
import java.util.Optional;

/**
 * A way to show figures near the counts in place of the counts. Which counts can stand behind a
 * figure is known to everybody: it goes into every audit as that, since no noise is safe by itself.
 */
sealed interface Blurring permits Rounding, CellNoise {

    /** How often it is tried, further from the counts each time. */
    int STEPS = 3;

    /**
     * A figure in place of a count.
     *
     * @param lowest the smallest count that can stand behind it
     * @param highest the largest
     */
    record Near(int figure, int lowest, int highest) {

        static Near of(long figure, long lowest, long highest) {
            return new Near(
                    Math.toIntExact(figure), Math.toIntExact(lowest), Math.toIntExact(highest));
        }
    }

    /**
     * @param counts all tables of one period, with their sums and nothing else
     * @param step from 1 to {@link #STEPS}
     * @return by cell; empty where there are no such figures, or none were found in time
     */
    Optional<Map<String, Near>> figures(ProtectionProblem counts, int step);
}
