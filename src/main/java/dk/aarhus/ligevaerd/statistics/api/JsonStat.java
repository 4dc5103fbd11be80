package dk.aarhus.ligevaerd.statistics.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseMethod;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A released table as a JSON-stat 2.0 dataset (json-stat.org). Cells without a figure are null and
 * have a status: {@code withheld}, or {@code impossible} where the combination cannot occur.
 * Figures that are near the count only are {@code approximate}, and a note says how near.
 */
record JsonStat(
        String version,
        @JsonProperty("class") String kind,
        String label,
        String source,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> updated,
        List<String> note,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Axis> dimension,
        List<Integer> value,
        Map<String, String> status,
        Extension extension) {

    private static final String PERIOD = "period";

    /** One dimension: its name and its categories in order. */
    record Axis(String label, Category category) {}

    /**
     * @param child which categories a total is made of
     */
    record Category(
            List<String> index,
            Map<String, String> label,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> child) {}

    /**
     * What JSON-stat has no member for.
     *
     * @param rolledUp dimensions that are summed up because too little of them could be shown
     * @param synthetic true for an invented municipality
     * @param method how the figures were made
     */
    record Extension(
            String release, List<String> rolledUp, boolean synthetic, ReleaseMethod method) {}

    /**
     * @param synthetic true for an invented municipality
     */
    static JsonStat of(
            PublicTable table, Optional<LocalDate> published, Extension extension, Names names) {
        Map<String, Axis> dimension = new LinkedHashMap<>();
        var period = table.period().code();
        dimension.put(
                PERIOD,
                new Axis(
                        names.words().period(),
                        new Category(
                                List.of(period),
                                Map.of(period, names.of(table.period())),
                                Map.of())));
        table.axes().forEach(axis -> dimension.put(axis.name(), axis(axis, names)));
        List<Integer> values = new ArrayList<>();
        Map<String, String> status = new LinkedHashMap<>();
        for (var place : table.places()) {
            var marked = Marked.of(table.at(place));
            if (marked.figure() == null || marked.isApproximate()) {
                status.put(String.valueOf(values.size()), marked.status());
            }
            values.add(marked.figure());
        }
        return new JsonStat(
                "2.0",
                "dataset",
                label(table, names),
                names.words().source(),
                published,
                notes(table, extension, names),
                List.copyOf(dimension.keySet()),
                dimension.values().stream().map(axis -> axis.category().index().size()).toList(),
                Map.of("time", List.of(PERIOD)),
                dimension,
                values,
                status,
                extension);
    }

    private static String label(PublicTable table, Names names) {
        return "%s, %s"
                .formatted(
                        names.words().tableHead(names.of(table.period())),
                        Names.inSentence(
                                names.figures()
                                        .tableBy(
                                                names.listed(
                                                        table.axes().stream()
                                                                .map(PublicTable.Axis::name)
                                                                .toList()))));
    }

    private static List<String> notes(PublicTable table, Extension extension, Names names) {
        var notes = new ArrayList<>(List.of(names.words().legendInFiles()));
        table.reach().ifPresent(reach -> notes.add(names.label(extension.method(), reach)));
        if (extension.synthetic()) {
            notes.add(names.figures().synthetic());
        }
        return notes;
    }

    private static Axis axis(PublicTable.Axis axis, Names names) {
        Map<String, String> labels = new LinkedHashMap<>();
        axis.codes().forEach(code -> labels.put(code, names.code(axis, code)));
        return new Axis(names.axis(axis.name()), new Category(axis.codes(), labels, axis.parts()));
    }
}
