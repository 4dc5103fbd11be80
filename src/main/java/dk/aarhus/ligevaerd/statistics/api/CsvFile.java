package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.statistics.PublicTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A released table for spreadsheets: one line for each cell, codes only. */
final class CsvFile {

    private CsvFile() {}

    static String of(PublicTable table) {
        var head =
                line(
                        "period",
                        table.axes().stream().map(PublicTable.Axis::name).toList(),
                        "complaints",
                        "status");
        return table.places().stream()
                .map(
                        place -> {
                            var marked = Marked.of(table.at(place));
                            return line(
                                    table.period().code(), place, marked.text(), marked.status());
                        })
                .collect(Collectors.joining("", head, ""));
    }

    private static String line(String first, List<String> codes, String... last) {
        return CsvLine.of(
                Stream.of(Stream.of(first), codes.stream(), Stream.of(last))
                        .flatMap(part -> part)
                        .toList());
    }
}
