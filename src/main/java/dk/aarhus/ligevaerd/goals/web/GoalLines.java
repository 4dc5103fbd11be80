package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.GoalCourse;
import dk.aarhus.ligevaerd.goals.GoalOrigin;
import dk.aarhus.ligevaerd.goals.GoalStatus;
import dk.aarhus.ligevaerd.goals.GoalView;
import dk.aarhus.ligevaerd.goals.Progress;
import dk.aarhus.ligevaerd.goals.SeriesKind;
import dk.aarhus.ligevaerd.goals.SeriesList;
import dk.aarhus.ligevaerd.goals.SeriesPoint;
import dk.aarhus.ligevaerd.goals.TargetRule;
import dk.aarhus.ligevaerd.goals.words.GoalMessages;
import dk.aarhus.ligevaerd.goals.words.Numbers;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** What is said of goals, in the language of the reader. */
@RequestScoped
class GoalLines {

    private final SeriesList series;
    private final RequestLanguage language;

    GoalLines(SeriesList series, RequestLanguage language) {
        this.series = series;
        this.language = language;
    }

    /** A goal in the list. */
    record Line(
            String id,
            String wording,
            String area,
            String owner,
            String status,
            String mark,
            String latest,
            boolean later,
            String origin) {}

    /** A version of a goal. */
    record Version(
            int number,
            String wording,
            String owner,
            String rule,
            String valid,
            String reason,
            String changedBy,
            String changedOn) {}

    /** A year of a goal that grows. */
    record Year(
            String period,
            String actual,
            String expected,
            String gap,
            boolean capped,
            boolean uncapped) {}

    Line line(GoalCourse course) {
        var goal = course.goal();
        return new Line(
                goal.id(),
                goal.wording().in(language.get()),
                words().area(goal.area()),
                goal.ownerDepartment() + ", " + goal.owner().in(language.get()),
                words().status(course.status()),
                mark(course.status()),
                course.progress().latest().map(this::latest).orElse(""),
                goal.origin() == GoalOrigin.COUNCIL_LATER,
                words().origin(goal.origin()));
    }

    Version version(GoalView goal) {
        var numbers = numbers();
        return new Version(
                goal.number(),
                goal.wording().in(language.get()),
                goal.ownerDepartment() + ", " + goal.owner().in(language.get()),
                rule(goal),
                goal.validTo()
                        .map(
                                last ->
                                        words().validUntil(
                                                        numbers.day(goal.validFrom()),
                                                        numbers.day(last)))
                        .orElseGet(() -> words().validSince(numbers.day(goal.validFrom()))),
                goal.reason(),
                goal.changedBy(),
                numbers.day(goal.changedOn()));
    }

    /** When it is reached, in a sentence. */
    String rule(GoalView goal) {
        var numbers = numbers();
        var unit = unit(goal.series());
        if (goal.rule() instanceof TargetRule.Level level) {
            var value = numbers.of(level.value(), unit);
            var day = numbers.day(level.by());
            return switch (level.way()) {
                case UP -> words().ruleLevelUp(value, day);
                case DOWN -> words().ruleLevelDown(value, day);
            };
        }
        if (goal.rule() instanceof TargetRule.AnnualChange change) {
            var least = numbers.growth(change.least(), unit);
            var year = String.valueOf(change.baselineYear());
            var said =
                    change.baseline()
                            .map(
                                    baseline ->
                                            words().ruleAnnualFrom(
                                                            least,
                                                            year,
                                                            numbers.of(baseline, unit)))
                            .orElseGet(() -> words().ruleAnnual(least, year));
            return goal.capSeries()
                    .map(cap -> said + ". " + words().ruleCap(name(cap)))
                    .orElse(said);
        }
        if (goal.rule() instanceof TargetRule.Direction direction) {
            return switch (direction.way()) {
                case UP -> words().ruleUp();
                case DOWN -> words().ruleDown();
            };
        }
        return goal.rule() instanceof TargetRule.Qualitative qualitative
                ? qualitative.criteria().in(language.get())
                : words().ruleProtection();
    }

    List<Year> years(GoalCourse course) {
        var numbers = numbers();
        var unit = unit(course.goal().series());
        return course.progress().years().stream()
                .map(
                        year ->
                                new Year(
                                        year.period(),
                                        numbers.of(year.actual(), unit),
                                        year.expected().map(e -> numbers.of(e, unit)).orElse("–"),
                                        year.gap()
                                                .map(g -> numbers.difference(g, unit))
                                                .orElse("–"),
                                        year.capped(),
                                        year.uncapped()))
                .toList();
    }

    Optional<String> latest(Progress progress) {
        return progress.latest().map(p -> words().latest(value(p), p.period()));
    }

    Optional<String> before(Progress progress) {
        return progress.before().map(p -> words().before(value(p), p.period()));
    }

    String name(String code) {
        return series.coded(code).map(kind -> kind.name().in(language.get())).orElse(code);
    }

    String value(SeriesPoint point) {
        return numbers().of(point.value(), unit(Optional.of(point.series())));
    }

    static String mark(GoalStatus status) {
        return switch (status) {
            case ON_COURSE -> "success";
            case OFF_COURSE -> "error";
            case NOT_ASSESSABLE -> "plain";
            case BY_WORDS -> "info";
        };
    }

    GoalMessages words() {
        return language.words(GoalMessages.class);
    }

    Numbers numbers() {
        return Numbers.in(language);
    }

    private String latest(SeriesPoint point) {
        return "%s (%s)".formatted(value(point), point.period());
    }

    private SeriesKind.Unit unit(Optional<String> code) {
        return code.flatMap(series::coded).map(SeriesKind::unit).orElse(SeriesKind.Unit.COUNT);
    }
}
