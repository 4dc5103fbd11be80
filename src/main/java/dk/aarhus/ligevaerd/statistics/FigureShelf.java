package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tables of releases as every page and every file gives them: what is summed up or withheld in
 * one is so in all.
 */
@ApplicationScoped
public class FigureShelf {

    private final ReleaseShelf shelf;

    FigureShelf(ReleaseShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The tables of a release, in the order of the plan.
     *
     * @throws Problem NOT_FOUND for a release that is not there, not for the caller, or has none
     */
    public List<PublicTable> tables(String release) {
        return planned(release).stream().map(PublicTable::readable).toList();
    }

    /**
     * One of them.
     *
     * @throws Problem NOT_FOUND also where there is no table of that name
     */
    public PublicTable table(String release, String name) {
        return tables(release).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /** The names under which the tables of a release are found. */
    public List<String> names(ReleaseView release) {
        return release.hasTable() && release.status() != ReleaseStatus.WITHDRAWN
                ? planned(release.id()).stream().map(PublicTable::name).toList()
                : List.of();
    }

    /** The published releases of periods as long as that one, oldest first, it included. */
    public List<ReleaseView> series(Period period) {
        return shelf.published().stream()
                .filter(release -> release.period().getClass() == period.getClass())
                .sorted(Comparator.comparing((ReleaseView release) -> release.period().code()))
                .toList();
    }

    /** The published release of the period just before. */
    public Optional<ReleaseView> before(Period period) {
        return series(period).stream()
                .filter(release -> release.period().lastDay().plusDays(1).equals(firstDay(period)))
                .findFirst();
    }

    private static LocalDate firstDay(Period period) {
        return period.quarters().get(0).firstDay();
    }

    /** The tables as they were planned, whether or not enough of them can be shown. */
    public List<PublicTable> planned(String release) {
        return shelf.tables(release).stream().map(PublicTable::of).toList();
    }
}
