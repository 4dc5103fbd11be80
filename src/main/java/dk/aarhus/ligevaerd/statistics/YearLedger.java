package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One year as it was frozen: the raw counts of its periods, and every table ever shown of it or
 * about to be. Years share no sums, so what is known of one tells nothing of another.
 *
 * @param counts of every period that was decided or is to be, and of all quarters where the year is
 *     among them
 * @param soFar of the quarters decided and the one to be, together; empty where there is one only
 * @param decided cells shown stay shown, cells withheld stay secret
 * @param hearsay what else everybody is taken to know
 */
record YearLedger(
        int year,
        Plan plan,
        Map<Period, PeriodCounts> counts,
        Optional<PeriodCounts> soFar,
        List<ShownRelease> decided,
        Hearsay hearsay) {

    YearLedger {
        counts = Map.copyOf(counts);
        decided = List.copyOf(decided);
    }

    PeriodCounts of(Period period) {
        return counts.get(period);
    }

    /** The first table of a period that has facts where the plan says that none can be. */
    Optional<String> contradicted(Period period) {
        return of(period).tables().stream()
                .filter(TableCounts::contradictsPlan)
                .map(counted -> counted.table().name())
                .findFirst();
    }

    /** What was shown of a period before. */
    Optional<ShownRelease> releaseOf(Period period) {
        return decided.stream().filter(shown -> shown.period().equals(period)).findFirst();
    }

    /**
     * True where an earlier release withholds the place; the next one then does so at less cost.
     */
    boolean withheldBefore(PlanTable table, List<String> place) {
        return decided.stream().anyMatch(shown -> shown.withholds(table, place));
    }

    /** The same, had nothing been said elsewhere. */
    YearLedger unheard() {
        return new YearLedger(year, plan, counts, soFar, decided, Hearsay.NONE);
    }

    YearLedger with(ShownRelease shown) {
        var more = new ArrayList<>(decided);
        more.add(shown);
        return new YearLedger(year, plan, counts, soFar, more, hearsay);
    }
}
