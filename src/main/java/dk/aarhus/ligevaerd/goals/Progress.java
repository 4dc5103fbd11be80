package dk.aarhus.ligevaerd.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a goal is that is measured by figures of others.
 *
 * @param years what was expected and what was so, the oldest first; only where something is
 *     expected of every year
 * @param latest the newest figure
 * @param before the one it is compared with
 */
public record Progress(
        GoalStatus status,
        List<Year> years,
        Optional<SeriesPoint> latest,
        Optional<SeriesPoint> before) {

    /**
     * One year of a goal that is to grow every year.
     *
     * @param expected empty before the baseline, and where the cap of the year is not known; never
     *     more than the cap
     * @param capped true where the growth would have led beyond the cap
     * @param uncapped true where there is a cap but no figure of it for the year
     * @param gap actual minus expected
     */
    public record Year(
            String period,
            BigDecimal actual,
            Optional<BigDecimal> expected,
            boolean capped,
            boolean uncapped,
            Optional<BigDecimal> gap) {}

    private static final Progress BY_WORDS =
            new Progress(GoalStatus.BY_WORDS, List.of(), Optional.empty(), Optional.empty());

    /**
     * @param points of the municipality as one, the oldest first
     * @param cap the series that the expected figure never exceeds, where the goal has one
     */
    static Progress of(
            TargetRule rule,
            List<SeriesPoint> points,
            Optional<List<SeriesPoint>> cap,
            LocalDate today) {
        var whole = points.stream().filter(p -> p.part().equals(SeriesPoint.WHOLE)).toList();
        var latest = last(whole, 1);
        if (rule instanceof TargetRule.Level level) {
            return new Progress(
                    latest.map(point -> level(level, point, today))
                            .orElse(GoalStatus.NOT_ASSESSABLE),
                    List.of(),
                    latest,
                    last(whole, 2));
        }
        if (rule instanceof TargetRule.AnnualChange change) {
            return annual(change, whole.stream().filter(p -> yearOf(p).isPresent()).toList(), cap);
        }
        if (rule instanceof TargetRule.Direction direction) {
            var before = last(whole, 2);
            return new Progress(
                    before.map(
                                    earlier ->
                                            direction
                                                            .way()
                                                            .isKept(
                                                                    earlier.value(),
                                                                    latest.orElseThrow().value())
                                                    ? GoalStatus.ON_COURSE
                                                    : GoalStatus.OFF_COURSE)
                            .orElse(GoalStatus.NOT_ASSESSABLE),
                    List.of(),
                    latest,
                    before);
        }
        return rule instanceof TargetRule.Qualitative
                ? new Progress(GoalStatus.BY_WORDS, List.of(), latest, last(whole, 2))
                : BY_WORDS;
    }

    /** Not reached before its day is not missed. */
    private static GoalStatus level(TargetRule.Level level, SeriesPoint point, LocalDate today) {
        if (level.way().isKept(level.value(), point.value())) {
            return GoalStatus.ON_COURSE;
        }
        return today.isAfter(level.by()) ? GoalStatus.OFF_COURSE : GoalStatus.NOT_ASSESSABLE;
    }

    private static Progress annual(
            TargetRule.AnnualChange change,
            List<SeriesPoint> points,
            Optional<List<SeriesPoint>> cap) {
        var baseline =
                change.baseline()
                        .or(
                                () ->
                                        at(points, String.valueOf(change.baselineYear()))
                                                .map(SeriesPoint::value));
        var years = new ArrayList<Year>();
        for (var point : points) {
            int since = yearOf(point).orElseThrow() - change.baselineYear();
            var grown =
                    baseline.filter(b -> since >= 0)
                            .map(b -> b.add(change.least().multiply(BigDecimal.valueOf(since))));
            var roof = cap.flatMap(all -> at(all, point.period())).map(SeriesPoint::value);
            boolean capped = grown.flatMap(g -> roof.filter(r -> r.compareTo(g) < 0)).isPresent();
            boolean uncapped = grown.isPresent() && cap.isPresent() && roof.isEmpty();
            var expected = capped ? roof : grown.filter(g -> !uncapped);
            years.add(
                    new Year(
                            point.period(),
                            point.value(),
                            expected,
                            capped,
                            uncapped,
                            expected.map(e -> point.value().subtract(e))));
        }
        var gap =
                years.isEmpty() ? Optional.<BigDecimal>empty() : years.get(years.size() - 1).gap();
        // The first year says what is, not how it went on.
        boolean begun =
                !points.isEmpty()
                        && yearOf(points.get(points.size() - 1)).orElseThrow()
                                > change.baselineYear();
        return new Progress(
                gap.filter(g -> begun)
                        .map(g -> g.signum() >= 0 ? GoalStatus.ON_COURSE : GoalStatus.OFF_COURSE)
                        .orElse(GoalStatus.NOT_ASSESSABLE),
                List.copyOf(years),
                last(points, 1),
                last(points, 2));
    }

    /** Empty for a quarter, of which no growth a year can be told. */
    private static Optional<Integer> yearOf(SeriesPoint point) {
        return SeriesKind.Every.YEAR.ordinal(point.period());
    }

    private static Optional<SeriesPoint> at(List<SeriesPoint> points, String period) {
        return points.stream()
                .filter(point -> point.part().equals(SeriesPoint.WHOLE))
                .filter(point -> point.period().equals(period))
                .findFirst();
    }

    private static Optional<SeriesPoint> last(List<SeriesPoint> points, int fromTheEnd) {
        return points.size() < fromTheEnd
                ? Optional.empty()
                : Optional.of(points.get(points.size() - fromTheEnd));
    }
}
