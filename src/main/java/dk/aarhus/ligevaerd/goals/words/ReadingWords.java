package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.Indicator;
import dk.aarhus.ligevaerd.goals.Measure;
import dk.aarhus.ligevaerd.goals.Reading;
import dk.aarhus.ligevaerd.goals.Reading.Bounds;
import dk.aarhus.ligevaerd.shared.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Readings of indicators as people read them. */
public record ReadingWords(IndicatorMessages words, Numbers numbers) {

    private static final int PLACES_OF_SHARE = 1;
    private static final int PLACES_OF_RATE = 2;

    /** Shares within so many days, by which a number of days is told. */
    private static final Set<String> DAYS = Set.of("E7-MEDIAN", "E7-P90");

    public Language language() {
        return numbers.language();
    }

    /** The name, with the measure where there are several. */
    public String name(Indicator indicator, Measure measure) {
        var name = indicator.name().in(language());
        return switch (measure.id()) {
            case "E7-MEDIAN" -> name + ", " + words.median();
            case "E7-P90" -> name + ", " + words.ninetieth();
            case "E12-PERSONAL" -> name + ", " + words.personal();
            case "E12-INSTITUTIONAL" -> name + ", " + words.institutional();
            case "E16-AGAIN" -> name + ", " + words.again();
            case "E16-TRUST" -> name + ", " + words.trust();
            default -> name;
        };
    }

    /** A value in its unit. */
    public String value(Measure measure, double value) {
        return measure.kind() == Measure.Kind.RATE
                ? words.perMany(
                        rounded(value, PLACES_OF_RATE),
                        numbers.plain(BigDecimal.valueOf(measure.per())))
                : words.percent(rounded(value, PLACES_OF_SHARE));
    }

    /** The value, or nothing. */
    public String value(Measure measure, Reading reading) {
        return reading.value().isPresent() ? value(measure, reading.value().getAsDouble()) : "–";
    }

    /** How sure it is; or between what it lies, where it cannot be told. */
    public String interval(Measure measure, Reading reading) {
        return reading.interval()
                .map(bounds -> between(measure, bounds))
                .or(() -> reading.possible().map(bounds -> possible(measure, bounds)))
                .orElse("–");
    }

    private String between(Measure measure, Bounds bounds) {
        return words.between(plain(measure, bounds.low()), plain(measure, bounds.high()));
    }

    private String possible(Measure measure, Bounds bounds) {
        var low = plain(measure, bounds.low());
        if (Double.isInfinite(bounds.high())) {
            return words.atLeastNow(low);
        }
        var high = plain(measure, bounds.high());
        return low.equals(high) ? words.about(low) : words.possible(low, high);
    }

    /**
     * The days of a median or 90th percentile, as near as the bands tell it that are published;
     * empty for other measures, and where that cannot be told.
     *
     * @param all readings of the indicator
     */
    public String days(Measure measure, List<Reading> all) {
        if (!DAYS.contains(measure.id())) {
            return "";
        }
        double wanted = measure.target().atLeast().orElseThrow().doubleValue();
        var within60 = share("E7-MEDIAN", all);
        var within120 = share("E7-P90", all);
        if (within60.isEmpty() || within120.isEmpty()) {
            return "";
        }
        if (within60.getAsDouble() >= wanted) {
            return words.upToDays(60);
        }
        return within120.getAsDouble() >= wanted ? words.betweenDays(61, 120) : words.overDays(120);
    }

    private static OptionalDouble share(String measure, List<Reading> all) {
        return all.stream()
                .filter(one -> one.measure().equals(measure))
                .findFirst()
                .map(Reading::value)
                .orElseGet(OptionalDouble::empty);
    }

    /** What was counted of what; empty where either is not known. */
    public String counted(Reading reading) {
        return reading.numerator().isPresent() && reading.denominator().isPresent()
                ? words.countedOf(
                        numbers.plain(BigDecimal.valueOf(reading.numerator().get())),
                        rounded(reading.denominator().getAsDouble(), 0))
                : "";
    }

    /** Whose cases it is about, where it tells what came of them; else empty. */
    public String cohort(Reading reading) {
        return reading.cohort().map(year -> words.cohort(String.valueOf(year))).orElse("");
    }

    public String target(Measure measure) {
        var target = measure.target();
        return target.atLeast()
                .map(least -> words.atLeast(numbers.plain(least)))
                .or(() -> target.atMost().map(most -> words.atMost(numbers.plain(most))))
                .or(
                        () ->
                                target.better()
                                        .map(
                                                way ->
                                                        switch (way) {
                                                            case UP -> words.notLower();
                                                            case DOWN -> words.notHigher();
                                                        }))
                .orElseGet(words::noTarget);
    }

    /** Why there is no value; empty where there is one. */
    public String lack(Reading reading) {
        return reading.lack().map(words::lack).orElse("");
    }

    public static String mark(Reading reading) {
        return switch (reading.light()) {
            case MET -> "success";
            case MISSED -> "error";
            case NOT_ASSESSABLE, NO_TARGET -> "plain";
        };
    }

    /** A number without its unit. */
    public String plain(Measure measure, double value) {
        return rounded(
                value, measure.kind() == Measure.Kind.RATE ? PLACES_OF_RATE : PLACES_OF_SHARE);
    }

    /** The value of a target that is a number. */
    public static Optional<BigDecimal> targetNumber(Measure measure) {
        return measure.target().atLeast().or(() -> measure.target().atMost());
    }

    private String rounded(double value, int places) {
        return numbers.plain(BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP));
    }
}
