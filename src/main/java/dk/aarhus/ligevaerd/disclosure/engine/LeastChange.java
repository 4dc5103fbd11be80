package dk.aarhus.ligevaerd.disclosure.engine;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The cheapest change that meets a demand, as a linear program over some of the cells; the others
 * stay as they are. Built once and asked many times: only bounds and prices change between
 * questions, so the simplex method starts from the last answer.
 */
final class LeastChange implements AutoCloseable {

    /** The price at which a cell is as good as fixed; it is then fixed by its bounds. */
    static final double CLOSED = Double.POSITIVE_INFINITY;

    private static final int DEEPEST = 30;

    /** In larger programs each step costs more than integer programming near by. */
    private static final int DIVING = 1_200;

    private final Deviations system;
    private final int[] cells;
    private final MPSolver solver;
    private final MPObjective objective;
    private final MPVariable[] plus;
    private final MPVariable[] minus;
    private final double[] price;
    private final Map<Integer, Integer> place = new HashMap<>();
    private final Map<Integer, MPConstraint> goals = new HashMap<>();
    private Knowledge knowledge;

    LeastChange(Deviations system, int[] cells, Knowledge knowledge) {
        this.system = system;
        this.cells = cells;
        this.knowledge = knowledge;
        solver = Solvers.linear();
        objective = solver.objective();
        objective.setMinimization();
        plus = new MPVariable[cells.length];
        minus = new MPVariable[cells.length];
        price = new double[cells.length];
        Arrays.fill(price, 1);
        for (int i = 0; i < cells.length; i++) {
            place.put(cells[i], i);
            plus[i] = solver.makeNumVar(0, 0, "");
            minus[i] = solver.makeNumVar(0, 0, "");
            objective.setCoefficient(plus[i], 1);
            objective.setCoefficient(minus[i], 1);
            open(i);
        }
        addRows();
    }

    int[] cells() {
        return cells;
    }

