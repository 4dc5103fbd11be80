package dk.aarhus.ligevaerd.disclosure.engine;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import dk.aarhus.ligevaerd.disclosure.ExactRange;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Secret;
import java.util.ArrayList;
import java.util.List;

/**
 * Both ends of what an outsider can compute for a secret, by integer programming over all hidden
 * cells.
 */
public final class ExactRanges {

    /**
     * Larger counts are not searched for. Where a linear program shows an end to be finite, it is
     * far below.
     */
    private static final long BOX = 1L << 32;

    private final Deviations system;
    private final boolean[] hidden;
    private final Knowledge knowledge;
    private final Effort effort;
    private final Progress progress;

    public ExactRanges(Deviations system, boolean[] hidden, Effort effort, Progress progress) {
        this.system = system;
        this.hidden = hidden;
        this.effort = effort;
        this.progress = progress;
        knowledge = Knowledge.ofOutsider(system.problem, system.base);
    }

    public List<ExactRange> ofAllSecrets() {
        List<ExactRange> ranges = new ArrayList<>();
        List<Secret> secrets = system.problem.secrets();
        for (Secret secret : secrets) {
            Effort.refuseWhenInterrupted();
            progress.at("exact ranges", ranges.size(), secrets.size());
            long value = secret.valueIn(system.base);
            End up = furthest(secret, 1);
            End down = furthest(secret, -1);
            ranges.add(
                    new ExactRange(
                            secret.name(),
                            down.unbounded() ? Long.MIN_VALUE : value - down.distance(),
                            up.unbounded() ? ProtectionProblem.UNBOUNDED : value + up.distance(),
                            up.proved() && down.proved()));
        }
        return ranges;
    }

    private record End(long distance, boolean proved) {

        boolean unbounded() {
            return distance == ProtectionProblem.UNBOUNDED;
        }
    }

    private End furthest(Secret secret, int direction) {
        // A direction without end for real numbers has none for whole ones either: its rational ray
        // can be scaled up.
        if (isUnboundedForReals(secret, direction)) {
            return new End(ProtectionProblem.UNBOUNDED, true);
        }
        Solvers.load();
        CpModel model = new CpModel();
        IntVar[] vars = new IntVar[system.cells()];
        for (int c = 0; c < vars.length; c++) {
            if (hidden[c]) {
                vars[c] =
                        model.newIntVar(
                                Math.max(knowledge.low[c], -BOX),
                                Math.min(knowledge.high[c], BOX),
                                "");
            }
        }
        for (int r = 0; r < system.rows(); r++) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (int k = system.rowStart[r]; k < system.rowStart[r + 1]; k++) {
                if (hidden[system.rowCell[k]]) {
                    sum.addTerm(vars[system.rowCell[k]], system.rowFactor[k]);
                }
            }
            model.addLinearExpressionInDomain(
                    sum,
                    new Domain(
                            Math.max(system.rowLow[r], -(1L << 55)),
                            Math.min(system.rowHigh[r], 1L << 55)));
        }
        LinearExprBuilder form = LinearExpr.newBuilder();
        for (int i = 0; i < secret.cells().length; i++) {
            if (hidden[secret.cells()[i]]) {
                form.addTerm(vars[secret.cells()[i]], direction * secret.factors()[i]);
            }
        }
        model.maximize(form);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setMaxTimeInSeconds(effort.secondsLeft());
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            return new End(Math.round(solver.objectiveValue()), status == CpSolverStatus.OPTIMAL);
        }
        return new End(0, false);
    }

    private boolean isUnboundedForReals(Secret secret, int direction) {
        MPSolver solver = Solvers.linear();
        double endless = MPSolver.infinity();
        MPVariable[] vars = new MPVariable[system.cells()];
        for (int c = 0; c < vars.length; c++) {
            // Only directions matter: a cell with a bound cannot take part in an endless change on
            // that side.
            vars[c] =
                    solver.makeNumVar(
                            hidden[c] && knowledge.low[c] <= -Deviations.FREE ? -1 : 0,
                            hidden[c] && knowledge.high[c] >= Deviations.FREE ? 1 : 0,
                            "");
        }
        for (int r = 0; r < system.rows(); r++) {
            MPConstraint row =
                    solver.makeConstraint(
                            system.rowLow[r] <= -Deviations.FREE ? -endless : 0,
                            system.rowHigh[r] >= Deviations.FREE ? endless : 0,
                            "");
            for (int k = system.rowStart[r]; k < system.rowStart[r + 1]; k++) {
                row.setCoefficient(vars[system.rowCell[k]], system.rowFactor[k]);
            }
        }
        for (int i = 0; i < secret.cells().length; i++) {
            solver.objective()
                    .setCoefficient(vars[secret.cells()[i]], direction * secret.factors()[i]);
        }
        solver.objective().setMaximization();
        boolean endlessly =
                solver.solve() == MPSolver.ResultStatus.OPTIMAL
                        && solver.objective().value() > 1e-6;
        solver.delete();
        return endlessly;
    }
}
