package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.ReporterCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The raw counts of all tables of the plan that stand in one period. */
final class PeriodCounts {

    private static final int FEWEST_OF_A_BUSY_REPORTER = 3;
    private static final int MOST_REPORTERS = 6;

    private final Map<String, TableCounts> tables = new LinkedHashMap<>();
    private final List<List<CountedFact>> busiest = new ArrayList<>();
    private final List<CountedFact> ofOne = new ArrayList<>();
    private Optional<UUID> last = Optional.empty();
    private int person = TableCounts.NOBODY;
    private boolean anonymous;

    PeriodCounts(int year, List<PlanTable> planned) {
        planned.forEach(table -> tables.put(table.name(), new TableCounts(table, year)));
    }

    /** Facts come in the order of their reporters. */
    void add(CountedFact fact) {
        if (fact.reporter().isPresent()) {
            if (!fact.reporter().equals(last)) {
                keepIfBusy();
                person++;
                last = fact.reporter();
            }
            ofOne.add(fact);
        } else {
            anonymous = true;
        }
        int counted = fact.reporter().isPresent() ? person : TableCounts.NOBODY;
        tables.values().forEach(table -> table.add(fact, counted));
    }

    /** No more facts come. */
    PeriodCounts done() {
        keepIfBusy();
        return this;
    }

    private void keepIfBusy() {
        if (ofOne.size() >= FEWEST_OF_A_BUSY_REPORTER) {
            busiest.add(List.copyOf(ofOne));
            busiest.sort((one, other) -> other.size() - one.size());
            if (busiest.size() > MOST_REPORTERS) {
                busiest.remove(MOST_REPORTERS);
            }
        }
        ofOne.clear();
    }

    /**
     * @param facts those of one reporter after each other
     */
    static PeriodCounts of(int year, List<PlanTable> tables, Stream<CountedFact> facts) {
        var counts = new PeriodCounts(year, tables);
        facts.forEach(counts::add);
        return counts.done();
    }

    List<TableCounts> tables() {
        return List.copyOf(tables.values());
    }

    Optional<TableCounts> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    boolean hasAnonymous() {
        return anonymous;
    }

    /**
     * What those who reported most often know themselves, per table and place; the busiest first.
     */
    List<Map<String, Map<List<String>, Long>>> known(int year) {
        var known = new ArrayList<Map<String, Map<List<String>, Long>>>();
        for (var facts : busiest) {
            Map<String, Map<List<String>, Long>> own = new HashMap<>();
            for (var table : tables.values()) {
                var counts = new TableCounts(table.table(), year);
                facts.forEach(fact -> counts.add(fact, 0));
                Map<List<String>, Long> places = new HashMap<>();
                for (var place : counts.places()) {
                    ReporterCounts at = counts.at(place);
                    if (at.complaints() > 0) {
                        places.put(place, at.complaints());
                    }
                }
                own.put(table.table().name(), places);
            }
            known.add(own);
        }
        return known;
    }
}
