package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.law.Phase;
import java.util.List;
import java.util.Optional;

/**
 * How well employees are secured in a phase: four conditions, not one score.
 *
 * @param lack why it cannot be said, where nothing at all was released or there are too few cases
 * @param missed how many indicators miss their target
 * @param unknown how many cannot be assessed
 * @param uncounted those that nothing counts yet, which are left out
 */
public record PhaseStatus(
        Phase phase,
        Colour colour,
        Optional<Lack> lack,
        int missed,
        int unknown,
        List<String> uncounted,
        List<ConditionStatus> conditions) {

    /**
     * One of the four.
     *
     * @param light missed where one of its targets is; met where all are
     */
    public record ConditionStatus(Condition condition, Light light, List<Line> lines) {}

    /**
     * An indicator of a condition.
     *
     * @param whole true where it is that of the whole municipality, because it is not told by phase
     */
    public record Line(Indicator indicator, Reading reading, boolean whole) {}
}
