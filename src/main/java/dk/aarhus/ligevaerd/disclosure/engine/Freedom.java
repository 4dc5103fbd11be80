package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Which hidden cells can move at all, and which hang together. A cell that is alone in a sum is
 * given away by it, and may give away others; what is left falls into components that can be judged
 * one by one.
 */
final class Freedom {

    static final int FIXED = -1;

    private final Deviations system;

    /** Per cell its component, or {@link #FIXED}. */
    final int[] component;

    private final int[] sizes;

    Freedom(Deviations system, boolean[] hidden, Knowledge knowledge) {
        this.system = system;
        component = new int[system.cells()];
        Arrays.fill(component, FIXED);
        boolean[] free = hidden.clone();
        for (int c = 0; c < free.length; c++) {
            free[c] &= knowledge.low[c] < 0 || knowledge.high[c] > 0;
        }
        peel(free);
        sizes = label(free);
    }

    int sizeOf(int which) {
        return sizes[which];
    }

    int[] cellsOf(int which) {
        int[] cells = new int[sizes[which]];
        int n = 0;
        for (int c = 0; c < component.length; c++) {
            if (component[c] == which) {
                cells[n++] = c;
            }
        }
        return cells;
    }

    /** The free cells nearest to some, breadth first, at most so many, in the order met. */
    int[] near(int[] seeds, int most) {
        int[] found = new int[Math.min(most, system.cells())];
        boolean[] seen = new boolean[system.cells()];
        boolean[] seenRow = new boolean[system.rows()];
        int n = 0;
        for (int seed : seeds) {
            if (component[seed] != FIXED && !seen[seed] && n < found.length) {
                seen[seed] = true;
                found[n++] = seed;
            }
        }
        for (int head = 0; head < n; head++) {
            for (int k = system.cellStart[found[head]];
                    k < system.cellStart[found[head] + 1];
                    k++) {
                int row = system.cellRow[k];
                if (seenRow[row]) {
                    continue;
                }
                seenRow[row] = true;
                for (int e = system.rowStart[row];
                        e < system.rowStart[row + 1] && n < found.length;
                        e++) {
                    int cell = system.rowCell[e];
                    if (!seen[cell] && component[cell] != FIXED) {
                        seen[cell] = true;
                        found[n++] = cell;
                    }
                }
            }
        }
        return Arrays.copyOf(found, n);
    }

    private void peel(boolean[] free) {
        int[] count = new int[system.rows()];
        ArrayDeque<Integer> alone = new ArrayDeque<>();
        for (int r = 0; r < count.length; r++) {
            for (int k = system.rowStart[r]; k < system.rowStart[r + 1]; k++) {
                count[r] += free[system.rowCell[k]] ? 1 : 0;
            }
            if (count[r] == 1 && system.rowLow[r] == 0 && system.rowHigh[r] == 0) {
                alone.add(r);
            }
        }
        while (!alone.isEmpty()) {
            int row = alone.remove();
            for (int k = system.rowStart[row]; k < system.rowStart[row + 1]; k++) {
                int cell = system.rowCell[k];
                if (free[cell]) {
                    free[cell] = false;
                    for (int e = system.cellStart[cell]; e < system.cellStart[cell + 1]; e++) {
                        int other = system.cellRow[e];
                        if (--count[other] == 1
                                && system.rowLow[other] == 0
                                && system.rowHigh[other] == 0) {
                            alone.add(other);
                        }
                    }
                }
            }
        }
    }

    private int[] label(boolean[] free) {
        int[] size = new int[16];
        int labels = 0;
        int[] queue = new int[free.length];
        for (int c = 0; c < free.length; c++) {
            if (!free[c] || component[c] != FIXED) {
                continue;
            }
            int head = 0;
            int tail = 0;
            queue[tail++] = c;
            component[c] = labels;
            while (head < tail) {
                int cell = queue[head++];
                for (int k = system.cellStart[cell]; k < system.cellStart[cell + 1]; k++) {
                    int row = system.cellRow[k];
                    for (int e = system.rowStart[row]; e < system.rowStart[row + 1]; e++) {
                        int other = system.rowCell[e];
                        if (free[other] && component[other] == FIXED) {
                            component[other] = labels;
                            queue[tail++] = other;
                        }
                    }
                }
            }
            if (labels == size.length) {
                size = Arrays.copyOf(size, labels * 2);
            }
            size[labels++] = tail;
        }
        return Arrays.copyOf(size, labels);
    }
}
