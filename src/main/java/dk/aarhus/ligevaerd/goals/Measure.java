package dk.aarhus.ligevaerd.goals;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is computed for an indicator.
 *
 * @param tables of releases, the best first
 * @param numerator cells that are added up: codes by axis, other axes at their total
 * @param series of others that is shown, or that the gap is estimated by
 * @param breakdown axes by which it can be asked
 * @param phase the one that it is about; empty where it is about all
 * @param matureDays how many days after the period the release must have been prepared
 */
public record Measure(
        String id,
        Kind kind,
        int per,
        List<String> tables,
        List<Map<String, String>> numerator,
        Denominator denominator,
        Optional<String> series,
        List<String> breakdown,
        Optional<String> phase,
        Target target,
        int matureDays) {

    public Measure {
        tables = List.copyOf(tables);
        numerator = List.copyOf(numerator);
        breakdown = List.copyOf(breakdown);
    }

    /** Whether a break of that measure or series is one of this measure too. */
    public boolean restsOn(String subject) {
        return id.equals(subject)
                || series.filter(subject::equals).isPresent()
                || denominator.series().filter(subject::equals).isPresent();
    }

    /** How it is computed. */
    public enum Kind {
        /** Reports per so many persons or events; the interval is Poisson's. */
        RATE,
        /** A part of a whole, in per cent; the interval is Clopper and Pearson's. */
        SHARE,
        /** What others have found. */
        SERIES,
        /** What is never reported, estimated by a survey. */
        GAP,
        /** Nothing counts it yet. */
        NO_DATA_YET
    }

    /**
     * What is divided by.
     *
     * @param cells of the same release
     * @param series or of others
     * @param over how the quarters of a year are put together
     */
    public record Denominator(List<Map<String, String>> cells, Optional<String> series, Over over) {

        public Denominator {
            cells = List.copyOf(cells);
        }
    }

    /** How quarters become a year. */
    public enum Over {
        MEAN,
        SUM
    }

    /**
     * When it is good enough.
     *
     * @param better than the year before, where there is no other target
     */
    public record Target(
            Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost, Optional<Way> better) {

        @JsonIgnore
        public boolean isNone() {
            return atLeast.isEmpty() && atMost.isEmpty() && better.isEmpty();
        }

        /** True where the value is good enough; asked only where there is such a target. */
        boolean isMet(double value) {
            return atLeast.map(least -> value >= least.doubleValue() - TINY).orElse(true)
                    && atMost.map(most -> value <= most.doubleValue() + TINY).orElse(true);
        }

        private static final double TINY = 1e-9;
    }
}
