package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.Condition;
import dk.aarhus.ligevaerd.goals.Indicator;
import dk.aarhus.ligevaerd.goals.IndicatorDesk;
import dk.aarhus.ligevaerd.goals.Lack;
import dk.aarhus.ligevaerd.goals.Light;
import dk.aarhus.ligevaerd.goals.Part;
import dk.aarhus.ligevaerd.goals.Reading;
import dk.aarhus.ligevaerd.goals.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** An indicator with its definition and what it says. */
record IndicatorBody(
        String id,
        Condition condition,
        Wording name,
        Wording definition,
        Wording guide,
        List<ReadingBody> readings) {

    /**
     * What one measure says of a period.
     *
     * @param value in per cent, or reports per so many; null where it cannot be told
     * @param reason why not; null where there is a value
     * @param possible between what the value must lie, where it cannot be told
     */
    record ReadingBody(
            String measure,
            String period,
            Optional<String> part,
            Optional<Integer> numerator,
            Optional<Double> denominator,
            Optional<Double> value,
            Optional<BoundsBody> interval,
            Optional<BoundsBody> possible,
            Light light,
            Optional<Lack> reason,
            Optional<String> release,
            Optional<String> table) {

        static ReadingBody of(Reading reading) {
            return new ReadingBody(
                    reading.measure(),
                    reading.period().code(),
                    reading.part().map(Part::toString),
                    reading.numerator(),
                    number(reading.denominator()),
                    number(reading.value()),
                    reading.interval().map(BoundsBody::of),
                    reading.possible().map(BoundsBody::of),
                    reading.light(),
                    reading.lack(),
                    reading.release(),
                    reading.table());
        }

        private static Optional<Double> number(OptionalDouble one) {
            return one.isPresent() ? Optional.of(one.getAsDouble()) : Optional.empty();
        }
    }

    /**
     * Two ends.
     *
     * @param high null where there is none
     */
    record BoundsBody(double low, Optional<Double> high) {

        static BoundsBody of(Reading.Bounds bounds) {
            return new BoundsBody(
                    bounds.low(),
                    Double.isInfinite(bounds.high())
                            ? Optional.empty()
                            : Optional.of(bounds.high()));
        }
    }

    static IndicatorBody of(IndicatorDesk.Read read) {
        return of(read.indicator(), read.readings());
    }

    static IndicatorBody of(Indicator indicator, List<Reading> readings) {
        return new IndicatorBody(
                indicator.id(),
                indicator.condition(),
                indicator.name(),
                indicator.definition(),
                indicator.guide(),
                readings.stream().map(ReadingBody::of).toList());
    }
}
