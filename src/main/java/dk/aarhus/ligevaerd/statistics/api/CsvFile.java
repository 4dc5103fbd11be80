package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.statistics.PublicTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A released table for spreadsheets: one line for each cell, codes only. Where figures are near the
 * counts, each line says between which numbers its count is.
 */
final class CsvFile {

    private CsvFile() {}

    static String of(PublicTable table) {
        boolean near = table.reach().isPresent();
        var head =
                line(
                        "period",
                        table.axes().stream().map(PublicTable.Axis::name).toList(),
                        near
                                ? List.of("complaints", "status", "lowest", "highest")
                                : List.of("complaints", "status"));
        return table.places().stream()
                .map(
                        place -> {
                            var marked = Marked.of(table.at(place));
                            var said = new ArrayList<>(List.of(marked.text(), marked.status()));
                            if (near) {
                                said.addAll(marked.ends());
                            }
                            return line(table.period().code(), place, said);
                        })
                .collect(Collectors.joining("", head, ""));
    }

    private static String line(String first, List<String> codes, List<String> last) {
        return CsvLine.of(
                Stream.of(Stream.of(first), codes.stream(), last.stream())
                        .flatMap(part -> part)
                        .toList());
    }
}
