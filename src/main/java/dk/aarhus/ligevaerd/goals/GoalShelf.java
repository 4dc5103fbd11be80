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
    private final CurrentCaller caller;
    private final Clock clock;

    GoalShelf(GoalDesk goals, SeriesDesk series, CurrentCaller caller, Clock clock) {
        this.goals = goals;
        this.series = series;
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
        return goals.on(day).stream()
                .map(
                        goal ->
                                new GoalCourse(
                                        goal,
                                        Progress.of(
                                                goal.rule(),
                                                points(goal.series()),
                                                points(goal.capSeries()),
                                                day)))
                .toList();
    }

    private List<SeriesPoint> points(Optional<String> code) {
        return code.map(series::known).orElseGet(List::of);
    }
}
