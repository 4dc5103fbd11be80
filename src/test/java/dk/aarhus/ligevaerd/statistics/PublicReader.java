package dk.aarhus.ligevaerd.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A reader who holds the files that everybody can fetch, and a solver that has no part in the
 * program: SCIP for whole numbers, GLOP for fractions. Knows no class of the room.
 */
public final class PublicReader {

    private static final double LARGE = 10_000;

    private final MPSolver solver;
    private final Map<String, MPVariable> counts = new LinkedHashMap<>();
    private final Map<String, long[]> promised = new LinkedHashMap<>();

    private PublicReader(MPSolver solver) {
        this.solver = solver;
    }

    /** Reckons with whole numbers. */
    public static PublicReader whole(List<JsonNode> sheets) {
        return with("SCIP", sheets);
    }

    /** Reckons with fractions, as most readers would: what is safe from it need not be safe. */
    public static PublicReader fractional(List<JsonNode> sheets) {
        return with("GLOP", sheets);
    }

    private static PublicReader with(String solver, List<JsonNode> sheets) {
        Loader.loadNativeLibraries();
        var reader = new PublicReader(MPSolver.createSolver(solver));
        sheets.forEach(sheet -> sheet.path("tables").forEach(reader::read));
        return reader;
    }

    /** What the releases promise of each withheld count: its two ends. */
    public Map<String, long[]> promises() {
        return promised;
    }

    public long least(String count) {
        return end(count, false);
    }

    public long most(String count) {
        return end(count, true);
    }

    private void read(JsonNode table) {
        for (var cell : table.path("cells")) {
            var coord = texts(cell.path("coord"));
            var id = id(table, coord);
            if (cell.has("value")) {
                double value = cell.path("value").asDouble();
                counts.computeIfAbsent(id, this::variable).setBounds(value, value);
            } else if (cell.has("lb")) {
                counts.computeIfAbsent(id, this::variable)
                        .setBounds(cell.path("lb").asDouble(), cell.path("ub").asDouble());
            } else {
                counts.computeIfAbsent(id, this::variable);
            }
            if (cell.has("lower")) {
                promised.put(
                        id, new long[] {cell.path("lower").asLong(), cell.path("upper").asLong()});
            }
            int axis = 0;
            for (var dimension : table.path("dimensions")) {
                sum(table, coord, axis, dimension.path("hierarchy"));
                axis++;
            }
        }
        table.path("constraints").forEach(this::relate);
    }

    /** That one count is never more than another, or as many as others together. */
    private void relate(JsonNode relation) {
        double rhs = relation.path("rhs").asDouble();
        var row =
                switch (relation.path("sense").asText()) {
                    case "<=" -> solver.makeConstraint(Double.NEGATIVE_INFINITY, rhs);
                    case ">=" -> solver.makeConstraint(rhs, Double.POSITIVE_INFINITY);
                    case "=" -> solver.makeConstraint(rhs, rhs);
                    default -> throw new AssertionError("an unknown relation: " + relation);
                };
        relation.path("terms")
                .forEach(
                        term ->
                                row.setCoefficient(
                                        counts.computeIfAbsent(
                                                term.get(0).asText(), this::variable),
                                        term.get(1).asDouble()));
    }

    private void sum(JsonNode table, List<String> coord, int axis, JsonNode hierarchy) {
        var parts = texts(hierarchy.path(coord.get(axis)));
        if (parts.isEmpty()) {
            return;
        }
        var row = solver.makeConstraint(0, 0);
        row.setCoefficient(counts.get(id(table, coord)), -1);
        for (var part : parts) {
            var other = new ArrayList<>(coord);
            other.set(axis, part);
            row.setCoefficient(counts.computeIfAbsent(id(table, other), this::variable), 1);
        }
    }

    /** Totals say nothing: the same count has the same name in all tables. */
    private static String id(JsonNode table, List<String> coord) {
        var codes = new ArrayList<String>();
        for (int axis = 1; axis < coord.size(); axis++) {
            if (!coord.get(axis).equals("TOTAL")) {
                codes.add(
                        table.path("dimensions").get(axis).path("name").asText()
                                + "="
                                + coord.get(axis));
            }
        }
        codes.sort(null);
        codes.add(0, coord.get(0));
        return String.join("|", codes);
    }

    private MPVariable variable(String name) {
        return solver.makeIntVar(0, LARGE, name);
    }

    private long end(String count, boolean highest) {
        var objective = solver.objective();
        objective.clear();
        objective.setCoefficient(counts.get(count), 1);
        objective.setOptimizationDirection(highest);
        var status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new AssertionError("the files contradict each other: " + status);
        }
        // A fraction leaves the reader the whole numbers inside.
        return (long)
                (highest
                        ? Math.floor(objective.value() + 1e-6)
                        : Math.ceil(objective.value() - 1e-6));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
