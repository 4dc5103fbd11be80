package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.shared.Quarter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Releases a year for trial, quarter by quarter and then as a whole, and stores nothing: whoever
 * chooses a plan sees before the first release how much of it would be readable.
 */
final class Trial {

    /** Counts facts of some quarters for some tables. */
    interface Counting {
        PeriodCounts count(List<PlanTable> tables, List<Quarter> quarters);
    }

    /**
     * What would become of one period.
     *
     * @param shown empty where it would be refused
     * @param refused why; empty where it would not be
     * @param counting how long counting took
     * @param protecting how long protection took
     */
    record Outcome(
            Period period,
            Optional<ShownRelease> shown,
            Optional<Ruling.Unsafe> refused,
            Duration counting,
            Duration protecting) {}

    private final Plan plan;
    private final int year;
    private final Counting facts;
    private final DisclosureControl control;
    private final List<ShownRelease> decided = new ArrayList<>();
    private final Map<Period, PeriodCounts> counts = new HashMap<>();

    Trial(Plan plan, int year, Counting facts, DisclosureControl control) {
        this.plan = plan;
        this.year = year;
        this.facts = facts;
        this.control = control;
    }

    /** The periods of a year that have a table, in the order in which they are released. */
    static List<Period> of(Plan plan, int year) {
        var whole = new Period.WholeYear(year);
        return Stream.concat(
                        whole.quarters().stream().<Period>map(Period.OneQuarter::new),
                        Stream.of(whole, new Period.Revised(year)))
                .filter(period -> !plan.tablesOf(period).isEmpty())
                .toList();
    }

    /**
     * @param tells of each release as soon as it is through
     */
    List<Outcome> run(Consumer<Outcome> tells) {
        var outcomes = new ArrayList<Outcome>();
        for (var period : of(plan, year)) {
            var outcome = release(period);
            outcomes.add(outcome);
            tells.accept(outcome);
        }
        return outcomes;
    }

    private Outcome release(Period period) {
        long begun = System.nanoTime();
        var ledger = ledger(period);
        long counted = System.nanoTime();
        var ruling = control.decide(ledger, period);
        var counting = Duration.ofNanos(counted - begun);
        var protecting = Duration.ofNanos(System.nanoTime() - counted);
        return ruling.fold(
                safe -> {
                    decided.add(safe.shown());
                    return new Outcome(
                            period,
                            Optional.of(safe.shown()),
                            Optional.empty(),
                            counting,
                            protecting);
                },
                unsafe ->
                        new Outcome(
                                period,
                                Optional.empty(),
                                Optional.of(unsafe),
                                counting,
                                protecting));
    }

    private YearLedger ledger(Period period) {
        var whole = new Period.WholeYear(year);
        if (period.equals(whole)) {
            whole.quarters().stream().map(Period.OneQuarter::new).forEach(this::count);
        }
        count(period);
        var quarters = new LinkedHashSet<Quarter>();
        decided.forEach(shown -> quarters.addAll(shown.period().quarters()));
        quarters.addAll(period.quarters());
        boolean isYear = !(period instanceof Period.OneQuarter);
        return new YearLedger(
                year,
                plan,
                counts,
                isYear || quarters.size() < 2
                        ? Optional.empty()
                        : Optional.of(facts.count(plan.tablesOf(period), List.copyOf(quarters))),
                decided,
                Hearsay.NONE);
    }

    private void count(Period period) {
        counts.computeIfAbsent(period, one -> facts.count(plan.tablesOf(one), one.quarters()));
    }
}
