package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.Position;
import dk.aarhus.ligevaerd.statistics.ShownTable;
import dk.aarhus.ligevaerd.statistics.TablePlan;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A drawing and the same in words beside it. */
record ChartView(String caption, String head, String drawing, List<Line> lines) {

    /** One bar in words. */
    record Line(String name, TableView.Figure figure) {}

    static ChartView byPhase(ShownTable table, Names names) {
        return of(
                table,
                names,
                names.words().chartByPhase(names.of(table.period())),
                names.words().phase(),
                position -> position.group().isEmpty() && position.phase().isPresent(),
                names::row);
    }

    static ChartView byClass(ShownTable table, Names names) {
        return of(
                table,
                names,
                names.words().chartByClass(names.of(table.period())),
                names.words().policyClass(),
                position -> position.phase().isEmpty() && position.group().isPresent(),
                names::column);
    }

    private static ChartView of(
            ShownTable table,
            Names names,
            String caption,
            String head,
            Predicate<Position> drawn,
            Function<Position, String> name) {
        var places = TablePlan.POSITIONS.stream().filter(drawn).toList();
        var bars =
                places.stream()
                        .map(place -> new BarChart.Bar(name.apply(place), table.at(place)))
                        .toList();
        return new ChartView(
                caption,
                head,
                BarChart.of(bars, names.words().notShownInChart()),
                bars.stream()
                        .map(bar -> new Line(bar.label(), TableView.Figure.of(bar.cell())))
                        .toList());
    }
}
