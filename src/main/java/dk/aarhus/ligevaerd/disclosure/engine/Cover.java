package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern with a witness for every task: safe as long as each witness moves hidden cells only.
 */
final class Cover {

    final boolean[] hidden;
    final Change[] witness;
    private final BitSet[] users;

    Cover(boolean[] hidden, int tasks) {
        this.hidden = hidden.clone();
        witness = new Change[tasks];
        users = new BitSet[hidden.length];
    }

    Cover copy() {
        Cover copy = new Cover(hidden, witness.length);
        for (int t = 0; t < witness.length; t++) {
            if (witness[t] != null) {
                copy.assign(t, witness[t]);
            }
        }
        return copy;
    }

    /** Takes everything over from another. */
    void become(Cover other) {
        for (int t = 0; t < witness.length; t++) {
            if (witness[t] != other.witness[t]) {
                release(t);
                if (other.witness[t] != null) {
                    assign(t, other.witness[t]);
                }
            }
        }
        System.arraycopy(other.hidden, 0, hidden, 0, hidden.length);
    }

    /** Takes its witness from a task. */
    void release(int task) {
        if (witness[task] != null) {
            for (int cell : witness[task].cells) {
                users[cell].clear(task);
            }
            witness[task] = null;
        }
    }

    void assign(int task, Change change) {
        release(task);
        witness[task] = change;
        for (int cell : change.cells) {
            if (users[cell] == null) {
                users[cell] = new BitSet();
            }
            users[cell].set(task);
        }
    }

    boolean isUsed(int cell) {
        return users[cell] != null && !users[cell].isEmpty();
    }

    /** The tasks whose witness moves the cell. */
    int[] usersOf(int cell) {
        return users[cell] == null ? new int[0] : users[cell].stream().toArray();
    }

    int[] hiddenCells() {
        List<Integer> cells = new ArrayList<>();
        for (int c = 0; c < hidden.length; c++) {
            if (hidden[c]) {
                cells.add(c);
            }
        }
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }
}
