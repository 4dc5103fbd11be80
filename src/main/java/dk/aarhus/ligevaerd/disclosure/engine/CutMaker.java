package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.Arrays;
import java.util.Optional;

/**
 * Turns multipliers of the rows into a cut. By weak duality any multipliers give a true one, so
 * those of a floating-point solver are rounded first and everything after is exact.
 *
 * <p>With multipliers y, an attacker's form moves by the sum of (form − yA) over the cells that
 * move. If a pattern leaves less room in those than the demand needs, it fails; hence enough of
 * them must be hidden. Source: Fischetti and Salazar (2001), capacity constraints, with factors cut
 * down to the right-hand side.
 */
final class CutMaker {

    /**
     * Multipliers are rounded to twelfths: halves, thirds and quarters are all that these tables
     * give.
     */
    static final int PARTS = 12;

    private final Deviations system;
    private final Prices prices;
    private final long[] rest;

    CutMaker(Deviations system, Prices prices) {
        this.system = system;
        this.prices = prices;
        rest = new long[system.cells()];
    }

    /**
     * @param multiplier per row, in whole parts of {@link #PARTS}
     */
    Optional<Cut> of(Task task, long[] multiplier) {
        Demand demand = task.demand();
        long least = Math.multiplyExact(PARTS, demand.need());
        Arrays.fill(rest, 0);
        for (int i = 0; i < demand.form().cells().length; i++) {
            rest[demand.form().cells()[i]] +=
                    (long) PARTS * demand.direction() * demand.form().factors()[i];
        }
        for (int r = 0; r < system.rows(); r++) {
            long y = multiplier[r];
            if (y == 0) {
                continue;
            }
            long end = y > 0 ? system.rowHigh[r] : system.rowLow[r];
            if (Math.abs(end) >= Deviations.FREE) {
                continue;
            }
            least -= y * end;
            for (int k = system.rowStart[r]; k < system.rowStart[r + 1]; k++) {
                rest[system.rowCell[k]] -= y * system.rowFactor[k];
            }
        }
        return collect(task.knowledge(), least);
    }

    private Optional<Cut> collect(Knowledge knowledge, long least) {
        int[] cells = new int[rest.length];
        long[] room = new long[rest.length];
        int n = 0;
        long left = least;
        for (int c = 0; c < rest.length; c++) {
            if (rest[c] == 0) {
                continue;
            }
            long reach = rest[c] > 0 ? knowledge.high[c] : knowledge.low[c];
            long most =
                    Math.abs(reach) >= Deviations.FREE
                            ? Long.MAX_VALUE
                            : Math.multiplyExact(rest[c], reach);
            if (prices.given[c]) {
                if (most == Long.MAX_VALUE) {
                    return Optional.empty();
                }
                left -= most;
            } else if (prices.optional[c] && most > 0) {
                cells[n] = c;
                room[n++] = most;
            }
        }
        if (left <= 0) {
            return Optional.empty();
        }
        long divisor = left;
        for (int i = 0; i < n; i++) {
            room[i] = Math.min(room[i], left);
            divisor = gcd(divisor, room[i]);
        }
        for (int i = 0; i < n; i++) {
            room[i] /= divisor;
        }
        return Optional.of(
                new Cut(Arrays.copyOf(cells, n), Arrays.copyOf(room, n), left / divisor));
    }

    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
