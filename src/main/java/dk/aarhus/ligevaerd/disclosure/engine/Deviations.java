package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Grid;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.SumRow;
import java.util.Arrays;
import java.util.List;

/**
 * The problem seen from one table that agrees with it: every other such table is a change of this
 * one, and the changes obey linear rows. "No change" is always a solution, which makes every search
 * start from something feasible.
 *
 * <p>Rows and columns are stored both ways round as flat arrays, since the searches do little else
 * than walk them.
 */
public final class Deviations {

    /** Stands for "any change"; small enough that sums of it do not overflow. */
    public static final long FREE = Long.MAX_VALUE / 4;

    final ProtectionProblem problem;
    final long[] base;
    final int[] rowStart;
    final int[] rowCell;
    final long[] rowFactor;
    final long[] rowLow;
    final long[] rowHigh;
    final int[] cellStart;
    final int[] cellRow;
    final long[] cellFactor;

    /** Per cell where it stands: pairs of a grid's number and a place in it. */
    final int[][] placesOf;

    public Deviations(ProtectionProblem problem, long[] base) {
        this.problem = problem;
        this.base = base;
        List<SumRow> rows = problem.rows();
        int entries = rows.stream().mapToInt(row -> row.cells().length).sum();
        rowStart = new int[rows.size() + 1];
        rowCell = new int[entries];
        rowFactor = new long[entries];
        rowLow = new long[rows.size()];
        rowHigh = new long[rows.size()];
        cellStart = new int[problem.size() + 1];
        cellRow = new int[entries];
        cellFactor = new long[entries];
        placesOf = new int[problem.size()][];
        fillRows(rows);
        fillCells();
        fillPlaces();
    }

    public int cells() {
        return base.length;
    }

    public int rows() {
        return rowLow.length;
    }

    private void fillRows(List<SumRow> rows) {
        int at = 0;
        for (int r = 0; r < rows.size(); r++) {
            SumRow row = rows.get(r);
            for (int i = 0; i < row.cells().length; i++) {
                rowCell[at] = row.cells()[i];
                rowFactor[at++] = row.factors()[i];
                cellStart[row.cells()[i] + 1]++;
            }
            rowStart[r + 1] = at;
            long slack = row.rhs() - row.leftSide(base);
            switch (row.sense()) {
                case EQUAL -> {}
                case AT_MOST -> {
                    rowLow[r] = -FREE;
                    rowHigh[r] = slack;
                }
                case AT_LEAST -> {
                    rowLow[r] = slack;
                    rowHigh[r] = FREE;
                }
            }
        }
    }

    private void fillPlaces() {
        for (int g = 0; g < problem.grids().size(); g++) {
            Grid grid = problem.grids().get(g);
            for (int place = 0; place < grid.places(); place++) {
                int cell = grid.cellAt(place);
                if (cell >= 0) {
                    int before = placesOf[cell] == null ? 0 : placesOf[cell].length;
                    placesOf[cell] =
                            before == 0 ? new int[2] : Arrays.copyOf(placesOf[cell], before + 2);
                    placesOf[cell][before] = g;
                    placesOf[cell][before + 1] = place;
                }
            }
        }
    }

    private void fillCells() {
        for (int c = 0; c < base.length; c++) {
            cellStart[c + 1] += cellStart[c];
        }
        int[] next = cellStart.clone();
        for (int r = 0; r < rows(); r++) {
            for (int k = rowStart[r]; k < rowStart[r + 1]; k++) {
                int at = next[rowCell[k]]++;
                cellRow[at] = r;
                cellFactor[at] = rowFactor[k];
            }
        }
    }
}
