package dk.aarhus.ligevaerd.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One table as a grid, or several that are margins of one cross: which cell stands at which
 * coordinates, and in which small ways counts can be moved along each axis. The product of one
 * {@link Circulation} per axis keeps every sum of the tables.
 */
public final class Grid {

    /** Nothing can change here, or there is a cell that obeys other sums besides. */
    public static final int NO_CELL = -1;

    /** No table shows this cross; whatever changes here, nobody has to know. */
    public static final int FREE = -2;

    /** Larger grids are too empty to be worth their memory. */
    private static final long MOST_PLACES = 4_000_000;

    /**
     * A cross that several tables share only a few margins of is nearly empty: walking through all
     * its places would take longer than it saves.
     */
    private static final long MOST_SHARED_PLACES = 20_000;

    private final int[] cellAt;
    private final int[] stride;
    private final Circulation[][][] through;

    private Grid(int[] cellAt, int[] stride, Circulation[][][] through) {
        this.cellAt = cellAt;
        this.stride = stride;
        this.through = through;
    }

    /** Whether a cross of these axes is small enough to be laid out. */
    static boolean fits(Collection<Dimension> axes) {
        return !axes.isEmpty() && places(axes) <= MOST_PLACES;
    }

    /** Whether it is worth laying out where several tables are margins of it. */
    static boolean isWorthSharing(Collection<Dimension> axes) {
        return places(axes) <= MOST_SHARED_PLACES;
    }

    private static double places(Collection<Dimension> axes) {
        double places = 1;
        for (Dimension axis : axes) {
            places *= axis.codes().size();
        }
        return places;
    }

    /** Fills the places of a cross one after the other. */
    static final class Layout {

        private final List<Dimension> axes;
        private final List<Map<String, Integer>> number;
        private final int[] stride;
        private final int[] root;
        private final int[] cellAt;

        Layout(List<Dimension> axes) {
            this.axes = axes;
            number = axes.stream().map(Dimension::numbers).toList();
            stride = new int[axes.size()];
            root = new int[axes.size()];
            int places = 1;
            for (int axis = 0; axis < stride.length; axis++) {
                stride[axis] = places;
                places *= number.get(axis).size();
                root[axis] = number.get(axis).get(axes.get(axis).roots().get(0));
            }
            cellAt = new int[places];
            Arrays.fill(cellAt, FREE);
        }

        /**
         * Where one of the tables has no cell, nothing can be.
         *
         * @param faces the axes that each table crosses
         */
        void close(List<List<String>> faces) {
            long[] crossed = faces.stream().mapToLong(this::mask).distinct().toArray();
            for (int place = 0; place < cellAt.length; place++) {
                long inside = 0;
                for (int axis = 0; axis < stride.length; axis++) {
                    int code = place / stride[axis] % number.get(axis).size();
                    inside |= code == root[axis] ? 0 : 1L << axis;
                }
                for (long face : crossed) {
                    cellAt[place] = (inside & ~face) == 0 ? NO_CELL : cellAt[place];
                }
            }
        }

        private long mask(List<String> face) {
            long mask = 0;
            for (int axis = 0; axis < axes.size(); axis++) {
                mask |= face.contains(axes.get(axis).name()) ? 1L << axis : 0;
            }
            return mask;
        }

        /**
         * @param codes by axis; an axis that is not named stands at its total
         */
        void place(Map<String, String> codes, int cell) {
            int place = 0;
            for (int axis = 0; axis < stride.length; axis++) {
                String code = codes.get(axes.get(axis).name());
                place += stride[axis] * (code == null ? root[axis] : number.get(axis).get(code));
            }
            cellAt[place] = cell;
        }

        Grid grid() {
            Circulation[][][] through =
                    axes.stream().map(Circulation::throughEach).toArray(Circulation[][][]::new);
            return new Grid(cellAt, stride, through);
        }
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

    /** The position in the problem of what stands there, or {@link #NO_CELL} or {@link #FREE}. */
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
