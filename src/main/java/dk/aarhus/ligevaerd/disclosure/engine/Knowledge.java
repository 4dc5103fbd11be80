package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Insider;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;

/**
 * How far each cell can move for one attacker while it is hidden: {@code low <= change <= high},
 * with 0 inside.
 */
public final class Knowledge {

    final long[] low;
    final long[] high;

    private Knowledge(long[] low, long[] high) {
        this.low = low;
        this.high = high;
    }

    /** What everybody knows. */
    public static Knowledge ofOutsider(ProtectionProblem problem, long[] base) {
        long[] low = new long[base.length];
        long[] high = new long[base.length];
        for (int c = 0; c < base.length; c++) {
            low[c] = Math.min(0, problem.lower(c) - base[c]);
            high[c] =
                    problem.upper(c) == ProtectionProblem.UNBOUNDED
                            ? Deviations.FREE
                            : Math.max(0, problem.upper(c) - base[c]);
        }
        return new Knowledge(low, high);
    }

    /** What somebody knows who knows more. */
    Knowledge with(Insider insider, long[] base) {
        long[] narrowLow = low.clone();
        long[] narrowHigh = high.clone();
        for (int i = 0; i < insider.cells().length; i++) {
            int cell = insider.cells()[i];
            narrowLow[cell] = Math.max(low[cell], insider.lower()[i] - base[cell]);
            if (insider.upper()[i] != ProtectionProblem.UNBOUNDED) {
                narrowHigh[cell] = Math.min(high[cell], insider.upper()[i] - base[cell]);
            }
        }
        return new Knowledge(narrowLow, narrowHigh);
    }

    /** Whether a change is possible for this attacker in every cell. */
    boolean allows(Change change) {
        for (int i = 0; i < change.cells.length; i++) {
            if (change.by[i] < low[change.cells[i]] || change.by[i] > high[change.cells[i]]) {
                return false;
            }
        }
        return true;
    }
}
