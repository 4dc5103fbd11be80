package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.noise.CellKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Cell key: noise that the cell and a secret decide together, so that asking again, or in another
 * table, gives the same figure. At most five away from the count at the first step, ten and fifteen
 * at the next.
 */
record CellNoise(byte[] secret) implements Blurring {

    private static final int FURTHER = 5;
    private static final double SPREAD = 0.8;
    private static final long SMALLEST = 1;

    @Override
    public Optional<Map<String, Near>> figures(ProtectionProblem counts, int step) {
        var key = new CellKey(secret, FURTHER * step, SPREAD, SMALLEST);
        Map<String, Near> figures = new HashMap<>();
        for (int cell = 0; cell < counts.size(); cell++) {
            long figure = key.figure(counts.id(cell), counts.value(cell));
            figures.put(counts.id(cell), Near.of(figure, key.lowest(figure), key.highest(figure)));
        }
        return Optional.of(figures);
    }
}
