package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Secret;
import dk.aarhus.ligevaerd.disclosure.Witness;
import java.util.Arrays;

/** An integer change of the base table, cells ascending, that keeps every row. */
final class Change {

    final int[] cells;
    final long[] by;

    Change(int[] cells, long[] by) {
        this.cells = cells;
        this.by = by;
    }

    long in(int cell) {
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? 0 : by[at];
    }

    /** By how much the change moves the value of a form. */
    long of(Secret secret) {
        long sum = 0;
        for (int i = 0; i < secret.cells().length; i++) {
            sum += secret.factors()[i] * in(secret.cells()[i]);
        }
        return sum;
    }

    Change reversed() {
        long[] other = new long[by.length];
        for (int i = 0; i < by.length; i++) {
            other[i] = -by[i];
        }
        return new Change(cells, other);
    }

    /** Whether every cell that moves is hidden. */
    boolean within(boolean[] hidden) {
        for (int cell : cells) {
            if (!hidden[cell]) {
                return false;
            }
        }
        return true;
    }

    /** Whether all rows hold after the change; solvers compute in floating point, this does not. */
    boolean keepsRows(Deviations system, long[] scratch) {
        boolean keeps = true;
        for (int i = 0; i < cells.length; i++) {
            for (int k = system.cellStart[cells[i]]; k < system.cellStart[cells[i] + 1]; k++) {
                scratch[system.cellRow[k]] += system.cellFactor[k] * by[i];
            }
        }
        for (int cell : cells) {
            for (int k = system.cellStart[cell]; k < system.cellStart[cell + 1]; k++) {
                int row = system.cellRow[k];
                keeps &= scratch[row] >= system.rowLow[row] && scratch[row] <= system.rowHigh[row];
            }
        }
        for (int cell : cells) {
            for (int k = system.cellStart[cell]; k < system.cellStart[cell + 1]; k++) {
                scratch[system.cellRow[k]] = 0;
            }
        }
        return keeps;
    }

    Witness asWitness() {
        return new Witness(cells, by);
    }
}
