package dk.aarhus.ligevaerd.goals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.platform.Installation;
import dk.aarhus.ligevaerd.statistics.FigureShelf;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes snapshots of a year, and keeps them as text. */
@ApplicationScoped
class Snapshots {

    private final GoalShelf goals;
    private final SeriesList series;
    private final IndicatorDesk desk;
    private final Reckoning reckoning;
    private final IndicatorList indicators;
    private final Assessment assessment;
    private final FigureShelf figures;
    private final ReleaseShelf shelf;
    private final Installation installation;
    private final ObjectMapper json;
    private final Clock clock;

    Snapshots(
            GoalShelf goals,
            SeriesList series,
            IndicatorDesk desk,
            Reckoning reckoning,
            IndicatorList indicators,
            Assessment assessment,
            FigureShelf figures,
            ReleaseShelf shelf,
            Installation installation,
            ObjectMapper json,
            Clock clock) {
        this.goals = goals;
        this.series = series;
        this.desk = desk;
        this.reckoning = reckoning;
        this.indicators = indicators;
        this.assessment = assessment;
        this.figures = figures;
        this.shelf = shelf;
        this.installation = installation;
        this.json = json;
        this.clock = clock;
    }

    /** Empty where the year has no published release. */
    Optional<Snapshot> of(int year) {
        var period = new Period.WholeYear(year);
        return figures.series(period).stream()
                .filter(release -> release.period().equals(period))
                .findFirst()
                .map(release -> taken(period, release));
    }

    private Snapshot taken(Period.WholeYear period, ReleaseView release) {
        var today = LocalDate.now(clock);
        var sources = desk.sources();
        var lines = new ArrayList<Snapshot.Line>();
        for (var indicator : indicators.all()) {
            for (var measure : indicator.measures()) {
                var now = reckoning.read(measure, period, Optional.empty(), sources);
                var before =
                        reckoning.worked(
                                measure,
                                Reckoning.yearBefore(now.period()),
                                Optional.empty(),
                                sources);
                lines.add(Snapshot.Line.of(indicator, measure, now, before));
            }
        }
        return new Snapshot(
                period.year(),
                release.id(),
                today,
                release.secrets(),
                installation.synthetic(),
                goals.of(period).stream().map(this::goal).toList(),
                assessment.of(period).stream().map(Snapshots::phase).toList(),
                lines,
                Stream.concat(
                                figures.tables(release.id()).stream()
                                        .map(table -> table(table, Optional.empty())),
                                sources.cohort(period.year()).stream().flatMap(this::outcomes))
                        .toList());
    }

    /** What came of the cases, of the same year as the indicators that tell it. */
    private Stream<Snapshot.Table> outcomes(Sources.Published cohort) {
        return figures.tables(cohort.id()).stream().map(table -> table(table, Optional.of(cohort)));
    }

    private Snapshot.Goal goal(GoalCourse course) {
        var goal = course.goal();
        var latest = course.progress().latest();
        return new Snapshot.Goal(
                goal.id(),
                goal.origin(),
                goal.wording(),
                goal.owner(),
                course.status(),
                goal.series(),
                goal.series().flatMap(series::coded).map(SeriesKind::unit),
                latest.map(SeriesPoint::period),
                latest.map(SeriesPoint::value),
                latest.map(SeriesPoint::source),
                latest.map(SeriesPoint::lagMonths),
                course.progress().years(),
                goal.evaluation());
    }

    private static Snapshot.PhaseLine phase(PhaseStatus status) {
        Map<Condition, Light> conditions = new LinkedHashMap<>();
        status.conditions().forEach(one -> conditions.put(one.condition(), one.light()));
        return new Snapshot.PhaseLine(
                status.phase(),
                status.colour(),
                status.lack(),
                status.missed(),
                status.unknown(),
                Optional.of(status.uncounted()),
                conditions);
    }

    private static Snapshot.Table table(PublicTable table, Optional<Sources.Published> cohort) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        table.places()
                .forEach(
                        place ->
                                table.at(place)
                                        .ifPresent(
                                                cell ->
                                                        cells.put(
                                                                String.join("|", place),
                                                                cell.fold(
                                                                        Integer::valueOf,
                                                                        () -> null))));
        return new Snapshot.Table(
                table.name(),
                table.axes().stream()
                        .map(axis -> new Snapshot.Axis(axis.name(), axis.root(), axis.codes()))
                        .toList(),
                cells,
                cohort.map(release -> release.period().code()),
                cohort.map(Sources.Published::id));
    }

    /** False where a release was taken back that a figure of it was read from. */
    boolean isStillPublished(Snapshot snapshot) {
        return shelf.published().stream()
                .map(ReleaseView::id)
                .collect(Collectors.toSet())
                .containsAll(snapshot.releases());
    }

    String written(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot cannot be written", e);
        }
    }

    Snapshot read(String text) {
        try {
            return json.readValue(text, Snapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot cannot be read", e);
        }
    }
}
