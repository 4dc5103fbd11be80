package dk.aarhus.ligevaerd.statistics;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.shared.Quarter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who holds all published tables of a year and computes what the hidden cells can be, by
 * whole-number programming. Knows nothing of the engine and nothing of the true counts: has the
 * shown figures, and that the parts add up.
 */
final class CuriousReader {

    /** Larger than any count of the tables: what can be this large is not bounded. */
    private static final int LARGE = 2_000;

    private final CpModel model = new CpModel();
    private final Map<List<Object>, IntVar> smallestParts = new HashMap<>();

    CuriousReader(List<ShownTable> published) {
        Loader.loadNativeLibraries();
        published.forEach(this::read);
    }

    private void read(ShownTable table) {
        table.cells()
                .forEach(
                        (place, cell) ->
                                cell.fold(
                                        figure ->
                                                model.addEquality(
                                                        sum(table.period(), place), figure),
                                        () -> null));
    }

    /** Hears a count by another route than the tables. */
    void hears(Period period, Position place, int complaints) {
        model.addEquality(sum(period, place), complaints);
    }

    long least(Period period, Position place) {
        model.minimize(sum(period, place));
        return bestFound();
    }

    long most(Period period, Position place) {
        model.maximize(sum(period, place));
        return bestFound();
    }

    private long bestFound() {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1);
        var status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new AssertionError("the published tables contradict each other: " + status);
        }
        return Math.round(solver.objectiveValue());
    }

    private LinearExpr sum(Period period, Position place) {
        var parts = new ArrayList<IntVar>();
        for (var quarter : period.quarters()) {
            for (var phase : Phase.values()) {
                for (var group : ClassGroup.values()) {
                    if (place.contains(phase, group)) {
                        parts.add(part(quarter, phase, group));
                    }
                }
            }
        }
        return LinearExpr.sum(parts.toArray(IntVar[]::new));
    }

    private IntVar part(Quarter quarter, Phase phase, ClassGroup group) {
        return smallestParts.computeIfAbsent(
                List.of(quarter, phase, group), key -> model.newIntVar(0, LARGE, key.toString()));
    }
}
