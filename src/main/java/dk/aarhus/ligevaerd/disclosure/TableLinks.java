package dk.aarhus.ligevaerd.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds the sums of one table: wherever a parent and its children exist with the other coordinates
 * equal.
 */
final class TableLinks {

    private final ProblemAssembly parts;
    private final Table table;
    private final Map<List<String>, Integer> byCoord = new HashMap<>();
    private final Deque<List<String>> toVisit = new ArrayDeque<>();
    private final Set<List<Object>> done = new HashSet<>();
    private final BitSet rows = new BitSet();

    TableLinks(ProblemAssembly parts, Table table) {
        this.parts = parts;
        this.table = table;
    }

    void addRows() {
        table.cells().forEach(this::place);
        while (!toVisit.isEmpty()) {
            List<String> coord = toVisit.removeFirst();
            for (int axis = 0; axis < table.dimensions().size(); axis++) {
                visit(coord, axis);
            }
        }
        // Without a single sum, a table with axes is a list of unrelated counts, and a protected
        // one would be a false promise.
        if (rows.isEmpty() && byCoord.size() > 1) {
            throw new InvalidTable(
                    table.name(), "the table has no margins: no cell is the sum of others");
        }
    }

    private void place(Cell cell) {
        if (cell.coord().isEmpty()) {
            return;
        }
        String place = "cell " + cell.id();
        if (cell.coord().size() != table.dimensions().size()) {
            throw new InvalidTable(
                    place,
                    "it has %d coordinates, but the table has %d dimensions"
                            .formatted(cell.coord().size(), table.dimensions().size()));
        }
        for (int axis = 0; axis < cell.coord().size(); axis++) {
            Dimension dimension = table.dimensions().get(axis);
            if (!dimension.codes().contains(cell.coord().get(axis))) {
                throw new InvalidTable(
                        place,
                        "the code %s is not in the dimension %s"
                                .formatted(cell.coord().get(axis), dimension.name()));
            }
        }
        Integer other = byCoord.put(cell.coord(), parts.positions.get(cell.id()));
        if (other != null && !parts.ids.get(other).equals(cell.id())) {
            throw new InvalidTable(
                    place,
                    "the same coordinates also have the id %s".formatted(parts.ids.get(other)));
        }
        if (other == null) {
            toVisit.add(cell.coord());
        }
    }

    private void visit(List<String> coord, int axis) {
        Dimension dimension = table.dimensions().get(axis);
        String code = coord.get(axis);
        for (List<String> children : dimension.divisionsOf(code)) {
            link(coord, axis, new Dimension.Division(code, children));
        }
        for (Dimension.Division division : dimension.divisionsContaining(code)) {
            link(with(coord, axis, division.parent()), axis, division);
        }
    }

    private void link(List<String> parentCoord, int axis, Dimension.Division division) {
        if (!done.add(List.of(parentCoord, axis, division))) {
            return;
        }
        List<List<String>> absent =
                division.children().stream()
                        .map(child -> with(parentCoord, axis, child))
                        .filter(coord -> !byCoord.containsKey(coord))
                        .toList();
        boolean noChild = absent.size() == division.children().size();
        boolean parentThere = byCoord.containsKey(parentCoord);
        if (noChild) {
            return;
        }
        if (!parentThere && table.missingChildren() != MissingChildren.UNPUBLISHED) {
            throw new InvalidTable(
                    table.name(),
                    "the margin %s is missing, although cells below it are given"
                            .formatted(String.join("|", parentCoord)));
        }
        if (!absent.isEmpty() && table.missingChildren() == MissingChildren.ERROR) {
            throw new InvalidTable(
                    table.name(),
                    "the hierarchy has a hole: %s is missing below %s"
                            .formatted(
                                    String.join("|", absent.get(0)),
                                    String.join("|", parentCoord)));
        }
        if (table.missingChildren() == MissingChildren.UNPUBLISHED) {
            absent.forEach(this::addUnpublished);
            if (!parentThere) {
                addUnpublished(parentCoord);
            }
        }
        addRow(parentCoord, axis, division);
    }

    private void addUnpublished(List<String> coord) {
        String id = String.join("|", coord);
        Cell cell =
                new Cell(
                        id,
                        coord,
                        OptionalLong.empty(),
                        CellStatus.UNPUBLISHED,
                        false,
                        Optional.empty(),
                        0,
                        false,
                        0,
                        OptionalLong.empty());
        byCoord.put(coord, parts.add(table, cell));
        toVisit.add(coord);
    }

    private void addRow(List<String> parentCoord, int axis, Dimension.Division division) {
        List<Integer> cells = new ArrayList<>(List.of(byCoord.get(parentCoord)));
        division.children().stream()
                .map(child -> byCoord.get(with(parentCoord, axis, child)))
                .filter(java.util.Objects::nonNull)
                .forEach(cells::add);
        long[] factors = new long[cells.size()];
        java.util.Arrays.fill(factors, -1);
        factors[0] = 1;
        String name =
                "%s = sum over %s"
                        .formatted(
                                parts.ids.get(cells.get(0)), table.dimensions().get(axis).name());
        rows.set(
                parts.addRow(
                        new SumRow(
                                name,
                                cells.stream().mapToInt(Integer::intValue).toArray(),
                                factors,
                                Sense.EQUAL,
                                0)));
    }

    /** Joins the first of the grids that the table fits into, or begins a new one. */
    void join(List<GridAssembly> grids) {
        Map<Map<String, String>, Integer> places = GridAssembly.places(table.dimensions(), byCoord);
        GridAssembly another = new GridAssembly();
        boolean joined =
                places.isEmpty()
                        || grids.stream()
                                .anyMatch(grid -> grid.takes(table.dimensions(), places, rows));
        if (!joined && another.takes(table.dimensions(), places, rows)) {
            grids.add(another);
        }
    }

    private static List<String> with(List<String> coord, int axis, String code) {
        List<String> other = new ArrayList<>(coord);
        other.set(axis, code);
        return List.copyOf(other);
    }

    /** Says in words how a row fails to hold. */
    static String describe(SumRow row, long[] values) {
        if (row.sense() == Sense.EQUAL && row.rhs() == 0 && row.factors()[0] == 1) {
            long total = values[row.cells()[0]];
            return "the parts add up to %d, but the total is %d"
                    .formatted(total - row.leftSide(values), total);
        }
        return "the left side is %d, which is not %s %d"
                .formatted(row.leftSide(values), row.sense().sign(), row.rhs());
    }
}
