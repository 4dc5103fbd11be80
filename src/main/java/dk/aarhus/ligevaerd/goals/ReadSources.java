package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.statistics.FigureShelf;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads everything once. */
final class ReadSources implements Sources {

    private final FigureShelf figures;
    private final SeriesDesk series;
    private final Map<Period, Optional<Published>> releases = new HashMap<>();
    private final Map<String, ReleaseCells> cells = new HashMap<>();
    private final Map<String, List<SeriesPoint>> points = new HashMap<>();

    ReadSources(FigureShelf figures, SeriesDesk series) {
        this.figures = figures;
        this.series = series;
    }

    @Override
    public Optional<Published> release(Period period) {
        return releases.computeIfAbsent(
                period,
                one ->
                        figures.series(one).stream()
                                .filter(release -> release.period().equals(one))
                                .findFirst()
                                .map(ReadSources::published));
    }

    @Override
    public Optional<Published> cohort(int year) {
        return figures.series(new Period.Revised(year)).stream()
                .filter(release -> release.period().year() <= year)
                .reduce((earlier, later) -> later)
                .map(ReadSources::published);
    }

    private static Published published(ReleaseView release) {
        return new Published(release.id(), release.period(), release.preparedOn());
    }

    @Override
    public ReleaseCells cells(String release) {
        return cells.computeIfAbsent(release, id -> new ReleaseCells(figures.tables(id)));
    }

    @Override
    public List<SeriesPoint> points(String code) {
        return points.computeIfAbsent(code, series::known);
    }
}
