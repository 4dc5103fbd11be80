package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.List;
import java.util.Optional;

/**
 * A released table in rows and columns, named in the reader's language. The first axis that tells
 * something apart gives the rows, the second the columns; what is beyond has to be chosen before.
 *
 * @param head what the rows are
 * @param dashes true where some place cannot occur, so that the legend explains the dash
 * @param reach how far a count may be from its figure; 0 where figures are the counts
 */
record TableView(String head, List<String> columns, List<Row> rows, boolean dashes, int reach) {

    /**
     * One row.
     *
     * @param total true for the one that sums up the others
     */
    record Row(String name, boolean total, List<Figure> figures) {}

    /**
     * One cell: a number, one with a sign where it is near the count only, nothing that is said, or
     * a dash where it cannot occur.
     *
     * @param text empty where it is withheld
     */
    record Figure(boolean shown, String text) {

        static final String DASH = "–";
        private static final String ABOUT = "≈\u00a0";

        /** A figure near the count, as pages and drawings write it. */
        static String about(ShownCell.Approximate near) {
            return ABOUT + near.figure();
        }

        static Figure of(Optional<ShownCell> cell) {
            return cell.map(
                            one ->
                                    one.approximate()
                                            .map(near -> new Figure(true, about(near)))
                                            .orElseGet(() -> exactly(one)))
                    .orElseGet(() -> new Figure(true, DASH));
        }

        private static Figure exactly(ShownCell cell) {
            return cell.fold(
                    number -> new Figure(true, String.valueOf(number)),
                    () -> new Figure(false, ""));
        }

        boolean isDash() {
            return text.equals(DASH);
        }
    }

    static TableView of(PublicTable table, Names names) {
        var open = table.open();
        var rows =
                open.isEmpty()
                        ? List.of(List.of(table.total()))
                        : open.get(0).codes().stream()
                                .map(code -> line(table, open, code))
                                .toList();
        var lines =
                rows.stream()
                        .map(
                                line ->
                                        new Row(
                                                rowName(table, open, line.get(0), names),
                                                isTotal(table, open, line.get(0)),
                                                line.stream()
                                                        .map(table::at)
                                                        .map(Figure::of)
                                                        .toList()))
                        .toList();
        return new TableView(
                open.isEmpty() ? "" : names.axis(open.get(0).name()),
                columns(open, names),
                lines,
                lines.stream().flatMap(row -> row.figures().stream()).anyMatch(Figure::isDash),
                table.reach().orElse(0));
    }

    private static List<List<String>> line(
            PublicTable table, List<PublicTable.Axis> open, String row) {
        var first = table.marginOf(open.get(0), row);
        return open.size() < 2
                ? List.of(first)
                : open.get(1).codes().stream()
                        .map(
                                code ->
                                        table.axes().stream()
                                                .map(
                                                        axis ->
                                                                axis.equals(open.get(1))
                                                                        ? code
                                                                        : first.get(
                                                                                table.axes()
                                                                                        .indexOf(
                                                                                                axis)))
                                                .toList())
                        .toList();
    }

    private static List<String> columns(List<PublicTable.Axis> open, Names names) {
        return open.size() < 2
                ? List.of(names.words().complaints())
                : open.get(1).codes().stream().map(code -> names.code(open.get(1), code)).toList();
    }

    private static String rowName(
            PublicTable table, List<PublicTable.Axis> open, List<String> place, Names names) {
        return open.isEmpty()
                ? names.figures().total()
                : names.code(open.get(0), codeOf(table, open, place));
    }

    private static boolean isTotal(
            PublicTable table, List<PublicTable.Axis> open, List<String> place) {
        return open.isEmpty() || codeOf(table, open, place).equals(open.get(0).root());
    }

    private static String codeOf(
            PublicTable table, List<PublicTable.Axis> open, List<String> place) {
        return place.get(table.axes().indexOf(open.get(0)));
    }
}
