package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.shared.Quarter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A series of figures that come from elsewhere, as it is defined in {@code goals/series.json}.
 *
 * @param code its name in files and addresses
 * @param gaps true where years are left out by their nature, as between elections
 */
public record SeriesKind(
        String code,
        Unit unit,
        Every every,
        Parts parts,
        boolean gaps,
        Wording name,
        Wording definition) {

    /** What a figure of it is. */
    public enum Unit {
        PERCENT,
        INDEX,
        COUNT
    }

    /** How often there is one. */
    public enum Every {
        YEAR,
        QUARTER;

        /** Consecutive numbers for consecutive periods; empty for what is no such period. */
        Optional<Integer> ordinal(String period) {
            try {
                return switch (this) {
                    case YEAR ->
                            period.matches("(19|20)\\d\\d")
                                    ? Optional.of(Integer.valueOf(period))
                                    : Optional.empty();
                    case QUARTER -> {
                        var quarter = Quarter.parse(period);
                        yield Optional.of(quarter.year() * 4 + quarter.number() - 1);
                    }
                };
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }

        /** The last day of a period. */
        LocalDate lastDay(String period) {
            return this == YEAR
                    ? LocalDate.of(Integer.parseInt(period), 12, 31)
                    : Quarter.parse(period).lastDay();
        }
    }

    /** For whom there is one. */
    public enum Parts {
        /** The municipality as one. */
        WHOLE,
        /** Each department; the municipality is their sum, or has a figure of its own. */
        DEPARTMENTS
    }
}
