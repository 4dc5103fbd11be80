package dk.aarhus.ligevaerd.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What has to be so for a goal to be reached. Figures are in the unit of the goal's series. */
public sealed interface TargetRule {

    RuleKind kind();

    /** A value that has to be reached by a day. */
    record Level(BigDecimal value, LocalDate by, Way way) implements TargetRule {
        @Override
        public RuleKind kind() {
            return RuleKind.LEVEL;
        }
    }

    /**
     * A growth a year, counted from a year on.
     *
     * @param least percentage points a year, where the series is a rate
     * @param baseline the value of the first year; without one, what the series says of that year
     */
    record AnnualChange(BigDecimal least, int baselineYear, Optional<BigDecimal> baseline)
            implements TargetRule {
        @Override
        public RuleKind kind() {
            return RuleKind.ANNUAL_CHANGE;
        }
    }

    /** Not worse than the figure before. */
    record Direction(Way way) implements TargetRule {
        @Override
        public RuleKind kind() {
            return RuleKind.DIRECTION;
        }
    }

    /** What a person has to weigh, in words. */
    record Qualitative(Wording criteria) implements TargetRule {
        @Override
        public RuleKind kind() {
            return RuleKind.QUALITATIVE;
        }
    }

    /** Protected when recruited, during employment, and in case of dismissal. */
    record Protection() implements TargetRule {
        @Override
        public RuleKind kind() {
            return RuleKind.PROTECTION;
        }
    }
}
