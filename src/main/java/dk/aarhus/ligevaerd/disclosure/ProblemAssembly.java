package dk.aarhus.ligevaerd.disclosure;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Puts tables together into one problem: gives cells their positions, finds the sums, and checks
 * that they hold.
 */
final class ProblemAssembly {

    /** More cells than this do not fit the memory of the machines this runs on. */
    static final int MOST_CELLS = 1_000_000;

    final List<String> ids = new ArrayList<>();
    final Map<String, Integer> positions = new LinkedHashMap<>();
    final List<Cell> cells = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<SumRow> rows = new ArrayList<>();
    private final Map<LongBuffer, Integer> rowNumbers = new HashMap<>();
    final List<Grid> grids = new ArrayList<>();
    final List<Secret> secrets = new ArrayList<>();
    final List<Insider> insiders = new ArrayList<>();
    Attacker attacker = Attacker.outsider();

    ProtectionProblem assemble(List<Table> tables) {
        if (tables.isEmpty()) {
            throw new InvalidTable("", "no table was given");
        }
        attacker = commonAttacker(tables);
        tables.forEach(table -> table.cells().forEach(cell -> add(table, cell)));
        List<TableLinks> links = tables.stream().map(table -> new TableLinks(this, table)).toList();
        links.forEach(TableLinks::addRows);
        tables.forEach(table -> table.constraints().forEach(this::addConstraint));
        int[] sums = sumsPerCell();
        List<GridAssembly> joined = new ArrayList<>();
        links.forEach(one -> one.join(joined));
        joined.forEach(one -> grids.add(one.grid(rows, sums)));
        refuseContradictions();
        cells.forEach(this::addCellSecret);
        tables.forEach(table -> table.requirements().forEach(this::addRequirement));
        addScenarios(tables);
        return new ProtectionProblem(this);
    }

    int add(Table table, Cell cell) {
        Integer at = positions.get(cell.id());
        if (at != null) {
            cells.set(at, SameCell.merge(table.name(), cells.get(at), cell));
            rules.set(at, stricter(rules.get(at), table.rule()));
            return at;
        }
        if (ids.size() == MOST_CELLS) {
            throw new InvalidTable(
                    table.name(), "there are more than %,d cells".formatted(MOST_CELLS));
        }
        positions.put(cell.id(), ids.size());
        ids.add(cell.id());
        cells.add(cell);
        rules.add(table.rule());
        return ids.size() - 1;
    }

    /**
     * Adds a sum unless it is known already, as sums of a release are that stand in the table of
     * the year too.
     *
     * @return its position
     */
    int addRow(SumRow row) {
        LongBuffer content = LongBuffer.allocate(2 * row.cells().length + 2);
        content.put(row.sense().ordinal()).put(row.rhs());
        for (int i = 0; i < row.cells().length; i++) {
            content.put(row.cells()[i]).put(row.factors()[i]);
        }
        Integer known = rowNumbers.putIfAbsent(content.flip(), rows.size());
        if (known == null) {
            rows.add(row);
        }
        return known == null ? rows.size() - 1 : known;
    }

    private int[] sumsPerCell() {
        int[] sums = new int[cells.size()];
        for (SumRow row : rows) {
            for (int cell : row.cells()) {
                sums[cell]++;
            }
        }
        return sums;
    }

    int position(String place, String id) {
        Integer at = positions.get(id);
        if (at == null) {
            throw new InvalidTable(place, "there is no cell %s".formatted(id));
        }
        return at;
    }

    boolean[] primary() {
        boolean[] primary = new boolean[cells.size()];
        for (int i = 0; i < primary.length; i++) {
            primary[i] = isPrimary(i);
        }
        return primary;
    }

    boolean[] mayHide() {
        boolean[] may = new boolean[cells.size()];
        for (int i = 0; i < may.length; i++) {
            Cell cell = cells.get(i);
            // A value outside what the attacker thinks possible of a hidden cell would make his
            // picture of the table wrong,
            // and the audit with it.
            may[i] =
                    cell.status() == CellStatus.PUBLISHED
                            && cell.maySuppress()
                            && cell.value().getAsLong() >= lowerOf(cell)
                            && cell.value().getAsLong() <= upperOf(cell);
        }
        return may;
    }

    long[] longs(ToLongFunction<Cell> property) {
        return cells.stream().mapToLong(property).toArray();
    }

    /**
     * The legend speaks of cells that have a place in a table; a cross that was never shown has no
     * legend.
     */
    long lowerOf(Cell cell) {
        return hasLegend(cell) ? Math.max(cell.lb(), attacker.hiddenMin()) : cell.lb();
    }

    long upperOf(Cell cell) {
        long own = cell.ub().orElse(ProtectionProblem.UNBOUNDED);
        return hasLegend(cell)
                ? Math.min(own, attacker.cap().orElse(ProtectionProblem.UNBOUNDED))
                : own;
    }

    private static boolean hasLegend(Cell cell) {
        return cell.status() == CellStatus.PUBLISHED || cell.status() == CellStatus.SUPPRESSED;
    }

