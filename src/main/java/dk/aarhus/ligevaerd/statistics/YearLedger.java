package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.shared.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One year as it was frozen: the raw counts of its quarters, and every table ever shown of it or
 * about to be. Years share no sums, so what is known of one tells nothing of another.
 *
 * @param counts of every quarter that a table of {@code decided}, or the one to be decided, covers
 * @param decided cells shown stay shown, cells withheld stay secret
 * @param hearsay what else everybody is taken to know
 */
record YearLedger(
        int year, Map<Quarter, QuarterCounts> counts, List<ShownTable> decided, Hearsay hearsay) {

    YearLedger {
        counts = Map.copyOf(counts);
        decided = List.copyOf(decided);
    }

    YearLedger(int year, Map<Quarter, QuarterCounts> counts, List<ShownTable> decided) {
        this(year, counts, decided, Hearsay.NONE);
    }

    Tally at(Period period, Position position) {
        return sum(period.quarters(), position);
    }

    Tally sum(List<Quarter> quarters, Position position) {
        return quarters.stream()
                .map(quarter -> counts.get(quarter).at(position))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    /** The table of a period, where one was released before. */
    Optional<ShownTable> tableOf(Period period) {
        return decided.stream().filter(table -> table.period().equals(period)).findFirst();
    }

    /** True where a quarter's table withholds the place; the next one then does so at less cost. */
    boolean withheldBefore(Position position) {
        return decided.stream().anyMatch(table -> table.at(position) instanceof ShownCell.Withheld);
    }

    YearLedger with(ShownTable table) {
        var more = new ArrayList<>(decided);
        more.add(table);
        return new YearLedger(year, counts, more, hearsay);
    }

    boolean hasAnonymous() {
        var everything = new Position(Optional.empty(), Optional.empty());
        return counts.values().stream().anyMatch(quarter -> quarter.at(everything).hasAnonymous());
    }
}
