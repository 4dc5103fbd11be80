package dk.aarhus.ligevaerd.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** All tables that were shown of one period, or are about to be. */
record ShownRelease(Period period, List<ShownTable> tables) {

    ShownRelease {
        tables = List.copyOf(tables);
    }

    Optional<ShownTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** What is shown of a cell; the release has the table. */
    ShownCell at(PlanTable table, List<String> place) {
        return table(table.name()).orElseThrow().at(place);
    }

    /**
     * The same with other cells.
     *
     * @param instead by the name of a cell and what is shown of it
     */
    ShownRelease mapCells(BiFunction<String, ShownCell, ShownCell> instead, Plan plan) {
        return new ShownRelease(
                period,
                tables.stream()
                        .map(
                                table ->
                                        table.mapCells(
                                                (place, cell) ->
                                                        instead.apply(
                                                                CellName.of(
                                                                        period.code(),
                                                                        plan.table(table.name())
                                                                                .orElseThrow(),
                                                                        place),
                                                                cell)))
                        .toList());
    }

    boolean withholds(PlanTable table, List<String> place) {
        return table(table.name())
                .filter(shown -> shown.at(place) instanceof ShownCell.Withheld)
                .isPresent();
    }

    /** True where figures near the counts are in it. */
    boolean isApproximate() {
        return tables.stream()
                .flatMap(table -> table.cells().values().stream())
                .anyMatch(cell -> cell.approximate().isPresent());
    }

    int figures() {
        return tables.stream().mapToInt(ShownTable::figures).sum();
    }

    /** How many cells have a range that stays possible: that follows from what is shown. */
    int promises() {
        return (int)
                tables.stream()
                        .flatMap(table -> table.cells().values().stream())
                        .filter(cell -> cell.promise().isPresent())
                        .count();
    }

    int withheld() {
        return tables.stream().mapToInt(ShownTable::withheld).sum();
    }
}
