package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The counts that can have been given elsewhere: all that were published, and all that the plan of
 * their year has, published or not.
 */
@ApplicationScoped
class GivenCells {

    private final Releases releases;
    private final GivenFigures given;
    private final Ledger ledger;
    private final Plans plans;
    private final Clock clock;

    GivenCells(Releases releases, GivenFigures given, Ledger ledger, Plans plans, Clock clock) {
        this.releases = releases;
        this.given = given;
        this.ledger = ledger;
        this.plans = plans;
        this.clock = clock;
    }

    /** The periods that have begun in these years, and all that were published or spoken of. */
    List<Period> periods() {
        var today = LocalDate.now(clock);
        return Stream.of(
                        ReleaseShelf.latest(today).filter(period -> hasBegun(period, today)),
                        releases.all().stream().filter(Release::wasSeen).map(Release::period),
                        given.newestFirst().stream().map(one -> one.statement().period()))
                .flatMap(periods -> periods)
                .distinct()
                .filter(period -> !tables(period).isEmpty())
                .toList();
    }

    private static boolean hasBegun(Period period, LocalDate today) {
        return !period.quarters().get(0).firstDay().isAfter(today);
    }

    /** As they were published; without cells where they were not. */
    List<PublicTable> tables(Period period) {
        return releases.of(period).stream()
                .filter(Release::wasSeen)
                .findFirst()
                .map(
                        release ->
                                release.shown(plans.of(release.plan())).tables().stream()
                                        .map(PublicTable::of)
                                        .toList())
                .orElseGet(
                        () ->
                                ledger.planOf(period.year()).tablesOf(period).stream()
                                        .map(table -> planned(table, period))
                                        .toList());
    }

    private static PublicTable planned(PlanTable table, Period period) {
        return PublicTable.of(
                new ShownTable(
                        table.name(),
                        period,
                        table.axes().stream()
                                .map(axis -> ShownTable.Axis.of(axis.in(period.year())))
                                .toList(),
                        Map.of()));
    }

    /**
     * The table that a statement is about.
     *
     * @throws Problem INVALID where there is no such cell
     */
    PublicTable of(Statement statement) {
        return tables(statement.period()).stream()
                .filter(table -> table.name().equals(statement.table()))
                .filter(table -> has(table, statement.place()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("cell", ViolationKind.NOT_IN_LIST));
    }

    private static boolean has(PublicTable table, List<String> place) {
        if (!table.cells().isEmpty()) {
            return table.at(place).isPresent();
        }
        var axes = table.axes();
        return place.size() == axes.size()
                && IntStream.range(0, axes.size())
                        .allMatch(at -> axes.get(at).codes().contains(place.get(at)));
    }
}
