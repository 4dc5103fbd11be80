package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.paper.Paper;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The register of goals: read, and changed with a reason; what a goal was stays readable. */
@ApplicationScoped
public class GoalDesk {

    private final GoalVersions versions;
    private final SeriesList series;
    private final Departments departments;
    private final Paper paper;
    private final CurrentCaller caller;
    private final Journal journal;
    private final EntityManager entities;
    private final Clock clock;

    GoalDesk(
            GoalVersions versions,
            SeriesList series,
            Departments departments,
            Paper paper,
            CurrentCaller caller,
            Journal journal,
            EntityManager entities,
            Clock clock) {
        this.versions = versions;
        this.series = series;
        this.departments = departments;
        this.paper = paper;
        this.caller = caller;
        this.journal = journal;
        this.entities = entities;
        this.clock = clock;
    }

    /** Asked before a body is read. */
    public void requireKeeper() {
        caller.require(Permission.KEEP_GOALS);
    }

    /**
     * Each goal as it is valid on a day, without asking who wants to know; one that has ended as it
     * was last worded, one that has not begun as it will be.
     */
    List<GoalView> on(LocalDate day) {
        return versions.all().stream()
                .collect(
                        Collectors.groupingBy(
                                version -> version.view(Optional.empty()).id(),
                                TreeMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(GoalDesk::views)
                .map(history -> validOn(history, day))
                .toList();
    }

    /**
     * All that a goal ever was, the newest first.
     *
     * @throws Problem NOT_FOUND where there is no such goal
     */
    @Transactional
    public List<GoalView> history(String goal) {
        caller.require(Permission.READ_GOALS);
        var history = views(found(goal));
        Collections.reverse(history);
        return List.copyOf(history);
    }

    /**
     * Says what a goal is to be from a day on.
     *
     * @param seen the number of the newest version that whoever changes it has seen
     * @throws Problem INVALID that names every wrong field, CHANGED_MEANWHILE where somebody else
     *     was faster
     */
    @Transactional
    public GoalView change(String goal, GoalForm form, int seen) {
        var officer = caller.require(Permission.KEEP_GOALS);
        var history = found(goal);
        var last = history.get(history.size() - 1);
        if (last.view(Optional.empty()).number() != seen) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
        var change = form.read(this::isDepartment, series::has, series::isYearly, paper::canWrite);
        refuseOverlap(last, change);
        var next = last.followedBy(change, officer.account(), LocalDate.now(clock));
        try {
            versions.persist(next);
            entities.flush();
        } catch (PersistenceException sameNumber) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
        journal.act(officer, new Subject(Subject.Kind.PLACE, "goal." + goal), "GOAL/CHANGED");
        return next.view(Optional.empty());
    }

    /** A version that was open ends with the day before; one with an end of its own keeps it. */
    private static void refuseOverlap(GoalVersion last, GoalChange change) {
        var free = last.validTo().orElse(last.validFrom());
        if (!change.validFrom().isAfter(free)) {
            throw Problem.invalid("validFrom", ViolationKind.OVERLAPS);
        }
    }

    private List<GoalVersion> found(String goal) {
        var history = versions.of(goal);
        if (history.isEmpty()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return history;
    }

    private boolean isDepartment(String code) {
        return departments.listAll().stream()
                .map(Department::code)
                .anyMatch(one -> one.value().equals(code));
    }

    private static List<GoalView> views(List<GoalVersion> history) {
        var views = new ArrayList<GoalView>();
        for (int at = 0; at < history.size(); at++) {
            views.add(
                    history.get(at)
                            .view(
                                    at + 1 < history.size()
                                            ? Optional.of(history.get(at + 1).validFrom())
                                            : Optional.empty()));
        }
        return views;
    }

    /** Between two versions it is as it was last; before the first, as that one will be. */
    static GoalView validOn(List<GoalView> history, LocalDate day) {
        return history.stream()
                .filter(view -> !view.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> history.get(0));
    }
}
