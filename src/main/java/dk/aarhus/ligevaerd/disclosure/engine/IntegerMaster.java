package dk.aarhus.ligevaerd.disclosure.engine;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;

/**
 * The cheapest whole choice of cells under the cuts known so far, by branch and bound. Limited by
 * nodes, not by time, so that it ends at the same place at every run.
 */
final class IntegerMaster {

    /**
     * @param hidden the best choice found
     * @param bound no choice under the cuts costs less, in thousandths
     */
    record Choice(boolean[] hidden, double bound) {}

    private final Prices prices;
    private final Effort effort;

    IntegerMaster(Prices prices, Effort effort) {
        this.prices = prices;
        this.effort = effort;
    }

    /**
     * @param from a pattern that obeys the cuts
     * @param free which cells may differ from it
     * @param most what the choice may cost at most, in thousandths
     * @return nothing if there is none, or none was found among so many nodes
     */
    Optional<Choice> cheapest(
            CutPool known, boolean[] from, boolean[] free, long most, long nodes) {
        Solvers.load();
        MPSolver solver = MPSolver.createSolver("SCIP");
        try {
            return solve(solver, known, from, free, most, nodes);
        } finally {
            solver.delete();
        }
    }

    private Optional<Choice> solve(
            MPSolver solver, CutPool known, boolean[] from, boolean[] free, long most, long nodes) {
        MPVariable[] hide = new MPVariable[from.length];
        long fixed = 0;
        MPConstraint cost = solver.makeConstraint(-MPSolver.infinity(), 0, "");
        for (int c = 0; c < from.length; c++) {
            if (prices.optional[c] && free[c]) {
                hide[c] = solver.makeBoolVar("");
                solver.objective().setCoefficient(hide[c], prices.milli[c]);
                cost.setCoefficient(hide[c], prices.milli[c]);
            } else if (prices.given[c] || from[c]) {
                fixed += prices.milli[c];
            }
        }
        cost.setUb(most - fixed);
        known.cuts().forEach(cut -> addCut(solver, hide, from, cut));
        known.companies().forEach(company -> addCompany(solver, hide, from, company));
        solver.setSolverSpecificParametersAsString(
                "limits/nodes = %d\nlimits/time = %.1f\n"
                        .formatted(nodes, Math.min(1e6, effort.secondsLeft()))
                        .replace(',', '.'));
        MPSolver.ResultStatus status = solver.solve();
        effort.spend(
                5_000
                        + 20L * known.size()
                        + solver.iterations() * (40L + solver.numConstraints() / 3)
                        + solver.nodes() * 1_000);
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return Optional.empty();
        }
        boolean[] hidden = from.clone();
        for (int c = 0; c < hidden.length; c++) {
            hidden[c] = hide[c] == null ? hidden[c] : hide[c].solutionValue() > 0.5;
        }
        return Optional.of(new Choice(hidden, fixed + solver.objective().bestBound()));
    }

    private static void addCut(MPSolver solver, MPVariable[] hide, boolean[] from, Cut cut) {
        long least = cut.least();
        boolean open = false;
        for (int i = 0; i < cut.cells().length; i++) {
            int cell = cut.cells()[i];
            open |= hide[cell] != null;
            least -= hide[cell] == null && from[cell] ? cut.factors()[i] : 0;
        }
        if (open && least > 0) {
            MPConstraint row = solver.makeConstraint(least, MPSolver.infinity(), "");
            for (int i = 0; i < cut.cells().length; i++) {
                if (hide[cut.cells()[i]] != null) {
                    row.setCoefficient(hide[cut.cells()[i]], Math.min(cut.factors()[i], least));
                }
            }
        }
    }

    private static void addCompany(
            MPSolver solver, MPVariable[] hide, boolean[] from, Company company) {
        boolean kept = hide[company.cell()] == null && !from[company.cell()];
        boolean open = hide[company.cell()] != null;
        for (int other : company.others()) {
            kept |= hide[other] == null && from[other];
            open |= hide[other] != null;
        }
        if (kept || !open) {
            return;
        }
        boolean fixed = hide[company.cell()] == null;
        MPConstraint row = solver.makeConstraint(fixed ? 1 : 0, MPSolver.infinity(), "");
        if (!fixed) {
            row.setCoefficient(hide[company.cell()], -1);
        }
        for (int other : company.others()) {
            if (hide[other] != null) {
                row.setCoefficient(hide[other], 1);
            }
        }
    }
}
