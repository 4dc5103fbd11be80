package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.statistics.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All goals, and how far each is. */
@ApplicationScoped
public class GoalShelf {

    private final GoalDesk goals;
    private final SeriesDesk series;
    private final IndicatorDesk indicators;
    private final Assessment assessment;
    private final CurrentCaller caller;
    private final Clock clock;

    GoalShelf(
            GoalDesk goals,
            SeriesDesk series,
            IndicatorDesk indicators,
            Assessment assessment,
            CurrentCaller caller,
            Clock clock) {
        this.goals = goals;
        this.series = series;
        this.indicators = indicators;
        this.assessment = assessment;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the order of their numbers, as they are valid today. */
    @Transactional
    public List<GoalCourse> today() {
        caller.require(Permission.READ_GOALS);
        var day = LocalDate.now(clock);
        var newest = indicators.newestPublished();
        return goals.on(day).stream().map(goal -> course(goal, newest, day, day)).toList();
    }

    /**
     * One of them.
     *
     * @throws Problem NOT_FOUND where there is no such goal
     */
    @Transactional
    public GoalCourse today(String id) {
        return today().stream()
                .filter(course -> course.goal().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /**
     * As they are worded today, by the figures up to the end of a year; without asking who wants to
     * know.
     */
    List<GoalCourse> of(Period.WholeYear year) {
        var day = LocalDate.now(clock);
        return goals.on(day).stream()
                .map(goal -> course(goal, Optional.of(year), year.lastDay(), day))
                .toList();
    }

    private GoalCourse course(
            GoalView goal, Optional<Period> period, LocalDate until, LocalDate day) {
        var progress =
                Progress.of(
                        goal.rule(),
                        points(goal.series(), until),
                        goal.capSeries().map(series::known),
                        day);
        if (goal.rule().kind() != RuleKind.PROTECTION) {
            return new GoalCourse(goal, progress.status(), progress, List.of());
        }
        return new GoalCourse(
                goal,
                period.map(assessment::of)
                        .map(GoalShelf::together)
                        .orElse(GoalStatus.NOT_ASSESSABLE),
                progress,
                period.map(one -> indicators.read(one, Optional.empty())).orElseGet(List::of));
    }

    /** Off course where one phase is red; on course only where all are green. */
    private static GoalStatus together(List<PhaseStatus> phases) {
        if (phases.stream().anyMatch(one -> one.colour() == Colour.RED)) {
            return GoalStatus.OFF_COURSE;
        }
        return phases.stream().allMatch(one -> one.colour() == Colour.GREEN)
                ? GoalStatus.ON_COURSE
                : GoalStatus.NOT_ASSESSABLE;
    }

    private List<SeriesPoint> points(Optional<String> code, LocalDate until) {
        return code.map(series::known).orElseGet(List::of).stream()
                .filter(point -> !point.lastDay().isAfter(until))
                .toList();
    }
}
