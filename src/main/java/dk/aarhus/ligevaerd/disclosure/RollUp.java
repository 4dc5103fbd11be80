package dk.aarhus.ligevaerd.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A coarser version of a table: the children of one code are no longer told apart. Proposed where a
 * table has no safe pattern, or a dear one.
 *
 * @param dimension in which it is coarser
 * @param parent the code whose children are merged
 */
public record RollUp(String dimension, String parent) {

    /**
     * What a roll-up gains and loses.
     *
     * @param table the coarser table
     * @param outcome its protection, or its refusal
     * @param figuresLost cells that exist in the fine table only
     * @param shownBefore figures shown by the fine table's pattern, 0 where it has none
     * @param shownAfter figures shown by the coarser table's pattern, 0 where it has none
     */
    public record Preview(
            RollUp rollUp,
            Table table,
            ProtectionOutcome outcome,
            int figuresLost,
            int shownBefore,
            int shownAfter) {

        public boolean isSafe() {
            return outcome.fold(found -> true, refused -> false);
        }
    }

    /** Every parent whose children are all leaves can be rolled up, finest first. */
    public static List<RollUp> of(Table table) {
        List<RollUp> possible = new ArrayList<>();
        for (Dimension dimension : table.dimensions()) {
            for (String code : dimension.codes()) {
                List<List<String>> ways = dimension.divisionsOf(code);
                boolean finest =
                        !ways.isEmpty()
                                && ways.stream()
                                        .flatMap(List::stream)
                                        .allMatch(child -> dimension.divisionsOf(child).isEmpty());
                boolean onlyHere =
                        ways.stream()
                                .flatMap(List::stream)
                                .allMatch(
                                        child ->
                                                dimension.divisionsContaining(child).size()
                                                        == ways.size());
                if (finest && onlyHere) {
                    possible.add(new RollUp(dimension.name(), code));
                }
            }
        }
        return possible;
    }

    /**
     * The table without the merged codes. Cells shown before cannot be taken back and stay;
     * requirements, constraints and scenarios that name a cell that is gone go with it.
     */
    public Table applyTo(Table table) {
        int axis = axis(table);
        Dimension fine = table.dimensions().get(axis);
        List<String> gone =
                fine.divisionsOf(parent).stream().flatMap(List::stream).distinct().toList();
        Table.Builder coarse =
                Table.named(table.name() + ", " + parent + " not divided")
                        .rule(table.rule())
                        .attacker(table.attacker())
                        .missingChildren(table.missingChildren());
        for (int i = 0; i < table.dimensions().size(); i++) {
            coarse.dimension(i == axis ? without(fine) : table.dimensions().get(i));
        }
        List<String> kept = new ArrayList<>();
        for (Cell cell : table.cells()) {
            if (cell.coord().isEmpty() || !gone.contains(cell.coord().get(axis))) {
                coarse.cell(cell);
                kept.add(cell.id());
            }
        }
        table.requirements().stream()
                .filter(r -> allKept(r.terms(), kept))
                .forEach(coarse::requirement);
        table.constraints().stream()
                .filter(c -> allKept(c.terms(), kept))
                .forEach(coarse::constraint);
        return coarse.build();
    }

    /** Protects the coarser table and counts what is gained and lost. */
    public Preview preview(Table table, ProtectionOutcome before, Protector protector) {
        Table coarse = applyTo(table);
        ProtectionOutcome outcome = protector.protect(ProtectionProblem.of(coarse));
        return new Preview(
                this,
                coarse,
                outcome,
                table.cells().size() - coarse.cells().size(),
                shown(table, before),
                shown(coarse, outcome));
    }

    private static int shown(Table table, ProtectionOutcome outcome) {
        return outcome.fold(
                found -> table.cells().size() - found.pattern().suppressed().size(), refused -> 0);
    }

    private int axis(Table table) {
        for (int i = 0; i < table.dimensions().size(); i++) {
            if (table.dimensions().get(i).name().equals(dimension)) {
                return i;
            }
        }
        throw new InvalidTable(table.name(), "there is no dimension %s".formatted(dimension));
    }

    private Dimension without(Dimension fine) {
        Map<String, List<List<String>>> divisions = new LinkedHashMap<>();
        for (String code : fine.codes()) {
            if (!code.equals(parent) && !fine.divisionsOf(code).isEmpty()) {
                divisions.put(code, fine.divisionsOf(code));
            }
        }
        if (divisions.isEmpty()) {
            divisions.put(parent, List.of());
        }
        return new Dimension(fine.name(), divisions);
    }

    private static boolean allKept(List<Term> terms, List<String> kept) {
        return terms.stream().allMatch(term -> kept.contains(term.cell()));
    }
}
