package dk.aarhus.ligevaerd.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A coarser version of tables: what lies below one code is no longer published. Proposed where
 * tables have no safe pattern, or a dear one. The counts below stay in the problem as unpublished
 * cells, so a small one among them stays a secret.
 *
 * @param dimension in which it is coarser
 * @param parent the code whose children are no longer told apart
 */
public record RollUp(String dimension, String parent) {

    /**
     * What a roll-up gains and loses.
     *
     * @param tables the coarser tables
     * @param outcome their protection, or their refusal
     * @param figuresLost cells that exist in the fine tables only
     * @param shownBefore figures shown by the pattern of the fine tables, 0 where they have none
     * @param shownAfter figures shown by the pattern of the coarser ones, 0 where they have none
     */
    public record Preview(
            RollUp rollUp,
            List<Table> tables,
            ProtectionOutcome outcome,
            int figuresLost,
            int shownBefore,
            int shownAfter) {

        public boolean isSafe() {
            return outcome.fold(found -> true, refused -> false);
        }
    }

    /** Every parent whose children are all leaves can be rolled up; those of all tables. */
    public static List<RollUp> of(Collection<Table> tables) {
        Set<RollUp> possible = new LinkedHashSet<>();
        for (Table table : tables) {
            for (Dimension dimension : table.dimensions()) {
                for (String code : dimension.codes()) {
                    RollUp rollUp = new RollUp(dimension.name(), code);
                    if (isFinest(dimension, code) && rollUp.figuresLost(List.of(table)) > 0) {
                        possible.add(rollUp);
                    }
                }
            }
        }
        return List.copyOf(possible);
    }

    public static List<RollUp> of(Table table) {
        return of(List.of(table));
    }

    private static boolean isFinest(Dimension dimension, String code) {
        List<List<String>> ways = dimension.divisionsOf(code);
        return !ways.isEmpty()
                && ways.stream()
                        .flatMap(List::stream)
                        .allMatch(
                                child ->
                                        dimension.divisionsOf(child).isEmpty()
                                                && dimension.divisionsContaining(child).size()
                                                        == ways.size());
    }

    /**
     * The tables without what lies below the code. What was hidden or shown as an interval before
     * stays what it was, and so does a table of an earlier release, of which nothing can be hidden
     * any more.
     */
    public List<Table> applyTo(Collection<Table> tables) {
        List<Table> coarse = new ArrayList<>();
        for (Table table : tables) {
            Set<String> gone = gone(table);
            coarse.add(
                    table.mapCells(cell -> gone.contains(cell.id()) ? cell.unpublished() : cell));
        }
        return coarse;
    }

    /** Protects the coarser tables and counts what is gained and lost. */
    public Preview preview(
            Collection<Table> tables, ProtectionOutcome before, Protector protector) {
        List<Table> coarse = applyTo(tables);
        ProtectionOutcome outcome = protector.protect(ProtectionProblem.of(coarse));
        return new Preview(
                this,
                coarse,
                outcome,
                figuresLost(tables),
                shown(tables, before),
                shown(coarse, outcome));
    }

    private int figuresLost(Collection<Table> tables) {
        Set<String> lost = new HashSet<>();
        tables.forEach(table -> lost.addAll(gone(table)));
        return lost.size();
    }

    private Set<String> gone(Table table) {
        Set<String> ids = new HashSet<>();
        for (int axis = 0; axis < table.dimensions().size() && !isOut(table); axis++) {
            if (table.dimensions().get(axis).name().equals(dimension)) {
                Set<String> codes = new HashSet<>();
                table.dimensions().get(axis).divisionsOf(parent).forEach(codes::addAll);
                for (Cell cell : table.cells()) {
                    if (cell.status() == CellStatus.PUBLISHED
                            && !cell.coord().isEmpty()
                            && codes.contains(cell.coord().get(axis))) {
                        ids.add(cell.id());
                    }
                }
            }
        }
        return ids;
    }

    /** Nothing in it is open to decision: it belongs to an earlier release. */
    private static boolean isOut(Table table) {
        return table.cells().stream()
                .noneMatch(cell -> cell.status() == CellStatus.PUBLISHED && cell.maySuppress());
    }

    private static int shown(Collection<Table> tables, ProtectionOutcome outcome) {
        return outcome.fold(
                found -> {
                    Set<String> shown = new HashSet<>();
                    tables.forEach(
                            table ->
                                    table.cells().stream()
                                            .filter(c -> c.status() == CellStatus.PUBLISHED)
                                            .map(Cell::id)
                                            .filter(id -> !found.pattern().hides(id))
                                            .forEach(shown::add));
                    return shown.size();
                },
                refused -> 0);
    }
}
