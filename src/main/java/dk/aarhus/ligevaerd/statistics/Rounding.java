package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.rounding.ControlledRounding;
import dk.aarhus.ligevaerd.disclosure.rounding.RoundedTable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Controlled rounding: multiples of five that add up as the counts do. At the second and third step
 * a figure may be two and three multiples away from its count, because a threshold of 10 leaves no
 * room within one.
 */
record Rounding(Duration limit) implements Blurring {

    /** What the figures are multiples of. */
    static final int BASE = 5;

    @Override
    public Optional<Map<String, Near>> figures(ProtectionProblem counts, int step) {
        return new ControlledRounding(BASE, limit)
                .round(counts, step)
                .map(rounded -> named(counts, rounded));
    }

    private static Map<String, Near> named(ProtectionProblem counts, RoundedTable rounded) {
        Map<String, Near> figures = new HashMap<>();
        for (int cell = 0; cell < counts.size(); cell++) {
            long figure = rounded.values()[cell];
            figures.put(
                    counts.id(cell),
                    Near.of(figure, rounded.lowest(figure), rounded.highest(figure)));
        }
        return figures;
    }
}
