package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
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
        return on(LocalDate.now(clock));
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

    /** The same on another day, without asking who wants to know. */
    List<GoalCourse> on(LocalDate day) {
        return goals.on(day).stream().map(goal -> course(goal, day)).toList();
    }

    private GoalCourse course(GoalView goal, LocalDate day) {
        var progress =
                Progress.of(goal.rule(), points(goal.series()), points(goal.capSeries()), day);
        if (goal.rule().kind() != RuleKind.PROTECTION) {
            return new GoalCourse(goal, progress.status(), progress, List.of());
        }
        var period = indicators.newestPublished();
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

    private List<SeriesPoint> points(Optional<String> code) {
        return code.map(series::known).orElseGet(List::of);
    }
}
