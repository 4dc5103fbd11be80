package dk.aarhus.ligevaerd.goals;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The figures of a report as files. */
public final class ReportFiles {

    private static final int MOST_AXES = 3;

    private ReportFiles() {}

    /** A row for each measure; blank where there is no value. */
    public static String indicators(Snapshot snapshot) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                "indicator",
                "measure",
                "period",
                "numerator",
                "denominator",
                "value",
                "low",
                "high",
                "light",
                "reason",
                "release",
                "table");
        for (var line : snapshot.indicators()) {
            var now = line.now();
            csv.writeRecord(
                    line.indicator(),
                    line.measure(),
                    now.period(),
                    said(now.numerator()),
                    said(now.denominator()),
                    said(now.value()),
                    said(now.low()),
                    said(now.high()),
                    now.light().name(),
                    said(now.lack()),
                    said(now.release()),
                    said(now.table()));
        }
        return text.toString();
    }

    /**
     * All tables one under the other, a row for each cell. Those of another period hold what came
     * of the cases of the year before. A cell that cannot occur is not there.
     */
    public static String tables(Snapshot snapshot) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                "period", "release", "table", "axis1", "code1", "axis2", "code2", "axis3", "code3",
                "value", "status");
        for (var table : snapshot.tables()) {
            table.cells()
                    .forEach((place, value) -> csv.writeRecord(row(snapshot, table, place, value)));
        }
        return text.toString();
    }

    private static List<String> row(
            Snapshot snapshot, Snapshot.Table table, String place, Integer value) {
        var codes = place.split("\\|");
        var row =
                new ArrayList<>(
                        List.of(
                                table.period().orElse(String.valueOf(snapshot.year())),
                                table.release().orElse(snapshot.release()),
                                table.name()));
        for (int axis = 0; axis < MOST_AXES; axis++) {
            boolean crossed = axis < codes.length;
            row.add(crossed ? table.axes().get(axis).name() : "");
            row.add(crossed ? codes[axis] : "");
        }
        row.add(value == null ? "" : value.toString());
        row.add(value == null ? "withheld" : "");
        return row;
    }

    private static String said(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    /** As JSON-stat 2.0: values by measure; null where there is none, with the reason as status. */
    public static Map<String, Object> jsonStat(Snapshot snapshot) {
        var lines = snapshot.indicators();
        var year = String.valueOf(snapshot.year());
        Map<String, String> labels = new LinkedHashMap<>();
        lines.forEach(line -> labels.put(line.measure(), line.name().en()));
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("version", "2.0");
        dataset.put("class", "dataset");
        dataset.put("label", "Indicators of the follow-up report " + year);
        dataset.put("updated", snapshot.takenOn().toString());
        dataset.put("id", List.of("period", "measure"));
        dataset.put("size", List.of(1, lines.size()));
        dataset.put("role", Map.of("time", List.of("period"), "metric", List.of("measure")));
        dataset.put(
                "dimension",
                Map.of(
                        "period",
                        Map.of(
                                "category",
                                Map.of("index", List.of(year), "label", Map.of(year, year))),
                        "measure",
                        Map.of(
                                "category",
                                Map.of(
                                        "index",
                                        lines.stream().map(Snapshot.Line::measure).toList(),
                                        "label",
                                        labels))));
        var values = new ArrayList<Object>();
        lines.forEach(line -> values.add(line.now().value().orElse(null)));
        dataset.put("value", values);
        Map<String, String> status = new LinkedHashMap<>();
        IntStream.range(0, lines.size())
                .forEach(
                        at ->
                                lines.get(at)
                                        .now()
                                        .lack()
                                        .ifPresent(
                                                lack ->
                                                        status.put(
                                                                String.valueOf(at), lack.name())));
        dataset.put("status", status);
        return dataset;
    }
}
