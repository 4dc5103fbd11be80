package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.Position;
import dk.aarhus.ligevaerd.statistics.ShownTable;
import dk.aarhus.ligevaerd.statistics.TablePlan;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can be said about a table in a few sentences, from what it shows. */
final class InShort {

    private static final Position ALL = new Position(Optional.empty(), Optional.empty());

    private InShort() {}

    static List<String> of(ShownTable table, Names names) {
        var words = names.words();
        var period = names.of(table.period());
        var sentences = new ArrayList<String>();
        sentences.add(
                table.at(ALL)
                        .fold(
                                number -> words.totalShown(number, period),
                                () -> words.totalWithheld(period)));
        largest(table)
                .ifPresent(
                        place ->
                                sentences.add(
                                        words.mostShown(names.row(place), number(table, place))));
        if (table.withheld() > 0) {
            sentences.add(words.manyWithheld(table.withheld(), table.cells().size()));
        }
        return sentences;
    }

    private static Optional<Position> largest(ShownTable table) {
        return TablePlan.POSITIONS.stream()
                .filter(place -> place.phase().isPresent() && place.group().isEmpty())
                .filter(place -> number(table, place) > 0)
                .max(Comparator.comparingInt(place -> number(table, place)));
    }

    private static int number(ShownTable table, Position place) {
        return table.at(place).fold(number -> number, () -> 0);
    }
}
