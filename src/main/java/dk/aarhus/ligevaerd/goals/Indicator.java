package dk.aarhus.ligevaerd.goals;

import java.util.List;

/**
 * An indicator as it is defined in {@code goals/indicators.json}.
 *
 * @param definition numerator and denominator, in words
 * @param guide how (not) to read it; stands beside it everywhere
 */
public record Indicator(
        String id,
        Condition condition,
        Wording name,
        Wording definition,
        Wording guide,
        List<Measure> measures) {

    public Indicator {
        measures = List.copyOf(measures);
    }
}
