package dk.aarhus.ligevaerd.disclosure.engine;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;

/**
 * The attacker's linear program for a pattern that hides each cell to some degree: how far can a
 * secret move if a cell may move only as far as it is hidden? Where that is not far enough, its
 * multipliers give a cut.
 */
final class Separation implements AutoCloseable {

    /**
     * No cell is quite shown: that makes the solver prefer multipliers that are good for cells not
     * yet hidden too.
     */
    private static final double TRACE = 0.002;

    private final Deviations system;
    private final Prices prices;
    private final CutMaker maker;
    private final MPSolver solver;
    private final MPVariable[] moves;
    private final MPConstraint[] rows;
    private final int size;
    private double[] degree;
    private Knowledge knowledge;
    private long reach;

    /**
     * @param window the cells that may move; the others are taken as shown, which makes cuts weaker
     *     but never wrong
     */
    Separation(Deviations system, Prices prices, int[] window) {
        this.system = system;
        this.prices = prices;
        maker = new CutMaker(system, prices);
        Solvers.load();
        solver = MPSolver.createSolver("GLOP");
        solver.setSolverSpecificParametersAsString("use_preprocessing: false");
        solver.objective().setMaximization();
        moves = new MPVariable[system.cells()];
        size = window.length;
        rows = new MPConstraint[system.rows()];
        for (int cell : window) {
            if (prices.given[cell] || prices.optional[cell]) {
                moves[cell] = solver.makeNumVar(0, 0, "");
                for (int k = system.cellStart[cell]; k < system.cellStart[cell + 1]; k++) {
                    row(system.cellRow[k]).setCoefficient(moves[cell], system.cellFactor[k]);
                }
            }
        }
    }

    private MPConstraint row(int r) {
        if (rows[r] == null) {
            rows[r] = solver.makeConstraint(bound(system.rowLow[r]), bound(system.rowHigh[r]), "");
        }
        return rows[r];
    }

    /** Looks at another pattern from now on. */
    void use(double[] hiddenTo) {
        degree = hiddenTo;
        knowledge = null;
    }

    /** A cut that the pattern breaks, if the attacker cannot move the secret far enough. */
    Optional<Cut> violated(Task task, Effort effort) {
        long wanted = task.demand().need();
        if (knowledge != task.knowledge() || reach != wanted) {
            knowledge = task.knowledge();
            reach = wanted;
            setBounds();
        }
        Demand demand = task.demand();
        for (int i = 0; i < demand.form().cells().length; i++) {
            if (moves[demand.form().cells()[i]] != null) {
                solver.objective()
                        .setCoefficient(
                                moves[demand.form().cells()[i]],
                                demand.direction() * demand.form().factors()[i]);
            }
        }
        MPSolver.ResultStatus status = solver.solve();
        effort.spend(Effort.simplex(size, solver.iterations()));
        boolean failing =
                status == MPSolver.ResultStatus.OPTIMAL
                        && solver.objective().value() < demand.need() * 1.2;
        Optional<Cut> cut = failing ? maker.of(task, multipliers()) : Optional.empty();
        for (int cell : demand.form().cells()) {
            if (moves[cell] != null) {
                solver.objective().setCoefficient(moves[cell], 0);
            }
        }
        return cut.filter(found -> found.leftSide(degree) < found.least() * (1 - 1e-6) - 1e-6);
    }

    private long[] multipliers() {
        long[] multiplier = new long[rows.length];
        for (int r = 0; r < rows.length; r++) {
            multiplier[r] = rows[r] == null ? 0 : Math.round(CutMaker.PARTS * rows[r].dualValue());
        }
        return multiplier;
    }

    private void setBounds() {
        for (int c = 0; c < moves.length; c++) {
            if (moves[c] != null) {
                double to = prices.given[c] ? 1 : Math.max(TRACE, degree[c]);
                long cap = prices.given[c] ? 1_000_000 : reach;
                moves[c].setBounds(
                        Math.max(knowledge.low[c], -cap) * to,
                        Math.min(knowledge.high[c], cap) * to);
            }
        }
    }

    private static double bound(long value) {
        return value >= Deviations.FREE
                ? MPSolver.infinity()
                : value <= -Deviations.FREE ? -MPSolver.infinity() : value;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
