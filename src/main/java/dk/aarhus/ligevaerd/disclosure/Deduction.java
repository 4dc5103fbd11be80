package dk.aarhus.ligevaerd.disclosure;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody can work out who knows some counts and how they add up: by whole-number
 * programming, from public knowledge alone. It needs no true table and shares nothing with the
 * search for a pattern, so that it can be asked about what was said, be it true or not.
 *
 * <p>What it finds out cannot be a secret: everybody who has the same papers can find it out.
 */
public final class Deduction {

    /** No count is this large; what can reach it has no end for the reader. */
    public static final long ENDLESS = 1_000_000;

    private static final int SEED = 1;

    private final CpModel model = new CpModel();
    private final Map<String, IntVar> counts = new LinkedHashMap<>();
    private final List<Map<String, Long>> possible = new ArrayList<>();
    private final Duration patience;

    /**
     * @param patience for one question; what is not found by then is taken for impossible, which
     *     warns too often rather than too seldom
     */
    public Deduction(Duration patience) {
        Loader.loadNativeLibraries();
        this.patience = patience;
    }

    /**
     * The values that a count can have.
     *
     * @param highest {@link #ENDLESS} for no end
     */
    public record Range(long lowest, long highest) {}

    public Deduction exactly(String count, long value) {
        model.addEquality(variable(count), value);
        return this;
    }

    public Deduction atMost(String count, long value) {
        model.addLessOrEqual(variable(count), value);
        return this;
    }

    public Deduction atLeast(String count, long value) {
        model.addGreaterOrEqual(variable(count), value);
        return this;
    }

    /** The parts add up to the whole. */
    public Deduction sum(String whole, List<String> parts) {
        model.addEquality(
                variable(whole),
                LinearExpr.sum(parts.stream().map(this::variable).toArray(IntVar[]::new)));
        return this;
    }

    /** False where what is known contradicts itself, so that part of it is not true. */
    public boolean agrees() {
        return !possible.isEmpty() || found(LinearExpr.constant(0), Sense.AT_MOST);
    }

    /** True where the count can be that small. */
    public boolean canBeAtMost(String count, long value) {
        return possible.stream().anyMatch(table -> table.get(count) <= value)
                || found(variable(count), Sense.AT_MOST) && newest().get(count) <= value;
    }

    /** True where the count can be that large. */
    public boolean canBeAtLeast(String count, long value) {
        return possible.stream().anyMatch(table -> table.get(count) >= value)
                || found(variable(count), Sense.AT_LEAST) && newest().get(count) >= value;
    }

    /** Empty where what is known contradicts itself. */
    public Optional<Range> range(String count) {
        if (!found(variable(count), Sense.AT_MOST)) {
            return Optional.empty();
        }
        long lowest = newest().get(count);
        return found(variable(count), Sense.AT_LEAST)
                ? Optional.of(new Range(lowest, newest().get(count)))
                : Optional.empty();
    }

    private IntVar variable(String count) {
        return counts.computeIfAbsent(count, name -> model.newIntVar(0, ENDLESS, name));
    }

    private Map<String, Long> newest() {
        return possible.get(possible.size() - 1);
    }

    /** Looks for the table at one end and keeps it: it answers other questions too. */
    private boolean found(LinearExpr asked, Sense end) {
        if (end == Sense.AT_MOST) {
            model.minimize(asked);
        } else {
            model.maximize(asked);
        }
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(SEED)
                .setMaxTimeInSeconds(patience.toSeconds());
        var status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return false;
        }
        Map<String, Long> table = new LinkedHashMap<>();
        counts.forEach((name, count) -> table.put(name, solver.value(count)));
        possible.add(table);
        return true;
    }

    private boolean found(IntVar asked, Sense end) {
        return found((LinearExpr) LinearExpr.term(asked, 1), end);
    }
}
