package dk.aarhus.ligevaerd.disclosure.engine;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A lower bound for what any safe pattern costs: the cheapest choice of cells under all cuts found
 * so far, as a linear program, with new cuts for what that choice does not protect, until nothing
 * new is found.
 */
final class CutLoop implements AutoCloseable {

    private final Deviations system;
    private final Prices prices;
    private final List<Task> tasks;
    private final Effort effort;
    private final MPSolver master = Solvers.master();
    private final MPVariable[] hide;
    private final CutPool cuts = new CutPool();
    private final long fixedCost;
    private final int[] all;
    private final long unit;
    private double[] degree;
    private double bound;

    CutLoop(Deviations system, Prices prices, List<Task> tasks, Effort effort) {
        this.system = system;
        this.prices = prices;
        this.tasks = tasks;
        this.effort = effort;
        hide = new MPVariable[system.cells()];
        long fixed = 0;
        master.objective().setMinimization();
        for (int c = 0; c < hide.length; c++) {
            if (prices.optional[c]) {
                hide[c] = master.makeNumVar(0, 1, "");
                master.objective().setCoefficient(hide[c], prices.milli[c]);
            }
            fixed += prices.given[c] ? prices.milli[c] : 0;
        }
        fixedCost = fixed;
        unit =
                Math.max(
                        1,
                        LongStream.of(prices.milli)
                                .filter(price -> price > 0)
                                .reduce(0, CutMaker::gcd));
        all = IntStream.range(0, system.cells()).toArray();
        bound = fixed;
        degree = new double[system.cells()];
    }

    /** In thousandths, like the prices. */
    double bound() {
        return bound;
    }

    CutPool cuts() {
        return cuts;
    }

    /**
     * Runs until so many ticks are spent, the time is up, or no more cuts are found.
     *
     * @param enough a bound that need not be raised further: the cost of a pattern that is known
     */
    void run(long ticks, double enough) {
        long end = effort.spent() + ticks;
        addRowCuts();
        solve();
        try (Separation separation = new Separation(system, prices, all)) {
            int[] calm = new int[tasks.size()];
            boolean all = true;
            for (int round = 0; effort.spent() < end && !effort.outOfTime(); round++) {
                separation.use(degree);
                int found = 0;
                for (int t = 0; t < tasks.size() && effort.spent() < end; t++) {
                    // A task that was met in the last rounds is asked again only now and then.
                    if (!all && calm[t] > 0 && (round + t) % (1 << Math.min(3, calm[t])) != 0) {
                        continue;
                    }
                    Optional<Cut> cut = separation.violated(tasks.get(t), effort);
                    calm[t] = cut.isPresent() ? 0 : calm[t] + 1;
                    if (cut.isPresent() && add(cut.get())) {
                        found++;
                    }
                }
                if (found == 0 && all || bound >= enough) {
                    return;
                }
                all = found == 0;
                if (found > 0) {
                    solve();
                }
            }
        }
    }

    /**
     * Takes a bound over, if it is better. A little is taken off first, since it was computed in
     * floating point; then it is raised to what a sum of prices can be.
     */
    void raise(double other) {
        double sure = other * (1 - 1e-7) - 0.01;
        bound = Math.max(bound, Math.ceil(sure / unit) * unit);
    }

    private boolean add(Cut cut) {
        if (!cuts.add(cut)) {
            return false;
        }
        MPConstraint row = master.makeConstraint(cut.least(), MPSolver.infinity(), "");
        for (int i = 0; i < cut.cells().length; i++) {
            row.setCoefficient(hide[cut.cells()[i]], cut.factors()[i]);
        }
        return true;
    }

    /**
     * For each secret cell and each sum it stands in: something else in that sum must move the
     * other way.
     */
    private void addRowCuts() {
        CutMaker maker = new CutMaker(system, prices);
        long[] multiplier = new long[system.rows()];
        for (Task task : tasks) {
            if (task.demand().form().cells().length > 1) {
                continue;
            }
            int cell = task.demand().form().cells()[0];
            for (int k = system.cellStart[cell]; k < system.cellStart[cell + 1]; k++) {
                multiplier[system.cellRow[k]] =
                        (long) CutMaker.PARTS
                                * task.demand().direction()
                                * Long.signum(task.demand().form().factors()[0])
                                * Long.signum(system.cellFactor[k]);
                maker.of(task, multiplier).ifPresent(this::add);
                multiplier[system.cellRow[k]] = 0;
            }
        }
    }

    /**
     * A cell that is hidden alone in a sum is given away by it and protects nothing, so no cheapest
     * pattern hides one: whatever is hidden in a sum without secrets has company there.
     */
    private int addCompany() {
        int found = 0;
        for (int r = 0; r < system.rows(); r++) {
            if (system.rowLow[r] != 0 || system.rowHigh[r] != 0 || hasGiven(r)) {
                continue;
            }
            double sum = 0;
            for (int k = system.rowStart[r]; k < system.rowStart[r + 1]; k++) {
                sum += degree[system.rowCell[k]];
            }
            for (int k = system.rowStart[r]; k < system.rowStart[r + 1]; k++) {
                if (2 * degree[system.rowCell[k]] > sum + 1e-4
                        && addCompany(r, system.rowCell[k])) {
                    found++;
                }
            }
        }
        return found;
    }

    private boolean addCompany(int r, int cell) {
        int[] others =
                IntStream.range(system.rowStart[r], system.rowStart[r + 1])
                        .map(k -> system.rowCell[k])
                        .filter(c -> c != cell && prices.optional[c])
                        .toArray();
        if (!cuts.add(new Company(cell, others))) {
            return false;
        }
        MPConstraint row = master.makeConstraint(0, MPSolver.infinity(), "");
        row.setCoefficient(hide[cell], -1);
        for (int other : others) {
            row.setCoefficient(hide[other], 1);
        }
        return true;
    }

    private boolean hasGiven(int r) {
        for (int k = system.rowStart[r]; k < system.rowStart[r + 1]; k++) {
            if (prices.given[system.rowCell[k]]) {
                return true;
            }
        }
        return false;
    }

    private void solve() {
        for (int again = 0; again < 4; again++) {
            solveOnce();
            if (addCompany() == 0) {
                return;
            }
        }
        solveOnce();
    }

    private void solveOnce() {
        MPSolver.ResultStatus status = master.solve();
        effort.spend(500 + master.iterations() * (20 + cuts.size() / 10));
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            return;
        }
        raise(fixedCost + master.objective().value());
        double[] now = new double[hide.length];
        for (int c = 0; c < hide.length; c++) {
            now[c] =
                    hide[c] == null
                            ? (prices.given[c] ? 1 : 0)
                            : Math.min(1, Math.max(0, hide[c].solutionValue()));
        }
        degree = now;
    }

    @Override
    public void close() {
        master.delete();
    }
}
