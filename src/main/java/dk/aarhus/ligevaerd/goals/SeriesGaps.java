package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A series with a period left out in the middle cannot be read as a course of things. */
final class SeriesGaps {

    private record Line(SeriesKind series, String part) {}

    private SeriesGaps() {}

    /**
     * The new rows that stand beside a gap.
     *
     * @param before what is stored already of the same series
     */
    static List<Violation> in(List<SeriesRow> rows, Set<SeriesRow.Place> before) {
        return rows.stream()
                .filter(row -> !row.series().gaps())
                .collect(Collectors.groupingBy(row -> new Line(row.series(), row.part())))
                .entrySet()
                .stream()
                .flatMap(line -> beside(line.getValue(), stored(line.getKey(), before)).stream())
                .sorted(Comparator.comparingLong(SeriesRow::line))
                .map(row -> SeriesFile.violation(row.line(), "period", ViolationKind.GAP))
                .toList();
    }

    private static Set<Integer> stored(Line line, Set<SeriesRow.Place> before) {
        return before.stream()
                .filter(place -> place.series().equals(line.series().code()))
                .filter(place -> place.part().equals(line.part()))
                .flatMap(place -> line.series().every().ordinal(place.period()).stream())
                .collect(Collectors.toSet());
    }

    private static List<SeriesRow> beside(List<SeriesRow> rows, Set<Integer> stored) {
        NavigableSet<Integer> all = new TreeSet<>(stored);
        rows.forEach(row -> all.add(row.ordinal()));
        return rows.stream()
                .filter(
                        row ->
                                isAfterGap(row.ordinal(), all)
                                        || isBeforeGap(row.ordinal(), all)
                                                && stored.contains(all.higher(row.ordinal())))
                .toList();
    }

    private static boolean isAfterGap(int ordinal, NavigableSet<Integer> all) {
        var lower = all.lower(ordinal);
        return lower != null && lower != ordinal - 1;
    }

    private static boolean isBeforeGap(int ordinal, NavigableSet<Integer> all) {
        var higher = all.higher(ordinal);
        return higher != null && higher != ordinal + 1;
    }
}
