package dk.aarhus.ligevaerd.statistics;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Somebody who holds all published tables of a year and computes what the hidden cells can be, by
 * whole-number programming. Knows nothing of the engine and nothing of the true counts: has the
 * shown figures, that parts add up, and what pairs are.
 */
final class CuriousReader {

    /** Larger than any count of the tables: what can be this large is not bounded. */
    private static final int LARGE = 5_000;

    private final CpModel model = new CpModel();
    private final Map<String, IntVar> cells = new HashMap<>();

    CuriousReader(List<ShownRelease> published) {
        Loader.loadNativeLibraries();
        var tables = published.stream().flatMap(shown -> shown.tables().stream()).toList();
        tables.forEach(table -> addUp(table.period().code(), table));
        tables.forEach(this::read);
        tables.stream()
                .filter(table -> table.period() instanceof Period.WholeYear)
                .filter(table -> table.name().equals(YearOfCases.TABLE.name()))
                .forEach(this::quarters);
        tables.forEach(this::pairs);
        tables.stream().map(table -> table.period().code()).distinct().forEach(this::meanings);
    }

    /** What the codes mean, whatever facts of earlier years lack. */
    private void meanings(String period) {
        noMore(period, "decidedAfter AFTER_120_DAYS", "decidedIn AFTER_90_DAYS");
        noMore(period, "decidedIn NOT_YET", "decidedAfter NOT_YET");
        noMore(period, "decidedIn NOT_YET", "contacts NONE_DUE");
        noMore(period, "decidedIn NOT_YET", "concludedForm NOT_YET_CONCLUDED");
    }

    private void noMore(String period, String few, String many) {
        var one = cells.get(period + List.of(few));
        var other = cells.get(period + List.of(many));
        if (one != null && other != null) {
            model.addLessOrEqual(one, other);
        }
    }

    private void read(ShownTable table) {
        table.cells()
                .forEach((place, cell) -> read(cell, cell(table.period().code(), table, place)));
        PublicTable.of(table).places().stream()
                .filter(place -> !table.cells().containsKey(place))
                .forEach(place -> hears(table, place, 0));
    }

    private void read(ShownCell shown, IntVar count) {
        shown.fold(figure -> model.addEquality(count, figure), () -> null);
        shown.approximate()
                .ifPresent(
                        near -> {
                            model.addGreaterOrEqual(count, near.lowest());
                            model.addLessOrEqual(count, near.highest());
                        });
    }

    private void addUp(String period, ShownTable table) {
        for (var place : table.cells().keySet()) {
            for (int at = 0; at < place.size(); at++) {
                var parts = table.axes().get(at).parts().getOrDefault(place.get(at), List.of());
                if (!parts.isEmpty()) {
                    int axis = at;
                    model.addEquality(
                            cell(period, table, place),
                            sum(
                                    parts.stream()
                                            .map(
                                                    code ->
                                                            cell(
                                                                    period,
                                                                    table,
                                                                    with(place, axis, code)))));
                }
            }
        }
    }

    /** A year is its quarters, those too of which nothing was shown. */
    private void quarters(ShownTable year) {
        year.period().quarters().forEach(quarter -> addUp(quarter.toString(), year));
        for (var place : year.cells().keySet()) {
            model.addEquality(
                    cell(year.period().code(), year, place),
                    sum(
                            year.period().quarters().stream()
                                    .map(quarter -> cell(quarter.toString(), year, place))));
        }
    }

    private void pairs(ShownTable table) {
        for (int at = 0; at < table.axes().size(); at++) {
            if (!table.axes().get(at).root().equals(PlanAxis.PAIRS)) {
                continue;
            }
            for (var place : table.cells().keySet()) {
                var complaints =
                        cell(table.period().code(), table, with(place, at, PlanAxis.TOTAL));
                var pair = cell(table.period().code(), table, place);
                if (place.get(at).equals(PlanAxis.PAIRS)) {
                    model.addLessOrEqual(complaints, pair);
                } else {
                    model.addLessOrEqual(pair, complaints);
                }
            }
        }
    }

    /** Hears a count by another route than the tables. */
    void hears(ShownTable table, List<String> place, long complaints) {
        model.addEquality(cell(table.period().code(), table, place), complaints);
    }

    long least(ShownTable table, List<String> place) {
        model.minimize(cell(table.period().code(), table, place));
        return bestFound();
    }

    long most(ShownTable table, List<String> place) {
        model.maximize(cell(table.period().code(), table, place));
        return bestFound();
    }

    long leastGrowth(ShownTable from, ShownTable to, List<String> place) {
        model.minimize(growth(from, to, place));
        return bestFound();
    }

    long mostGrowth(ShownTable from, ShownTable to, List<String> place) {
        model.maximize(growth(from, to, place));
        return bestFound();
    }

    private LinearExpr growth(ShownTable from, ShownTable to, List<String> place) {
        return LinearExpr.weightedSum(
                new IntVar[] {
                    cell(to.period().code(), to, place), cell(from.period().code(), from, place)
                },
                new long[] {1, -1});
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

    /** Of its own, not the engine's: totals of complaints have no part in a cell's name. */
    private IntVar cell(String period, ShownTable table, List<String> place) {
        var name = new ArrayList<String>();
        for (int at = 0; at < place.size(); at++) {
            if (!place.get(at).equals("TOTAL")) {
                name.add(table.axes().get(at).name() + " " + place.get(at));
            }
        }
        name.sort(null);
        return cells.computeIfAbsent(period + name, key -> model.newIntVar(0, LARGE, key));
    }

    private static List<String> with(List<String> place, int axis, String code) {
        var other = new ArrayList<>(place);
        other.set(axis, code);
        return other;
    }

    private static LinearExpr sum(Stream<IntVar> parts) {
        return LinearExpr.sum(parts.toArray(IntVar[]::new));
    }
}
