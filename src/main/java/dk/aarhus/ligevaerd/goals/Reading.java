package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.statistics.Period;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An indicator for a period: a function of published cells and of figures of others alone.
 *
 * @param part where it is broken down
 * @param numerator as published; empty where it is withheld
 * @param denominator as published, or of others
 * @param value in the unit of the measure: per cent, or reports per so many
 * @param interval how sure the value is; exact
 * @param possible where the value cannot be told: between what and what it must lie
 * @param lack why there is no value
 * @param release which everything was read from
 * @param table in it
 */
public record Reading(
        String measure,
        Period period,
        Optional<Part> part,
        Optional<Integer> numerator,
        OptionalDouble denominator,
        OptionalDouble value,
        Optional<Bounds> interval,
        Optional<Bounds> possible,
        Light light,
        Optional<Lack> lack,
        Optional<String> release,
        Optional<String> table) {

    /** Two ends. */
    public record Bounds(double low, double high) {

        static Bounds of(Certainty.Ends ends) {
            return new Bounds(ends.low(), ends.high());
        }
    }

    static Reading none(
            Measure measure,
            Period period,
            Optional<Part> part,
            Lack lack,
            Optional<String> release) {
        return new Reading(
                measure.id(),
                period,
                part,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                measure.target().isNone() ? Light.NO_TARGET : Light.NOT_ASSESSABLE,
                Optional.of(lack),
                release,
                Optional.empty());
    }

    /** The year whose cases it is about, where it tells what came of them. */
    public Optional<Integer> cohort() {
        return period instanceof Period.Revised ? Optional.of(period.year()) : Optional.empty();
    }

    /** The same with the table that it was read from. */
    Reading from(String name) {
        return new Reading(
                measure,
                period,
                part,
                numerator,
                denominator,
                value,
                interval,
                possible,
                light,
                lack,
                release,
                Optional.of(name));
    }

    /** The same with another light. */
    Reading lit(Light other) {
        return new Reading(
                measure,
                period,
                part,
                numerator,
                denominator,
                value,
                interval,
                possible,
                other,
                lack,
                release,
                table);
    }
}
