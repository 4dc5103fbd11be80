package dk.aarhus.ligevaerd.disclosure.rounding;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Secret;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.SumRow;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Rounds every count to a neighbouring multiple of a base, so that all sums still add up and the
 * whole table is as near to the true one as it can be. Zero-restricted: a multiple of the base, 0
 * among them, stays as it is where the sums allow it, and no count moves by a base or more unless
 * nothing else adds up.
 *
 * <p>Source of the method: Hundepool et al., Handbook on Statistical Disclosure Control, controlled
 * rounding.
 */
public final class ControlledRounding {

    private static final int MOST_STEPS = 3;

    private final int base;
    private final Duration limit;

    public ControlledRounding(int base, Duration limit) {
        if (base < 2) {
            throw new IllegalArgumentException("the base %d rounds nothing".formatted(base));
        }
        this.base = base;
        this.limit = limit;
        Loader.loadNativeLibraries();
    }

    /**
     * @return the rounded table; empty if none was found in the time allowed
     * @throws InvalidTable when a count is missing, or something other than a sum has to hold
     */
    public Optional<RoundedTable> round(ProtectionProblem problem) {
        // One step to either side first: in tables with many levels it may be too narrow, then two.
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            Optional<RoundedTable> rounded = round(problem, steps);
            if (rounded.isPresent()) {
                return rounded;
            }
        }
        return Optional.empty();
    }

    /**
     * @param steps every figure is less than so many times the base away from its count
     * @return the rounded table; empty if there is none so near, or none was found in the time
     *     allowed
     * @throws InvalidTable when a count is missing, or something other than a sum has to hold
     */
    public Optional<RoundedTable> round(ProtectionProblem problem, int steps) {
        refuseOther(problem);
        return rounded(problem, steps);
    }

    private static void refuseOther(ProtectionProblem problem) {
        if (!problem.isComplete()) {
            throw new InvalidTable("cells", "rounding needs the value of every cell");
        }
        for (SumRow row : problem.rows()) {
            if (row.sense() != Sense.EQUAL || row.rhs() != 0) {
                throw new InvalidTable(row.name(), "only sums can be kept by rounding");
            }
        }
    }

    private Optional<RoundedTable> rounded(ProtectionProblem problem, int steps) {
        RoundedTable frame = new RoundedTable(base, steps, new long[0]);
        CpModel model = new CpModel();
        IntVar[] multiples = new IntVar[problem.size()];
        LinearExprBuilder distance = LinearExpr.newBuilder();
        for (int c = 0; c < multiples.length; c++) {
            long value = problem.value(c);
            long low = Math.max(0, Math.floorDiv(value, base) - steps + 1);
            long high = value % base == 0 ? value / base + steps - 1 : value / base + steps;
            if (problem.upper(c) == 0) {
                // What cannot occur is shown as that.
                high = 0;
            }
            Secret secret = ofCell(problem, c);
            while (secret != null && low < high && !leavesOpen(frame, low * base, secret)) {
                low++;
            }
            multiples[c] = model.newIntVar(low, high, "");
            IntVar away = model.newIntVar(0, (long) base * (steps + 1), "");
            LinearExprBuilder over =
                    LinearExpr.newBuilder().addTerm(multiples[c], base).add(-value);
            LinearExprBuilder under =
                    LinearExpr.newBuilder().addTerm(multiples[c], -base).add(value);
            model.addGreaterOrEqual(away, over);
            model.addGreaterOrEqual(away, under);
            distance.add(away);
        }
        for (SumRow row : problem.rows()) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (int i = 0; i < row.cells().length; i++) {
                sum.addTerm(multiples[row.cells()[i]], row.factors()[i]);
            }
            model.addEquality(sum, 0);
        }
        model.minimize(distance);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setRelativeGapLimit(0.01)
                .setMaxDeterministicTime(limit.toMillis() / 2000.0)
                .setMaxTimeInSeconds(limit.toMillis() / 1000.0);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        long[] values =
                Arrays.stream(multiples)
                        .mapToLong(multiple -> base * solver.value(multiple))
                        .toArray();
        return Optional.of(new RoundedTable(base, steps, values));
    }

    /**
     * A small count that was rounded to 0 would be known to be small; its figure must leave the
     * whole range open.
     */
    private static boolean leavesOpen(RoundedTable frame, long figure, Secret secret) {
        return frame.lowest(figure) <= secret.minAtMost()
                && frame.highest(figure) >= secret.maxAtLeast();
    }

    private static Secret ofCell(ProtectionProblem problem, int cell) {
        if (!problem.isPrimary(cell)) {
            return null;
        }
        return problem.secrets().stream()
                .filter(secret -> secret.cells().length == 1 && secret.cells()[0] == cell)
                .findFirst()
                .orElse(null);
    }
}
