package dk.aarhus.ligevaerd.disclosure.engine;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cheapest whole change that meets a demand, by integer programming. For where the linear
 * program gave halves.
 */
final class IntegerChange {

    /** How the search ended. */
    enum End {
        FOUND,
        NONE,
        UNDECIDED
    }

    /**
     * @param change what was found, {@code null} unless the end is FOUND
     */
    record Answer(End end, Change change) {}

    private final Deviations system;
    private final int[] cells;
    private final Map<Integer, IntVar> vars = new HashMap<>();
    private final CpModel model = new CpModel();
    private final long reach;
    private boolean boxed;

    /**
     * @param reach no cell moves by more than this
     */
    IntegerChange(Deviations system, int[] cells, Knowledge knowledge, long reach) {
        Solvers.load();
        this.system = system;
        this.cells = cells;
        this.reach = reach;
        for (int cell : cells) {
            boxed |= knowledge.high[cell] > reach || knowledge.low[cell] < -reach;
            vars.put(
                    cell,
                    model.newIntVar(
                            Math.max(knowledge.low[cell], -reach),
                            Math.min(knowledge.high[cell], reach),
                            ""));
        }
        addRows();
    }

    /**
     * @param price per unit of change in each cell, in the order of the cells; infinite for fixed
     */
    Answer meeting(Demand demand, double[] price, Effort effort, double ticksAllowed) {
        LinearExprBuilder form = LinearExpr.newBuilder();
        for (int i = 0; i < demand.form().cells().length; i++) {
            IntVar var = vars.get(demand.form().cells()[i]);
            if (var != null) {
                form.addTerm(var, demand.form().factors()[i] * demand.direction());
            }
        }
        model.addGreaterOrEqual(form, demand.need());
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (int i = 0; i < cells.length; i++) {
            IntVar var = vars.get(cells[i]);
            if (price[i] == LeastChange.CLOSED) {
                model.addEquality(var, 0);
            } else if (price[i] > 0) {
                IntVar size = model.newIntVar(0, reach, "");
                model.addGreaterOrEqual(size, var);
                model.addGreaterOrEqual(LinearExpr.newBuilder().add(size).add(var), 0);
                cost.addTerm(size, Math.max(1, Math.round(price[i] * 1000)));
            }
        }
        model.minimize(cost);
        return solve(effort, ticksAllowed);
    }

    private Answer solve(Effort effort, double ticksAllowed) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setMaxDeterministicTime(ticksAllowed / 1e6)
                .setMaxTimeInSeconds(effort.secondsLeft());
        CpSolverStatus status = solver.solve(model);
        effort.spend((long) (solver.response().getDeterministicTime() * 1e6) + 2_000);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            return new Answer(End.FOUND, read(solver));
        }
        // Within a box that is smaller than what the attacker allows, "none" proves nothing.
        return new Answer(
                status == CpSolverStatus.INFEASIBLE && !boxed ? End.NONE : End.UNDECIDED, null);
    }

    private Change read(CpSolver solver) {
        int[] moved =
                Arrays.stream(cells).filter(c -> solver.value(vars.get(c)) != 0).sorted().toArray();
        long[] by = Arrays.stream(moved).mapToLong(c -> solver.value(vars.get(c))).toArray();
        return new Change(moved, by);
    }

    private void addRows() {
        Map<Integer, LinearExprBuilder> rows = new LinkedHashMap<>();
        for (int cell : cells) {
            for (int k = system.cellStart[cell]; k < system.cellStart[cell + 1]; k++) {
                rows.computeIfAbsent(system.cellRow[k], r -> LinearExpr.newBuilder())
                        .addTerm(vars.get(cell), system.cellFactor[k]);
            }
        }
        rows.forEach(
                (row, sum) ->
                        model.addLinearExpressionInDomain(
                                sum,
                                new Domain(
                                        Math.max(system.rowLow[row], -(1L << 50)),
                                        Math.min(system.rowHigh[row], 1L << 50))));
    }
}
