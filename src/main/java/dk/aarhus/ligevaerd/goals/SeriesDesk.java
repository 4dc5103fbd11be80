package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Figures of others: read, and taken over from a file, all of it or nothing. */
@ApplicationScoped
public class SeriesDesk {

    private static final Subject SERIES = new Subject(Subject.Kind.PLACE, "external_figure");

    private final SeriesList list;
    private final ExternalFigures figures;
    private final Departments departments;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    SeriesDesk(
            SeriesList list,
            ExternalFigures figures,
            Departments departments,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.list = list;
        this.figures = figures;
        this.departments = departments;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    public void requireReader() {
        caller.require(Permission.READ_GOALS);
    }

    /** Asked before a body is read. */
    public void requireKeeper() {
        caller.require(Permission.KEEP_GOALS);
    }

    /**
     * The figures of a series as they are known now, the oldest first.
     *
     * @throws Problem NOT_FOUND where there is no such series
     */
    @Transactional
    public List<SeriesPoint> points(String series) {
        caller.require(Permission.READ_GOALS);
        if (!list.has(series)) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return known(series);
    }

    /** The same without asking who wants to know. */
    @Transactional
    List<SeriesPoint> known(String series) {
        return figures.latest(series).stream().map(ExternalFigure::point).toList();
    }

    /**
     * @throws Problem INVALID naming every row that is wrong; nothing is taken over then
     */
    @Transactional
    public SeriesTaken read(String file, ImportMode mode) {
        var keeper = caller.require(Permission.KEEP_GOALS);
        var reading =
                SeriesFile.read(
                        file, new SeriesRowReader(list, this::isDepartment, LocalDate.now(clock)));
        var violations = new ArrayList<>(reading.violations());
        Map<SeriesRow.Place, ExternalFigure> before = new HashMap<>();
        seriesIn(reading.rows())
                .forEach(
                        code -> figures.latest(code).forEach(one -> before.put(placeOf(one), one)));
        violations.addAll(SeriesGaps.in(reading.rows(), before.keySet()));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        var changed =
                reading.rows().stream()
                        .filter(
                                row ->
                                        !before.containsKey(row.place())
                                                || !before.get(row.place()).says(row))
                        .toList();
        if (mode == ImportMode.TAKE_OVER && !changed.isEmpty()) {
            for (var row : changed) {
                int revision =
                        before.containsKey(row.place())
                                ? before.get(row.place()).key().revision() + 1
                                : 1;
                figures.persist(
                        ExternalFigure.of(row, revision, keeper.account(), LocalDate.now(clock)));
            }
            journal.act(keeper, SERIES, "SERIES/IMPORTED");
        }
        int fresh = (int) changed.stream().filter(row -> !before.containsKey(row.place())).count();
        return new SeriesTaken(
                reading.rows().size(), fresh, changed.size() - fresh, mode == ImportMode.TAKE_OVER);
    }

    private static Set<String> seriesIn(List<SeriesRow> rows) {
        return rows.stream().map(row -> row.series().code()).collect(Collectors.toSet());
    }

    private static SeriesRow.Place placeOf(ExternalFigure one) {
        return new SeriesRow.Place(one.key().series(), one.key().part(), one.key().period());
    }

    private boolean isDepartment(String code) {
        return departments.listAll().stream()
                .map(Department::code)
                .anyMatch(one -> one.value().equals(code));
    }
}