    private boolean isPrimary(int at) {
        Cell cell = cells.get(at);
        boolean structural = cell.ub().isPresent() && cell.ub().getAsLong() == cell.lb();
        return cell.primary()
                || cell.value().isPresent()
                        && !structural
                        && rules.get(at).makesPrimary(cell.value().getAsLong());
    }

    private static Rule stricter(Rule one, Rule other) {
        return other.threshold() > one.threshold() ? other : one;
    }

    private static Attacker commonAttacker(List<Table> tables) {
        List<Attacker> attackers = tables.stream().map(Table::attacker).distinct().toList();
        if (attackers.size() > 1) {
            throw new InvalidTable(
                    "attacker",
                    "the tables describe different attackers; one attacker reads them all");
        }
        return attackers.get(0);
    }

    private void addConstraint(LinearConstraint constraint) {
        Form form = Form.of(this, "constraint " + constraint.name(), constraint.terms());
        addRow(
                new SumRow(
                        constraint.name(),
                        form.cells(),
                        form.factors(),
                        constraint.sense(),
                        constraint.rhs()));
    }

    private void addCellSecret(Cell cell) {
        int at = positions.get(cell.id());
        if (!isPrimary(at)) {
            return;
        }
        Protection range = cell.protect().orElse(rules.get(at).range());
        if (range.minAtMost().isEmpty() && range.maxAtLeast().isEmpty()) {
            throw new InvalidTable(
                    "cell " + cell.id(),
                    "it is primary, but neither it nor the rule says which range must stay"
                            + " possible");
        }
        secrets.add(secret(cell.id(), new int[] {at}, new long[] {1}, range));
    }

    private void addRequirement(Requirement requirement) {
        Form form = Form.of(this, "requirement " + requirement.name(), requirement.terms());
        secrets.add(secret(requirement.name(), form.cells(), form.factors(), requirement.range()));
    }

    private static Secret secret(String name, int[] cells, long[] factors, Protection range) {
        return new Secret(
                name,
                cells,
                factors,
                range.minAtMost().orElse(Secret.NO_DEMAND_BELOW),
                range.maxAtLeast().orElse(Secret.NO_DEMAND_ABOVE),
                range.audience());
    }

    private void refuseContradictions() {
        for (Cell cell : cells) {
            if (cell.status() != CellStatus.PUBLISHED
                    && cell.value().isPresent()
                    && (cell.value().getAsLong() < lowerOf(cell)
                            || cell.value().getAsLong() > upperOf(cell))) {
                throw new InvalidTable(
                        "cell " + cell.id(),
                        "its value %d is outside the bounds that the attacker takes for granted"
                                .formatted(cell.value().getAsLong()));
            }
        }
        long[] values = longs(cell -> cell.value().orElse(ProtectionProblem.UNKNOWN));
        for (SumRow row : rows) {
            boolean known = true;
            for (int cell : row.cells()) {
                known &= values[cell] != ProtectionProblem.UNKNOWN;
            }
            if (known && !row.sense().holds(row.leftSide(values), row.rhs())) {
                throw new InvalidTable(row.name(), TableLinks.describe(row, values));
            }
        }
    }

    private void addScenarios(List<Table> tables) {
        Map<String, TreeMap<Integer, long[]>> known = new LinkedHashMap<>();
        for (Table table : tables) {
            for (Scenario scenario : table.scenarios()) {
                String place = "scenario " + scenario.name();
                var bounds = known.computeIfAbsent(scenario.name(), name -> new TreeMap<>());
                scenario.lowerBounds()
                        .forEach(
                                (id, low) ->
                                        bounds.put(
                                                position(place, id),
                                                new long[] {low, ProtectionProblem.UNBOUNDED}));
                scenario.known().forEach(id -> bounds.put(position(place, id), exactly(place, id)));
            }
        }
        known.forEach(
                (name, bounds) ->
                        insiders.add(
                                new Insider(
                                        name,
                                        bounds.keySet().stream()
                                                .mapToInt(Integer::intValue)
                                                .toArray(),
                                        bounds.values().stream().mapToLong(b -> b[0]).toArray(),
                                        bounds.values().stream().mapToLong(b -> b[1]).toArray())));
        refuseWrongKnowledge();
    }

    private long[] exactly(String place, String id) {
        OptionalLong value = cells.get(position(place, id)).value();
        if (value.isEmpty()) {
            throw new InvalidTable(
                    place, "the value of %s is known to the insider but not given".formatted(id));
        }
        return new long[] {value.getAsLong(), value.getAsLong()};
    }

    private void refuseWrongKnowledge() {
        for (Insider insider : insiders) {
            for (int i = 0; i < insider.cells().length; i++) {
                Cell cell = cells.get(insider.cells()[i]);
                if (cell.value().isPresent() && cell.value().getAsLong() < insider.lower()[i]) {
                    throw new InvalidTable(
                            "scenario " + insider.name(),
                            "he knows of %d in %s, but there are only %d"
                                    .formatted(
                                            insider.lower()[i],
                                            cell.id(),
                                            cell.value().getAsLong()));
                }
            }
        }
    }
}
