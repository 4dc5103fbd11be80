package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.ClassGroup;
import dk.aarhus.ligevaerd.statistics.Position;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import dk.aarhus.ligevaerd.statistics.ShownTable;
import dk.aarhus.ligevaerd.statistics.TablePlan;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.List;
import java.util.stream.IntStream;

/** A released table in rows and columns, named in the reader's language. */
record TableView(List<String> columns, List<Row> rows) {

    private static final int WIDTH = ClassGroup.values().length + 1;

    /**
     * One row.
     *
     * @param total true for the last, which sums up the others
     */
    record Row(String name, boolean total, List<Figure> figures) {}

    /** One cell: a number, or nothing that is said. */
    record Figure(boolean shown, String text) {
        static Figure of(ShownCell cell) {
            return cell.fold(
                    number -> new Figure(true, String.valueOf(number)),
                    () -> new Figure(false, ""));
        }
    }

    static TableView of(ShownTable table, Names names) {
        return new TableView(
                line(0).stream().map(names::column).toList(),
                IntStream.range(0, TablePlan.POSITIONS.size() / WIDTH)
                        .mapToObj(TableView::line)
                        .map(line -> row(table, line, names))
                        .toList());
    }

    private static Row row(ShownTable table, List<Position> line, Names names) {
        return new Row(
                names.row(line.get(0)),
                line.get(0).phase().isEmpty(),
                line.stream().map(position -> Figure.of(table.at(position))).toList());
    }

    private static List<Position> line(int number) {
        return TablePlan.POSITIONS.subList(number * WIDTH, (number + 1) * WIDTH);
    }
}
