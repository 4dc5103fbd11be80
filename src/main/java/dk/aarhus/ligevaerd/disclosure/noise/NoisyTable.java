package dk.aarhus.ligevaerd.disclosure.noise;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.SumRow;
import dk.aarhus.ligevaerd.disclosure.Table;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Figures with noise: how they are made from a table, made to add up again, and how an attacker
 * sees them.
 */
public final class NoisyTable {

    private NoisyTable() {}

    /**
     * One figure per cell of the problem by cell key. They do not add up; that is the price of
     * being stable.
     */
    public static long[] byCellKey(ProtectionProblem problem, CellKey key) {
        long[] figures = new long[problem.size()];
        for (int c = 0; c < figures.length; c++) {
            figures[c] = key.figure(problem.id(c), problem.value(c));
        }
        return figures;
    }

    /**
     * One figure per cell by discrete Laplace, made to add up by the nearest table of counts.
     * Post-processing loses no privacy.
     *
     * @param sensitivity by how much the figures together change at most if one reporter is left
     *     out
     * @param milliEpsilon the privacy loss allowed, booked before anything is drawn
     * @return empty if no table that adds up was found in the time allowed; the loss stays booked
     */
    public static Optional<long[]> byLaplace(
            ProtectionProblem problem,
            RandomGenerator random,
            long sensitivity,
            long milliEpsilon,
            PrivacyBudget budget,
            String release,
            Duration limit) {
        budget.spend(release, milliEpsilon);
        DiscreteLaplace laplace = new DiscreteLaplace(random, 1000 * sensitivity, milliEpsilon);
        long[] noisy = new long[problem.size()];
        for (int c = 0; c < noisy.length; c++) {
            noisy[c] = problem.value(c) + laplace.next();
        }
        return nearestConsistent(problem, noisy, limit);
    }

    /**
     * How many figures change by one when one reporter with so many reports is left out: each
     * report counts in so many cells.
     */
    public static long sensitivity(long mostReportsOfOneReporter, long cellsPerReport) {
        return Math.multiplyExact(mostReportsOfOneReporter, cellsPerReport);
    }

    /** The table as an attacker sees it who knows the bounds of the noise; for the audit. */
    public static Table asAttackerSeesIt(
            Table truth,
            ProtectionProblem problem,
            long[] figures,
            LongUnaryOperator lowest,
            LongUnaryOperator highest) {
        Table.Builder seen =
                Table.named(truth.name() + ", with noise")
                        .rule(truth.rule())
                        .attacker(truth.attacker())
                        .missingChildren(truth.missingChildren());
        truth.dimensions().forEach(seen::dimension);
        for (Cell cell : truth.cells()) {
            long figure = figures[problem.position(cell.id()).orElseThrow()];
            seen.cell(cell.shownBetween(lowest.applyAsLong(figure), highest.applyAsLong(figure)));
        }
        truth.requirements().forEach(seen::requirement);
        truth.constraints().forEach(seen::constraint);
        truth.scenarios().forEach(seen::scenario);
        return seen.build();
    }

    static Optional<long[]> nearestConsistent(
            ProtectionProblem problem, long[] noisy, Duration limit) {
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        IntVar[] vars = new IntVar[noisy.length];
        LinearExprBuilder distance = LinearExpr.newBuilder();
        for (int c = 0; c < noisy.length; c++) {
            long reach = Math.max(0, noisy[c]) + 1_000_000;
            vars[c] = model.newIntVar(0, reach, "");
            IntVar away = model.newIntVar(0, 2 * reach, "");
            model.addGreaterOrEqual(away, LinearExpr.newBuilder().add(vars[c]).add(-noisy[c]));
            model.addGreaterOrEqual(
                    away, LinearExpr.newBuilder().addTerm(vars[c], -1).add(noisy[c]));
            distance.add(away);
        }
        for (SumRow row : problem.rows()) {
            if (row.sense() == Sense.EQUAL && row.rhs() == 0) {
                LinearExprBuilder sum = LinearExpr.newBuilder();
                for (int i = 0; i < row.cells().length; i++) {
                    sum.addTerm(vars[row.cells()[i]], row.factors()[i]);
                }
                model.addEquality(sum, 0);
            }
        }
        model.minimize(distance);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setRelativeGapLimit(0.05)
                .setMaxTimeInSeconds(limit.toMillis() / 1000.0);
        CpSolverStatus status = solver.solve(model);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
                ? Optional.of(Arrays.stream(vars).mapToLong(solver::value).toArray())
                : Optional.empty();
    }
}
