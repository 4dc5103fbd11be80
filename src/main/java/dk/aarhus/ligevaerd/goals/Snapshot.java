package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.statistics.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a report counts, as it was on the day the report was begun. The public version
 * and the closed one are both made from it.
 *
 * @param release the release of the year
 * @param secrets for how many of its cells a range was promised and proved
 * @param tables of the release as everybody reads them
 */
public record Snapshot(
        int year,
        String release,
        LocalDate takenOn,
        int secrets,
        boolean synthetic,
        List<Goal> goals,
        List<PhaseLine> phases,
        List<Line> indicators,
        List<Table> tables) {

    /** All releases that a figure of it was read from. */
    Set<String> releases() {
        return Stream.of(
                        Stream.of(release),
                        tables.stream().flatMap(table -> table.release().stream()),
                        indicators.stream()
                                .flatMap(line -> Stream.of(line.now(), line.before()))
                                .flatMap(reading -> reading.release().stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /**
     * A goal and how far it was.
     *
     * @param source who has found the figure, and {@code lagMonths} how long after its period;
     *     empty in reports that were begun before this was kept
     */
    public record Goal(
            String id,
            GoalOrigin origin,
            Wording wording,
            Wording owner,
            GoalStatus status,
            Optional<String> series,
            Optional<SeriesKind.Unit> unit,
            Optional<String> period,
            Optional<BigDecimal> value,
            Optional<String> source,
            Optional<Integer> lagMonths,
            List<Progress.Year> years,
            Optional<String> evaluation) {}

    /**
     * A phase that the goal names.
     *
     * @param uncounted the indicators that its colour leaves out, since nothing counts them yet;
     *     empty in reports that were begun before this was kept
     */
    public record PhaseLine(
            Phase phase,
            Colour colour,
            Optional<Lack> lack,
            int missed,
            int unknown,
            Optional<List<String>> uncounted,
            Map<Condition, Light> conditions) {}

    /** A measure of an indicator, with the year before. */
    public record Line(
            String indicator,
            String measure,
            Condition condition,
            Wording name,
            Wording definition,
            Wording guide,
            Measure.Kind kind,
            int per,
            Measure.Target target,
            Frozen now,
            Frozen before) {

        static Line of(Indicator indicator, Measure measure, Reading now, Reading before) {
            return new Line(
                    indicator.id(),
                    measure.id(),
                    indicator.condition(),
                    indicator.name(),
                    indicator.definition(),
                    indicator.guide(),
                    measure.kind(),
                    measure.per(),
                    measure.target(),
                    Frozen.of(now),
                    Frozen.of(before));
        }

        /** As much of the definition as it takes to say what it says. */
        public Measure asMeasure() {
            return new Measure(
                    measure,
                    kind,
                    per,
                    List.of(),
                    List.of(),
                    new Measure.Denominator(List.of(), Optional.empty(), Measure.Over.SUM),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    target,
                    0);
        }

        public Indicator asIndicator() {
            return new Indicator(indicator, condition, name, definition, guide, List.of());
        }
    }

    /**
     * A reading without what stands beside it.
     *
     * @param high empty also where there is no end
     */
    public record Frozen(
            String period,
            Optional<Integer> numerator,
            Optional<Double> denominator,
            Optional<Double> value,
            Optional<Double> low,
            Optional<Double> high,
            Light light,
            Optional<Lack> lack,
            Optional<String> release,
            Optional<String> table) {

        static Frozen of(Reading one) {
            var bounds = one.interval().or(one::possible);
            return new Frozen(
                    one.period().code(),
                    one.numerator(),
                    there(one.denominator()),
                    there(one.value()),
                    bounds.map(Reading.Bounds::low),
                    bounds.map(Reading.Bounds::high).filter(end -> !Double.isInfinite(end)),
                    one.light(),
                    one.lack(),
                    one.release(),
                    one.table());
        }

        public Reading asReading(String measure) {
            var bounds =
                    low.map(end -> new Reading.Bounds(end, high.orElse(Double.POSITIVE_INFINITY)));
            return new Reading(
                    measure,
                    Period.parse(period),
                    Optional.empty(),
                    numerator,
                    number(denominator),
                    number(value),
                    value.isPresent() ? bounds : Optional.empty(),
                    value.isPresent() ? Optional.empty() : bounds,
                    light,
                    lack,
                    release,
                    table);
        }

        private static Optional<Double> there(OptionalDouble one) {
            return one.isPresent() ? Optional.of(one.getAsDouble()) : Optional.empty();
        }

        private static OptionalDouble number(Optional<Double> one) {
            return one.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        }
    }

    /**
     * A released table.
     *
     * @param cells by their codes joined by {@code |}; null where it is not shown, and no entry
     *     where it cannot occur
     * @param period of what came of the cases of an earlier year; empty for the year itself
     * @param release the one that it is of, likewise
     */
    public record Table(
            String name,
            List<Axis> axes,
            Map<String, Integer> cells,
            Optional<String> period,
            Optional<String> release) {}

    /** One dimension. @param root the code of the total */
    public record Axis(String name, String root, List<String> codes) {}
}
