package dk.aarhus.ligevaerd.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * One table as a grid: which cell stands at which coordinates, and in which small ways counts can
 * be moved along each axis. The product of one {@link Circulation} per axis keeps every sum of the
 * table.
 */
public final class Grid {

    /** Nothing stands here, or a cell that obeys sums of other tables besides. */
    public static final int NO_CELL = -1;

    /** Larger grids are too empty to be worth their memory. */
    private static final long MOST_PLACES = 4_000_000;

    private final int[] cellAt;
    private final int[] stride;
    private final Circulation[][][] through;

    private Grid(int[] cellAt, int[] stride, Circulation[][][] through) {
        this.cellAt = cellAt;
        this.stride = stride;
        this.through = through;
    }

    /** Whether a table is small enough to be laid out. */
    static boolean fits(List<Dimension> dimensions) {
        double places = 1;
        for (Dimension dimension : dimensions) {
            places *= dimension.codes().size();
        }
        return !dimensions.isEmpty() && places <= MOST_PLACES;
    }

    /**
     * @param positions per coordinates the cell's position in the problem
     * @param foreign cells with sums beside those of this table
     */
    static Grid of(
            List<Dimension> dimensions, Map<List<String>, Integer> positions, BitSet foreign) {
        int[] stride = new int[dimensions.size()];
        Circulation[][][] through = new Circulation[dimensions.size()][][];
        int places = 1;
        List<List<String>> codes = dimensions.stream().map(d -> List.copyOf(d.codes())).toList();
        for (int axis = 0; axis < stride.length; axis++) {
            stride[axis] = places;
            places *= codes.get(axis).size();
            through[axis] = Circulation.throughEach(dimensions.get(axis));
        }
        List<Map<String, Integer>> number = dimensions.stream().map(Dimension::numbers).toList();
        int[] cellAt = new int[places];
        Arrays.fill(cellAt, NO_CELL);
        positions.forEach(
                (coord, cell) -> {
                    if (!foreign.get(cell)) {
                        int place = 0;
                        for (int axis = 0; axis < stride.length; axis++) {
                            place += stride[axis] * number.get(axis).get(coord.get(axis));
                        }
                        cellAt[place] = cell;
                    }
                });
        return new Grid(cellAt, stride, through);
    }

    public int axes() {
        return stride.length;
    }

    /** How many places there are, empty ones included. */
    public int places() {
        return cellAt.length;
    }

    /** How many codes an axis has. */
    public int codes(int axis) {
        return through[axis].length;
    }

    /** How far apart two places are that differ by one code of the axis. */
    public int stride(int axis) {
        return stride[axis];
    }

    /** The position in the problem of what stands there, or {@link #NO_CELL}. */
    public int cellAt(int place) {
        return cellAt[place];
    }

    /** The number of the code that a place has on an axis. */
    public int code(int place, int axis) {
        return place / stride[axis] % through[axis].length;
    }

    /** The ways to move counts along an axis so that the code gets one more. */
    public Circulation[] through(int axis, int code) {
        return through[axis][code];
    }
}
