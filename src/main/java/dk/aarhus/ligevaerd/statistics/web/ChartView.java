package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.List;
import java.util.Optional;

/** A drawing and the same in words beside it. */
record ChartView(String caption, String head, String drawing, List<Line> lines) {

    /** One bar in words. */
    record Line(String name, TableView.Figure figure) {}

    /** One chart for each axis that tells something apart. */
    static List<ChartView> of(PublicTable table, Names names) {
        return table.open().stream()
                .map(
                        axis ->
                                drawn(
                                        names.figures()
                                                .chartBy(
                                                        Names.inSentence(names.axis(axis.name())),
                                                        names.of(table.period())),
                                        names.axis(axis.name()),
                                        bars(table, axis, names),
                                        names))
                .toList();
    }

    /** The total of each period, the oldest first; empty with fewer than two periods. */
    static Optional<ChartView> series(List<PublicTable> tables, Names names) {
        var bars =
                tables.stream()
                        .flatMap(
                                table ->
                                        table.at(table.total()).stream()
                                                .map(
                                                        cell ->
                                                                new BarChart.Bar(
                                                                        names.of(table.period()),
                                                                        cell)))
                        .toList();
        return bars.size() < 2
                ? Optional.empty()
                : Optional.of(
                        drawn(names.figures().chartSeries(), names.words().period(), bars, names));
    }

    private static List<BarChart.Bar> bars(PublicTable table, PublicTable.Axis axis, Names names) {
        return axis.codes().stream()
                .filter(code -> !code.equals(axis.root()))
                .flatMap(
                        code ->
                                table.at(table.marginOf(axis, code)).stream()
                                        .map(
                                                cell ->
                                                        new BarChart.Bar(
                                                                names.code(axis, code), cell)))
                .toList();
    }

    private static ChartView drawn(
            String caption, String head, List<BarChart.Bar> bars, Names names) {
        return new ChartView(
                caption,
                head,
                BarChart.of(bars, names.words().notShownInChart()),
                bars.stream()
                        .map(
                                bar ->
                                        new Line(
                                                bar.label(),
                                                TableView.Figure.of(Optional.of(bar.cell()))))
                        .toList());
    }
}
