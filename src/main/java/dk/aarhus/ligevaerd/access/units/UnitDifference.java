package dk.aarhus.ligevaerd.access.units;

import dk.aarhus.ligevaerd.shared.UnitCode;
import java.util.List;

/**
 * What a file of units would change, or has changed.
 *
 * @param ended units that end, by the file or because it does not name them
 * @param unchanged how many rows say what the register says already
 * @param taken whether it was taken over
 */
public record UnitDifference(
        List<UnitCode> added,
        List<Change> changed,
        List<UnitCode> ended,
        int unchanged,
        boolean taken) {

    /** The columns in which a unit differs. */
    public record Change(UnitCode code, List<String> columns) {}

    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && ended.isEmpty();
    }

    UnitDifference takenOver() {
        return new UnitDifference(added, changed, ended, unchanged, true);
    }
}
