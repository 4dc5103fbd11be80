package dk.aarhus.ligevaerd.statistics;

import java.util.List;
import java.util.Map;

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

    public int figures() {
        return (int) cells.values().stream().filter(ShownCell.Figure.class::isInstance).count();
    }

    public int withheld() {
        return cells.size() - figures();
    }
}
