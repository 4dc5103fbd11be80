package dk.aarhus.ligevaerd.statistics.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.aarhus.ligevaerd.statistics.Position;
import dk.aarhus.ligevaerd.statistics.ShownTable;
import dk.aarhus.ligevaerd.statistics.TablePlan;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A released table as a JSON-stat 2.0 dataset (json-stat.org). Withheld cells are null and have the
 * status {@code withheld}.
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
        Map<String, String> status) {

    private static final String WITHHELD = "withheld";

    /** One dimension: its name and its categories in order. */
    record Axis(String label, Category category) {}

    /**
     * @param child which categories a total is made of
     */
    record Category(
            List<String> index,
            Map<String, String> label,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> child) {}

    static JsonStat of(ShownTable table, Optional<LocalDate> updated, Names names) {
        var period = table.period().code();
        var phases = axis(names.words().phase(), Position::phaseCode, names::row);
        var groups = axis(names.words().policyClass(), Position::groupCode, names::column);
        Map<String, Axis> dimension = new LinkedHashMap<>();
        dimension.put(
                "period",
                new Axis(
                        names.words().period(),
                        new Category(
                                List.of(period),
                                Map.of(period, names.of(table.period())),
                                Map.of())));
        dimension.put("phase", phases);
        dimension.put("policyClass", groups);
        List<Integer> values = new ArrayList<>();
        Map<String, String> status = new LinkedHashMap<>();
        for (var position : TablePlan.POSITIONS) {
            Integer figure = table.at(position).fold(Integer::valueOf, () -> null);
            if (figure == null) {
                status.put(String.valueOf(values.size()), WITHHELD);
            }
            values.add(figure);
        }
        return new JsonStat(
                "2.0",
                "dataset",
                names.words().tableTitle(names.of(table.period())),
                names.words().source(),
                updated,
                List.of(names.words().legendInFiles()),
                List.copyOf(dimension.keySet()),
                dimension.values().stream().map(axis -> axis.category().index().size()).toList(),
                Map.of("time", List.of("period")),
                dimension,
                values,
                status);
    }

    private static Axis axis(
            String label, Function<Position, String> code, Function<Position, String> name) {
        Map<String, String> labels = new LinkedHashMap<>();
        TablePlan.POSITIONS.forEach(
                position -> labels.put(code.apply(position), name.apply(position)));
        var codes = List.copyOf(labels.keySet());
        var parts = codes.stream().filter(one -> !one.equals(Position.TOTAL)).toList();
        return new Axis(label, new Category(codes, labels, Map.of(Position.TOTAL, parts)));
    }
}
