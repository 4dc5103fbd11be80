package dk.aarhus.ligevaerd.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One figure of a series.
 *
 * @param part a department, or empty for the municipality as one
 * @param lagMonths how long after the period the source knows it
 * @param revision 1, or more where it was corrected
 */
public record SeriesPoint(
        String series,
        String part,
        String period,
        BigDecimal value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        String source,
        int lagMonths,
        int revision,
        LocalDate importedOn) {

    /** The municipality as one. */
    public static final String WHOLE = "";

    /** The last day of its period. */
    LocalDate lastDay() {
        var every =
                SeriesKind.Every.YEAR.ordinal(period).isPresent()
                        ? SeriesKind.Every.YEAR
                        : SeriesKind.Every.QUARTER;
        return every.lastDay(period);
    }
}
