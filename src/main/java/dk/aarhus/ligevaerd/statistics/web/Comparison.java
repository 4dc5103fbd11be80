package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.List;

/**
 * A table beside the one of the period before, cell by cell, from what both show.
 *
 * @param before the name of the period before
 * @param lines the cells that differ: another figure, shown then and not now, or the other way
 */
record Comparison(String before, List<Line> lines) {

    record Line(String cell, TableView.Figure then, TableView.Figure now) {}

    static Comparison of(PublicTable now, PublicTable then, Names names) {
        return new Comparison(
                names.of(then.period()),
                now.places().stream()
                        .filter(place -> then.at(place).isPresent() && now.at(place).isPresent())
                        .map(
                                place ->
                                        new Line(
                                                names.place(now, place),
                                                TableView.Figure.of(then.at(place)),
                                                TableView.Figure.of(now.at(place))))
                        .filter(line -> !line.then().equals(line.now()))
                        .toList());
    }
}
