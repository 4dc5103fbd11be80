package dk.aarhus.ligevaerd.goals.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.aarhus.ligevaerd.goals.GoalArea;
import dk.aarhus.ligevaerd.goals.GoalOrigin;
import dk.aarhus.ligevaerd.goals.GoalView;
import dk.aarhus.ligevaerd.goals.RuleKind;
import dk.aarhus.ligevaerd.goals.TargetRule;
import dk.aarhus.ligevaerd.goals.Way;
import dk.aarhus.ligevaerd.goals.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a goal as it is sent.
 *
 * @param owner the function that answers for it
 */
record GoalBody(
        String goal,
        int version,
        GoalOrigin origin,
        GoalArea area,
        Wording wording,
        String ownerDepartment,
        Wording owner,
        GoalRuleBody rule,
        Optional<String> series,
        Optional<String> capSeries,
        Optional<String> evaluation,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String reason,
        String changedBy,
        LocalDate changedOn) {

    /** What has to be so for it to be reached; only what belongs to its kind is there. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record GoalRuleBody(
            RuleKind kind,
            Optional<BigDecimal> targetValue,
            Optional<LocalDate> targetDate,
            Optional<BigDecimal> perYear,
            Optional<Integer> baselineYear,
            Optional<BigDecimal> baselineValue,
            Optional<Way> way,
            Optional<Wording> criteria) {

        static GoalRuleBody of(TargetRule rule) {
            var level = as(rule, TargetRule.Level.class);
            var annual = as(rule, TargetRule.AnnualChange.class);
            return new GoalRuleBody(
                    rule.kind(),
                    level.map(TargetRule.Level::value),
                    level.map(TargetRule.Level::by),
                    annual.map(TargetRule.AnnualChange::least),
                    annual.map(TargetRule.AnnualChange::baselineYear),
                    annual.flatMap(TargetRule.AnnualChange::baseline),
                    level.map(TargetRule.Level::way)
                            .or(
                                    () ->
                                            as(rule, TargetRule.Direction.class)
                                                    .map(TargetRule.Direction::way)),
                    as(rule, TargetRule.Qualitative.class).map(TargetRule.Qualitative::criteria));
        }

        private static <T extends TargetRule> Optional<T> as(TargetRule rule, Class<T> kind) {
            return Optional.of(rule).filter(kind::isInstance).map(kind::cast);
        }
    }

    static GoalBody of(GoalView goal) {
        return new GoalBody(
                goal.id(),
                goal.number(),
                goal.origin(),
                goal.area(),
                goal.wording(),
                goal.ownerDepartment(),
                goal.owner(),
                GoalRuleBody.of(goal.rule()),
                goal.series(),
                goal.capSeries(),
                goal.evaluation(),
                goal.validFrom(),
                goal.validTo(),
                goal.reason(),
                goal.changedBy(),
                goal.changedOn());
    }
}
