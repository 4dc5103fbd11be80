package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Releases and series that somebody wrote down by hand. */
final class Invented implements Sources {

    static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private final Map<String, List<PublicTable>> tables = new HashMap<>();
    private final Map<String, LocalDate> prepared = new HashMap<>();
    private final Map<String, List<SeriesPoint>> series = new HashMap<>();

    /** A table of one axis; the total is the sum. */
    Invented table(int year, String name, String axis, Map<String, Integer> counts) {
        var cells = new HashMap<List<String>, ShownCell>();
        counts.forEach((code, count) -> cells.put(List.of(code), new ShownCell.Figure(count)));
        cells.put(
                List.of("TOTAL"),
                new ShownCell.Figure(counts.values().stream().mapToInt(n -> n).sum()));
        return add(
                new PublicTable(
                        name,
                        new Period.WholeYear(year),
                        List.of(axis(axis, List.copyOf(counts.keySet()))),
                        cells,
                        List.of()));
    }

    /** Cases by how soon they were decided: those still open, and those that ended otherwise. */
    Invented decided(int year, int inTime, int late, int open, int ended) {
        var outcomes = List.of("UPHELD", "NOT_TREATED", "NOT_YET_CONCLUDED");
        var bands = List.of("WITHIN_90_DAYS", "AFTER_90_DAYS", "NOT_YET");
        return add(
                new PublicTable(
                        "outcome-days",
                        new Period.WholeYear(year),
                        List.of(axis("outcome", outcomes), axis("decidedIn", bands)),
                        Map.of(
                                List.of("TOTAL", "WITHIN_90_DAYS"),
                                new ShownCell.Figure(inTime),
                                List.of("TOTAL", "AFTER_90_DAYS"),
                                new ShownCell.Figure(late),
                                List.of("TOTAL", "NOT_YET"),
                                new ShownCell.Figure(open + ended),
                                List.of("NOT_TREATED", "NOT_YET"),
                                new ShownCell.Figure(ended),
                                List.of("NOT_YET_CONCLUDED", "NOT_YET"),
                                new ShownCell.Figure(open)),
                        List.of()));
    }

    /** A table of what came of the cases of a year, as it is published a year later. */
    Invented cohort(int year, String name, String axis, Map<String, Integer> counts) {
        var cells = new HashMap<List<String>, ShownCell>();
        counts.forEach((code, count) -> cells.put(List.of(code), new ShownCell.Figure(count)));
        return add(
                new PublicTable(
                        name,
                        new Period.Revised(year),
                        List.of(axis(axis, List.copyOf(counts.keySet()))),
                        cells,
                        List.of()));
    }

    Invented add(PublicTable table) {
        tables.computeIfAbsent(table.period().code(), code -> new ArrayList<>()).add(table);
        return this;
    }

    Invented preparedOn(int year, LocalDate day) {
        prepared.put(String.valueOf(year), day);
        return this;
    }

    /** The same figure in each quarter of a year. */
    Invented eachQuarter(String code, int year, int value) {
        for (int quarter = 1; quarter <= 4; quarter++) {
            point(code, year + "-Q" + quarter, String.valueOf(value), 0, 0);
        }
        return this;
    }

    /** A share that others have found; without a denominator where that is 0. */
    Invented point(String code, String period, String value, int numerator, int denominator) {
        series.computeIfAbsent(code, one -> new ArrayList<>())
                .add(
                        new SeriesPoint(
                                code,
                                SeriesPoint.WHOLE,
                                period,
                                new BigDecimal(value),
                                denominator == 0
                                        ? Optional.empty()
                                        : Optional.of(BigDecimal.valueOf(numerator)),
                                denominator == 0
                                        ? Optional.empty()
                                        : Optional.of(BigDecimal.valueOf(denominator)),
                                "invented",
                                1,
                                1,
                                LATE));
        return this;
    }

    Invented point(SeriesPoint point) {
        series.computeIfAbsent(point.series(), one -> new ArrayList<>()).add(point);
        return this;
    }

    static PublicTable.Axis axis(String name, List<String> codes) {
        return PublicTable.Axis.of(name, "TOTAL", Map.of("TOTAL", codes));
    }

    static Map<String, Integer> counts(Object... codesAndCounts) {
        var counts = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < codesAndCounts.length; at += 2) {
            counts.put((String) codesAndCounts[at], (Integer) codesAndCounts[at + 1]);
        }
        return counts;
    }

    @Override
    public Optional<Published> release(Period period) {
        return tables.containsKey(period.code())
                ? Optional.of(
                        new Published(
                                period.code() + "-1",
                                period,
                                prepared.getOrDefault(period.code(), LATE)))
                : Optional.empty();
    }

    @Override
    public Optional<Published> cohort(int year) {
        return IntStream.iterate(year, one -> one > 2000, one -> one - 1)
                .mapToObj(Period.Revised::new)
                .flatMap(period -> release(period).stream())
                .findFirst();
    }

    @Override
    public ReleaseCells cells(String release) {
        return new ReleaseCells(tables.get(release.substring(0, release.lastIndexOf('-'))));
    }

    @Override
    public List<SeriesPoint> points(String code) {
        return series.getOrDefault(code, List.of());
    }
}