    boolean covers(Demand demand) {
        for (int cell : demand.form().cells()) {
            if (place.containsKey(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Looks through the eyes of another attacker from now on. */
    void use(Knowledge other) {
        if (other != knowledge) {
            knowledge = other;
            for (int i = 0; i < cells.length; i++) {
                open(i);
            }
        }
    }

    /**
     * Sets what a unit of change in a cell costs; {@link #CLOSED} forbids it. Cells outside are
     * ignored.
     */
    void setPrice(int cell, double perUnit) {
        Integer at = place.get(cell);
        if (at == null || price[at] == perUnit) {
            return;
        }
        boolean toggles = (price[at] == CLOSED) != (perUnit == CLOSED);
        price[at] = perUnit;
        if (perUnit != CLOSED) {
            objective.setCoefficient(plus[at], perUnit);
            objective.setCoefficient(minus[at], perUnit);
        }
        if (toggles) {
            open(at);
        }
    }

    /**
     * The cheapest change, whole or not; nothing if there is none. Where the cheapest is not whole,
     * a few of its parts are rounded one after another, which nearly always ends in a whole one
     * that costs little more.
     */
    LinearAnswer meeting(Demand demand, Effort effort) {
        MPConstraint goal = null;
        int only =
                demand.form().cells().length == 1
                        ? place.getOrDefault(demand.form().cells()[0], -1)
                        : -1;
        if (only >= 0) {
            if (!demandCell(only, demand)) {
                open(only);
                return LinearAnswer.NONE;
            }
        } else {
            goal = goals.computeIfAbsent(demand.secret(), s -> goalRow(demand));
            goal.setBounds(
                    demand.direction() > 0 ? demand.need() : -MPSolver.infinity(),
                    demand.direction() > 0 ? MPSolver.infinity() : -demand.need());
        }
        LinearAnswer answer = solve(effort);
        if (answer.exists() && cells.length <= DIVING && answer.firstFraction() >= 0) {
            answer = dive(answer, only, effort);
        }
        if (only >= 0) {
            open(only);
        } else {
            goal.setBounds(-MPSolver.infinity(), MPSolver.infinity());
        }
        return answer;
    }

    private LinearAnswer solve(Effort effort) {
        MPSolver.ResultStatus status = solver.solve();
        effort.spend(Effort.simplex(cells.length, solver.iterations()));
        return switch (status) {
            case OPTIMAL, FEASIBLE -> read();
            case INFEASIBLE -> LinearAnswer.NONE;
            case UNBOUNDED, ABNORMAL, MODEL_INVALID, NOT_SOLVED -> LinearAnswer.UNDECIDED;
        };
    }

    /**
     * Rounds fractions away from 0, or towards it where that fails; gives the first answer back if
     * it gets nowhere.
     */
    private LinearAnswer dive(LinearAnswer first, int asked, Effort effort) {
        LinearAnswer now = first;
        int[] rounded = new int[DEEPEST];
        int depth = 0;
        while (depth < DEEPEST && now.firstFraction() >= 0 && now.firstFraction() != asked) {
            int at = now.firstFraction();
            double value = now.change()[at];
            rounded[depth++] = at;
            fix(at, value > 0 ? Math.ceil(value) : Math.floor(value));
            LinearAnswer away = solve(effort);
            if (!away.exists()) {
                fix(at, value > 0 ? Math.floor(value) : Math.ceil(value));
                away = solve(effort);
            }
            if (!away.exists()) {
                break;
            }
            now = away;
        }
        for (int i = 0; i < depth; i++) {
            open(rounded[i]);
        }
        return now.firstFraction() < 0 ? now : first;
    }

    private void fix(int at, double value) {
        plus[at].setBounds(Math.max(0, value), Math.max(0, value));
        minus[at].setBounds(Math.max(0, -value), Math.max(0, -value));
    }

    @Override
    public void close() {
        solver.delete();
    }

    private void addRows() {
        Map<Integer, MPConstraint> rows = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            for (int k = system.cellStart[cells[i]]; k < system.cellStart[cells[i] + 1]; k++) {
                int row = system.cellRow[k];
                MPConstraint constraint =
                        rows.computeIfAbsent(
                                row,
                                r ->
                                        solver.makeConstraint(
                                                bound(system.rowLow[r]),
                                                bound(system.rowHigh[r]),
                                                ""));
                constraint.setCoefficient(plus[i], system.cellFactor[k]);
                constraint.setCoefficient(minus[i], -system.cellFactor[k]);
            }
        }
    }

    private MPConstraint goalRow(Demand demand) {
        MPConstraint row = solver.makeConstraint(-MPSolver.infinity(), MPSolver.infinity(), "");
        for (int i = 0; i < demand.form().cells().length; i++) {
            Integer at = place.get(demand.form().cells()[i]);
            if (at != null) {
                row.setCoefficient(plus[at], demand.form().factors()[i]);
                row.setCoefficient(minus[at], -demand.form().factors()[i]);
            }
        }
        return row;
    }

    private boolean demandCell(int at, Demand demand) {
        long factor = demand.form().factors()[0];
        boolean up = (factor > 0) == (demand.direction() > 0);
        double need = Math.ceil((double) demand.need() / Math.abs(factor));
        double room = up ? knowledge.high[cells[at]] : -knowledge.low[cells[at]];
        if (need > room || price[at] == CLOSED) {
            return false;
        }
        plus[at].setBounds(up ? need : 0, up ? bound(knowledge.high[cells[at]]) : 0);
        minus[at].setBounds(up ? 0 : need, up ? 0 : bound(-knowledge.low[cells[at]]));
        return true;
    }

    private void open(int at) {
        boolean closed = price[at] == CLOSED;
        plus[at].setBounds(0, closed ? 0 : bound(knowledge.high[cells[at]]));
        minus[at].setBounds(0, closed ? 0 : bound(-knowledge.low[cells[at]]));
    }

    private LinearAnswer read() {
        double[] change = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            change[i] = plus[i].solutionValue() - minus[i].solutionValue();
        }
        return new LinearAnswer(cells, change);
    }

    private static double bound(long value) {
        return value >= Deviations.FREE
                ? MPSolver.infinity()
                : value <= -Deviations.FREE ? -MPSolver.infinity() : value;
    }
}
