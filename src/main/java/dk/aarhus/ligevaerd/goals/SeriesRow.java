package dk.aarhus.ligevaerd.goals;

import java.math.BigDecimal;
import java.util.Optional;

/** A row of a file of series, read and right. */
record SeriesRow(
        long line,
        SeriesKind series,
        String part,
        String period,
        BigDecimal value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        String source,
        int lagMonths) {

    /** What there may be one figure of. */
    record Place(String series, String part, String period) {}

    Place place() {
        return new Place(series.code(), part, period);
    }

    int ordinal() {
        return series.every().ordinal(period).orElseThrow();
    }
}
