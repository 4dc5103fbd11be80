package dk.aarhus.ligevaerd.statistics;

import java.util.Map;

/** A released table: for each of its places a figure, or none. */
public record ShownTable(Period period, Map<Position, ShownCell> cells) {

    public ShownTable {
        cells = Map.copyOf(cells);
    }

    public ShownCell at(Position position) {
        return cells.get(position);
    }

    public int figures() {
        return (int) cells.values().stream().filter(ShownCell.Figure.class::isInstance).count();
    }

    public int withheld() {
        return cells.size() - figures();
    }
}
