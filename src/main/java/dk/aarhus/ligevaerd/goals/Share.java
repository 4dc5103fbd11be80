package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.statistics.PublicTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a share is or can be. Cells that stand above and below the line are the same unknown: the
 * share is lowest where they are few and the others many.
 *
 * @param counted above the line
 * @param whole below it
 */
record Share(Span counted, Span whole, double low, double high) {

    static Share of(
            PublicTable table, List<Map<String, String>> above, List<Map<String, String>> below) {
        var counted = sum(table, above);
        var rest = below.stream().filter(term -> !above.contains(term)).toList();
        boolean inside = below.containsAll(above);
        if (!inside) {
            var whole = sum(table, below);
            return new Share(
                    counted,
                    whole,
                    ratio(counted.low(), whole.high()),
                    Math.min(1, ratio(counted.high(), whole.low())));
        }
        var others = sum(table, rest);
        return new Share(
                counted,
                counted.plus(others),
                ratio(counted.low(), plus(counted.low(), others.high())),
                ratio(counted.high(), plus(counted.high(), others.low())));
    }

    boolean isExact() {
        return counted.isExact() && whole.isExact();
    }

    private static Span sum(PublicTable table, List<Map<String, String>> terms) {
        return terms.stream()
                .map(term -> ReleaseCells.of(table, new HashMap<>(term)))
                .reduce(Span.exactly(0), Span::plus);
    }

    private static double plus(int one, int other) {
        return (double) one + other;
    }

    /** Nothing of nothing can be any share: whoever asks has to know that there is something. */
    private static double ratio(double above, double below) {
        return below == 0 ? 1 : above / below;
    }
}
