package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.Colour;
import dk.aarhus.ligevaerd.goals.Condition;
import dk.aarhus.ligevaerd.goals.Lack;
import dk.aarhus.ligevaerd.goals.Light;
import dk.aarhus.ligevaerd.goals.PhaseStatus;
import dk.aarhus.ligevaerd.law.Phase;
import java.util.List;
import java.util.Optional;

/**
 * How well employees are secured in a phase.
 *
 * @param noDataYet indicators that nothing counts yet; they are left out
 * @param reason why it is not assessable, where it is for want of a release or of cases
 */
record PhaseBody(
        Phase phase,
        Colour colour,
        Optional<Lack> reason,
        int missed,
        int notAssessable,
        List<String> noDataYet,
        List<ConditionBody> conditions) {

    /** One of the four conditions. */
    record ConditionBody(
            Condition condition, Light light, List<IndicatorBody.ReadingBody> readings) {}

    static PhaseBody of(PhaseStatus status) {
        return new PhaseBody(
                status.phase(),
                status.colour(),
                status.lack(),
                status.missed(),
                status.unknown(),
                status.uncounted(),
                status.conditions().stream()
                        .map(
                                one ->
                                        new ConditionBody(
                                                one.condition(),
                                                one.light(),
                                                one.lines().stream()
                                                        .map(PhaseStatus.Line::reading)
                                                        .map(IndicatorBody.ReadingBody::of)
                                                        .toList()))
                        .toList());
    }
}
