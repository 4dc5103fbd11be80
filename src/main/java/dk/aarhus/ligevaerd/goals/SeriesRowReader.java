package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads one row of a file of series.
 *
 * @param departments whether there is, or was, a department of this code
 */
record SeriesRowReader(SeriesList series, Predicate<String> departments, LocalDate today) {

    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_LAG = 120;
    private static final int PLACES = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A share that was rounded before it was written down may differ by so much. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.06");

    Optional<SeriesRow> read(
            long line, Function<String, String> column, BiConsumer<String, ViolationKind> wrong) {
        var faults = new Faults(wrong);
        var kind = kind(column.apply("series"), faults);
        var period = column.apply("period");
        var part = column.apply("part");
        kind.ifPresent(
                one -> {
                    checkPeriod(one, period, faults);
                    checkPart(one, part, faults);
                });
        if (kind.isEmpty() && period.isEmpty()) {
            faults.note("period", ViolationKind.REQUIRED);
        }
        var source = column.apply("source");
        if (source.isEmpty()) {
            faults.note("source", ViolationKind.REQUIRED);
        } else if (source.length() > LONGEST_SOURCE) {
            faults.note("source", ViolationKind.TOO_LONG);
        }
        var lag = lag(column.apply("lagMonths"), faults);
        var numerator = number(kind, "numerator", column.apply("numerator"), faults);
        var denominator = number(kind, "denominator", column.apply("denominator"), faults);
        var value =
                value(
                        kind,
                        number(kind, "value", column.apply("value"), faults),
                        numerator,
                        denominator,
                        faults);
        return faults.none
                ? Optional.of(
                        new SeriesRow(
                                line,
                                kind.orElseThrow(),
                                part,
                                period,
                                value.orElseThrow(),
                                numerator,
                                denominator,
                                source,
                                lag))
                : Optional.empty();
    }

    private Optional<SeriesKind> kind(String code, Faults faults) {
        var kind = series.coded(code);
        if (kind.isEmpty()) {
            faults.note(
                    "series", code.isEmpty() ? ViolationKind.REQUIRED : ViolationKind.NOT_IN_LIST);
        }
        return kind;
    }

    private void checkPeriod(SeriesKind kind, String period, Faults faults) {
        if (period.isEmpty()) {
            faults.note("period", ViolationKind.REQUIRED);
        } else if (kind.every().ordinal(period).isEmpty()) {
            faults.note("period", ViolationKind.WRONG_FORM);
        } else if (kind.every().lastDay(period).isAfter(today)) {
            faults.note("period", ViolationKind.IN_THE_FUTURE);
        }
    }

    private void checkPart(SeriesKind kind, String part, Faults faults) {
        if (!part.isEmpty()
                && (kind.parts() == SeriesKind.Parts.WHOLE || !departments.test(part))) {
            faults.note("part", ViolationKind.NOT_IN_LIST);
        }
    }

    private static int lag(String typed, Faults faults) {
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > LONGEST_LAG) {
            faults.note(
                    "lagMonths",
                    typed.isEmpty() ? ViolationKind.REQUIRED : ViolationKind.NOT_A_NUMBER);
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private static Optional<BigDecimal> number(
            Optional<SeriesKind> kind, String column, String typed, Faults faults) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        boolean counted = kind.filter(one -> isCounted(one, column)).isPresent();
        var number = counted ? Decimal.count(typed) : Decimal.of(typed);
        if (number.isEmpty()) {
            faults.note(column, counted ? ViolationKind.NOT_A_COUNT : ViolationKind.NOT_A_FIGURE);
        } else if (number.get().signum() < 0) {
            faults.note(column, ViolationKind.NEGATIVE);
        } else if (column.equals("denominator") && number.get().signum() == 0) {
            // Nothing can be divided by it.
            faults.note(column, ViolationKind.NEGATIVE);
        }
        return number;
    }

    /** A share in per cent is one of things that were counted, such as answers. */
    private static boolean isCounted(SeriesKind kind, String column) {
        return kind.unit()
                == (column.equals("value") ? SeriesKind.Unit.COUNT : SeriesKind.Unit.PERCENT);
    }

    /** As it stands there, or as a share of numerator and denominator; both must say the same. */
    private static Optional<BigDecimal> value(
            Optional<SeriesKind> kind,
            Optional<BigDecimal> written,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Faults faults) {
        if (!faults.none || kind.isEmpty()) {
            return written;
        }
        if (numerator.isPresent() != denominator.isPresent()) {
            faults.note(
                    numerator.isPresent() ? "denominator" : "numerator", ViolationKind.REQUIRED);
            return written;
        }
        var unit = kind.get().unit();
        var computed = numerator.map(n -> share(unit, n, denominator.orElseThrow()));
        var value = written.or(() -> computed);
        if (value.isEmpty()) {
            faults.note("value", ViolationKind.REQUIRED);
        } else if (!fits(unit, value.get())
                || computed.filter(c -> c.subtract(value.get()).abs().compareTo(ROUNDING) > 0)
                        .isPresent()) {
            faults.note("value", ViolationKind.WRONG_FORM);
        }
        return value;
    }

    private static BigDecimal share(
            SeriesKind.Unit unit, BigDecimal numerator, BigDecimal denominator) {
        var scale = unit == SeriesKind.Unit.PERCENT ? HUNDRED : BigDecimal.ONE;
        return numerator.multiply(scale).divide(denominator, PLACES, RoundingMode.HALF_EVEN);
    }

    private static boolean fits(SeriesKind.Unit unit, BigDecimal value) {
        return switch (unit) {
            case PERCENT -> value.compareTo(HUNDRED) <= 0;
            case INDEX -> value.compareTo(BigDecimal.ONE) <= 0;
            case COUNT -> value.stripTrailingZeros().scale() <= 0;
        };
    }

    /** What is wrong with the row, told as it is found. */
    private static final class Faults {

        private final BiConsumer<String, ViolationKind> wrong;
        private boolean none = true;

        Faults(BiConsumer<String, ViolationKind> wrong) {
            this.wrong = wrong;
        }

        void note(String column, ViolationKind kind) {
            none = false;
            wrong.accept(column, kind);
        }
    }
}
