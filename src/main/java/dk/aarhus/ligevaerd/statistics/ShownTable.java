package dk.aarhus.ligevaerd.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A released table: for each of its places a figure, or none.
 *
 * @param name as in the plan, and in addresses
 * @param cells by their codes, in the order of the axes
 */
public record ShownTable(
        String name, Period period, List<Axis> axes, Map<List<String>, ShownCell> cells) {

    public ShownTable {
        axes = List.copyOf(axes);
        cells = Map.copyOf(cells);
    }

    /**
     * One dimension.
     *
     * @param root the code that sums up all others
     * @param parts what each total is made of
     * @param codes all of them, parts before their total
     */
    public record Axis(
            String name, String root, Map<String, List<String>> parts, List<String> codes) {

        public Axis {
            parts = Map.copyOf(parts);
            codes = List.copyOf(codes);
        }

        static Axis of(YearAxis axis) {
            return new Axis(axis.name(), axis.total(), axis.parts(), axis.codes());
        }
    }

    public ShownCell at(List<String> place) {
        return cells.get(place);
    }

    /** The same with other cells. */
    ShownTable mapCells(BiFunction<List<String>, ShownCell, ShownCell> instead) {
        Map<List<String>, ShownCell> other = new HashMap<>();
        cells.forEach((place, cell) -> other.put(place, instead.apply(place, cell)));
        return new ShownTable(name, period, axes, other);
    }

    /** How many can be read, be it as a figure near the count. */
    public int figures() {
        return cells.size() - withheld();
    }

    public int withheld() {
        return (int) cells.values().stream().filter(ShownCell.Withheld.class::isInstance).count();
    }
}
