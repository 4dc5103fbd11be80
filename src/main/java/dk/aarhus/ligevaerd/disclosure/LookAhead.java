package dk.aarhus.ligevaerd.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One step ahead of a growing series: if this pattern goes out, and in the next release a single
 * count of one turned up somewhere, could that still be hidden? Where not, what is shown now is a
 * trap, and hiding a little more now is cheaper.
 */
public final class LookAhead {

    private final Duration limitPerQuestion;

    public LookAhead(Duration limitPerQuestion) {
        this.limitPerQuestion = limitPerQuestion;
    }

    /**
     * A release to come, in which one count is small.
     *
     * @param cell the cell in which the count of one turns up
     * @param tables everything published by then, and the next release itself with that count
     */
    public record Next(String cell, List<Table> tables) {}

    /** The releases to come that would have no safe pattern, with the reasons. */
    public List<Trap> traps(List<Next> possible) {
        List<Trap> traps = new ArrayList<>();
        Protector protector = new Protector(ProtectionSettings.standard().within(limitPerQuestion));
        for (Next next : possible) {
            protector
                    .protect(ProtectionProblem.of(next.tables()))
                    .fold(
                            found -> null,
                            refused -> {
                                traps.add(new Trap(next.cell(), refused.refusals()));
                                return null;
                            });
        }
        return traps;
    }

    /** A cell of the next release in which a single case could not be hidden. */
    public record Trap(String cell, List<Refusal> refusals) {

        public Trap {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * What to ask of a release to come: each of its leaves in turn holds a single case, and every
     * margin above it changes with it.
     *
     * @param published everything that will be out by then
     * @param expected the next release with the counts that are expected, such as those of now
     */
    public static List<Next> singleCases(List<Table> published, Table expected) {
        List<Next> questions = new ArrayList<>();
        for (Cell leaf : expected.cells()) {
            if (isLeaf(expected, leaf) && leaf.value().isPresent()) {
                long change = 1 - leaf.value().getAsLong();
                List<Table> tables = new ArrayList<>(published);
                tables.add(
                        expected.mapCells(
                                cell ->
                                        isAbove(expected, cell, leaf)
                                                ? cell.counting(cell.value().orElse(0) + change)
                                                : cell));
                questions.add(new Next(leaf.id(), tables));
            }
        }
        return questions;
    }

    private static boolean isLeaf(Table table, Cell cell) {
        for (int axis = 0; axis < cell.coord().size(); axis++) {
            if (!table.dimensions().get(axis).divisionsOf(cell.coord().get(axis)).isEmpty()) {
                return false;
            }
        }
        return !cell.coord().isEmpty();
    }

    private static boolean isAbove(Table table, Cell cell, Cell leaf) {
        for (int axis = 0; axis < leaf.coord().size(); axis++) {
            if (cell.coord().isEmpty()
                    || !table.dimensions()
                            .get(axis)
                            .selfAndAbove(leaf.coord().get(axis))
                            .contains(cell.coord().get(axis))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The table as the next release will see it: what the pattern hides was hidden earlier,
     * everything else was shown.
     */
    public static Table asPublished(Table table, Set<String> suppressed) {
        return table.mapCells(
                cell ->
                        suppressed.contains(cell.id())
                                ? cell.hiddenEarlier()
                                : cell.status() == CellStatus.PUBLISHED
                                        ? cell.publishedEarlier()
                                        : cell);
    }
}
