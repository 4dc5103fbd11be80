package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.shared.Quarter;
import dk.aarhus.ligevaerd.statistics.FigureShelf;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works indicators out, from published releases and figures of others: nothing here knows more than
 * everybody can read, so no value and no light can give away what is withheld.
 */
@ApplicationScoped
public class IndicatorDesk {

    private static final int LONGEST_COURSE = 8;
    private static final int FEWEST_POINTS = 2;

    private final IndicatorList indicators;
    private final FigureShelf figures;
    private final Reckoning reckoning;
    private final SeriesDesk series;
    private final ReleaseShelf shelf;
    private final Departments departments;
    private final CurrentCaller caller;

    IndicatorDesk(
            IndicatorList indicators,
            FigureShelf figures,
            Reckoning reckoning,
            SeriesDesk series,
            ReleaseShelf shelf,
            Departments departments,
            CurrentCaller caller) {
        this.indicators = indicators;
        this.figures = figures;
        this.reckoning = reckoning;
        this.series = series;
        this.shelf = shelf;
        this.departments = departments;
        this.caller = caller;
    }

    /** An indicator with what it says. */
    public record Read(Indicator indicator, List<Reading> readings) {}

    /** All indicators for a period, in the order of their numbers. */
    @Transactional
    public List<Read> all(Period period, Optional<Part> part) {
        caller.require(Permission.READ_GOALS);
        return read(period, part);
    }

    /** What is watched beside the indicators. */
    @Transactional
    public List<Read> monitored(Period period, Optional<Part> part) {
        caller.require(Permission.READ_GOALS);
        return read(indicators.monitored(), period, part, sources());
    }

    /** The newest period with a release, a whole year before a quarter. */
    @Transactional
    public Optional<Period> newest() {
        caller.require(Permission.READ_GOALS);
        return newestPublished();
    }

    Optional<Period> newestPublished() {
        return last(new Period.WholeYear(2000))
                .or(() -> last(new Period.OneQuarter(new Quarter(2000, 1))));
    }

    private Optional<Period> last(Period like) {
        var all = figures.series(like);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).period());
    }

    /** The same without asking who wants to know. */
    List<Read> read(Period period, Optional<Part> part) {
        return read(period, part, sources());
    }

    List<Read> read(Period period, Optional<Part> part, Sources sources) {
        return read(indicators.all(), period, part, sources);
    }

    private List<Read> read(
            List<Indicator> wanted, Period period, Optional<Part> part, Sources sources) {
        return wanted.stream()
                .map(
                        one ->
                                new Read(
                                        one,
                                        one.measures().stream()
                                                .map(
                                                        measure ->
                                                                reckoning.read(
                                                                        measure, period, part,
                                                                        sources))
                                                .toList()))
                .toList();
    }

    /** The periods with a published release, newest first; a year before its quarters. */
    @Transactional
    public List<Period> periods() {
        caller.require(Permission.READ_GOALS);
        return shelf.published().stream().map(ReleaseView::period).distinct().toList();
    }

    /**
     * By what indicators can be asked besides phase and department: the axes of the tables that are
     * published for a period.
     */
    @Transactional
    public List<PublicTable.Axis> axes(Period period) {
        caller.require(Permission.READ_GOALS);
        var wanted =
                indicators.all().stream()
                        .flatMap(one -> one.measures().stream())
                        .flatMap(measure -> measure.breakdown().stream())
                        .filter(axis -> !axis.equals(Part.PHASE) && !axis.equals(Part.DEPARTMENT))
                        .collect(Collectors.toSet());
        var sources = sources();
        var found = new LinkedHashMap<String, PublicTable.Axis>();
        Stream.of(sources.release(period), sources.cohort(period.year()))
                .flatMap(Optional::stream)
                .flatMap(release -> figures.tables(release.id()).stream())
                .flatMap(table -> table.axes().stream())
                .filter(axis -> wanted.contains(axis.name()))
                .forEach(axis -> found.putIfAbsent(axis.name(), axis));
        return List.copyOf(found.values());
    }

    /** Whether an axis of {@link #axes} has this part. */
    boolean tells(Part part, Period period) {
        return axes(period).stream()
                .filter(axis -> axis.name().equals(part.axis()))
                .anyMatch(axis -> axis.codes().contains(part.code()));
    }

    boolean isDepartment(String code) {
        return departments.listAll().stream().anyMatch(one -> one.code().value().equals(code));
    }

    /** What a measure said a year before. */
    @Transactional
    public Reading before(Measure measure, Period period, Optional<Part> part) {
        caller.require(Permission.READ_GOALS);
        return reckoning.worked(measure, Reckoning.yearBefore(period), part, sources());
    }

    /**
     * What each measure said in the published periods of one length, the oldest first, up to the
     * one asked for; only those with a value in at least two.
     */
    @Transactional
    public List<Read> courses(Period until, Optional<Part> part) {
        caller.require(Permission.READ_GOALS);
        var sources = sources();
        var periods = periodsUntil(until);
        return indicators.all().stream()
                .flatMap(
                        one ->
                                one.measures().stream()
                                        .map(
                                                measure ->
                                                        new Read(
                                                                one,
                                                                course(
                                                                        measure, periods, part,
                                                                        sources))))
                .filter(read -> known(read.readings()) >= FEWEST_POINTS)
                .toList();
    }

    private List<Reading> course(
            Measure measure, List<Period> periods, Optional<Part> part, Sources sources) {
        return periods.stream()
                .map(period -> reckoning.exactly(measure, period, part, sources))
                .toList();
    }

    private List<Period> periodsUntil(Period until) {
        var all =
                figures.series(until).stream()
                        .map(ReleaseView::period)
                        .filter(one -> one.code().compareTo(until.code()) <= 0)
                        .toList();
        return all.subList(Math.max(0, all.size() - LONGEST_COURSE), all.size());
    }

    private static long known(List<Reading> readings) {
        return readings.stream().filter(reading -> reading.value().isPresent()).count();
    }

    Sources sources() {
        return new ReadSources(figures, series);
    }
}
