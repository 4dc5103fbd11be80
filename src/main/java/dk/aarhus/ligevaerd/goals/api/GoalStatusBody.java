package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.GoalCourse;
import dk.aarhus.ligevaerd.goals.GoalStatus;
import dk.aarhus.ligevaerd.goals.Reading;
import dk.aarhus.ligevaerd.goals.RuleKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A goal with its status and what it is measured by. */
record GoalStatusBody(
        String id, RuleKind type, GoalStatus status, List<GoalIndicatorBody> indicators) {

    /**
     * One measure.
     *
     * @param id of an indicator, or the code of a series of others
     * @param value null where there is none that can be told
     * @param reason why there is none; null where there is one
     * @param release the release it was computed from; null for series of others
     */
    record GoalIndicatorBody(
            String id,
            Optional<BigDecimal> value,
            Optional<String> reason,
            Optional<String> release) {}

    static GoalStatusBody of(GoalCourse course) {
        var ofOthers =
                course.goal().series().stream()
                        .map(
                                code ->
                                        new GoalIndicatorBody(
                                                code,
                                                course.progress().latest().map(p -> p.value()),
                                                course.progress().latest().isPresent()
                                                        ? Optional.empty()
                                                        : Optional.of("NO_FIGURES_YET"),
                                                Optional.empty()));
        var own =
                course.readings().stream()
                        .flatMap(read -> read.readings().stream())
                        .map(GoalStatusBody::of);
        return new GoalStatusBody(
                course.goal().id(),
                course.goal().rule().kind(),
                course.status(),
                Stream.concat(ofOthers, own).toList());
    }

    private static GoalIndicatorBody of(Reading reading) {
        return new GoalIndicatorBody(
                reading.measure(),
                reading.value().isPresent()
                        ? Optional.of(BigDecimal.valueOf(reading.value().getAsDouble()))
                        : Optional.empty(),
                reading.lack().map(Enum::name),
                reading.release());
    }
}
