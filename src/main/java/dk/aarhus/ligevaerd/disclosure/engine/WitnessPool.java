package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whole tables found so far, by the cells they move: most demands are met by a table that was found
 * for another.
 */
final class WitnessPool {

    private static final int KEPT_PER_CELL = 24;

    private final List<List<Change>> byCell;

    WitnessPool(int cells) {
        byCell = new ArrayList<>(cells);
        for (int c = 0; c < cells; c++) {
            byCell.add(null);
        }
    }

    void add(Change change) {
        for (int cell : change.cells) {
            List<Change> list = byCell.get(cell);
            if (list == null) {
                byCell.set(cell, list = new ArrayList<>(4));
            }
            if (list.size() < KEPT_PER_CELL) {
                list.add(change);
            }
        }
    }

    /** A known table that meets the demand and passes a test. */
    Optional<Change> meeting(Demand demand, Predicate<Change> allowed) {
        for (int cell : demand.form().cells()) {
            List<Change> list = byCell.get(cell);
            if (list != null) {
                for (Change change : list) {
                    if (demand.metBy(change) && allowed.test(change)) {
                        return Optional.of(change);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
