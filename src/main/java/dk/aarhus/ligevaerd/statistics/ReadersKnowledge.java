package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Term;
import dk.aarhus.ligevaerd.shared.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that a reader knows who has read all tables of a year, as a problem for the disclosure
 * engine: a table for each period, and the sums that tie the quarters to their year.
 */
final class ReadersKnowledge {

    /** Stands for the sum of the quarters released so far, while the year itself is not. */
    private static final String SO_FAR = "so far";

    /** A total is what readers look for first: it costs more to hide. */
    private static final double MARGIN = 4;

    /** What was hidden last time is hidden at less cost, so that the pattern stays the same. */
    private static final double HIDDEN_BEFORE = 0.7;

    private final Reader reader;
    private final YearLedger ledger;

    ReadersKnowledge(Reader reader, YearLedger ledger) {
        this.reader = reader;
        this.ledger = ledger;
    }

    /** What has been decided, with every promise that was given. */
    ProtectionProblem asItStands() {
        return problem(
                ledger.decided().stream()
                        .map(shown -> table(shown.period()).decided(shown))
                        .toList(),
                periodsDecided(),
                PeriodTable::neverShown);
    }

    /**
     * How far the range of each cell goes that one table withholds; of the others nothing is asked.
     */
    ProtectionProblem asking(Period about) {
        var tables = new ArrayList<Table>();
        for (var shown : ledger.decided()) {
            var table = table(shown.period());
            tables.add(shown.period().equals(about) ? table.asked(shown) : table.read(shown));
        }
        return problem(tables, periodsDecided(), PeriodTable::unread);
    }

    /**
     * The table of one more period is to be decided.
     *
     * @param hidden ids of cells that are hidden in any case
     */
    ProtectionProblem deciding(Period candidate, Set<String> hidden) {
        return problem(
                tablesDeciding(candidate, hidden), placedWith(candidate), PeriodTable::neverShown);
    }

    /**
     * The same, leaving room for the year: the sum of the quarters so far is protected as if it
     * were shown as well, so that at the end of the year there are totals left that can be.
     */
    ProtectionProblem decidingWithRoom(Period candidate, Set<String> hidden) {
        var tables = tablesDeciding(candidate, hidden);
        var placed = placedWith(candidate);
        if (!placed.contains(year()) && placed.size() > 1) {
            var quarters = placed.stream().flatMap(one -> one.quarters().stream()).toList();
            tables.add(
                    soFar(quarters).reserved(position -> cell -> cell.weighing(weight(position))));
            tables.add(sums(SO_FAR, quarters));
        }
        return problem(tables, placed, PeriodTable::neverShown);
    }

    private List<Table> tablesDeciding(Period candidate, Set<String> hidden) {
        var tables = new ArrayList<Table>();
        ledger.decided().forEach(shown -> tables.add(table(shown.period()).decided(shown)));
        tables.add(
                table(candidate)
                        .open(
                                position ->
                                        cell ->
                                                hidden.contains(cell.id())
                                                        ? cell.hiddenEarlier()
                                                        : cell.weighing(weight(position))));
        return tables;
    }

    private double weight(Position position) {
        return (position.isMargin() ? MARGIN : 1)
                * (ledger.withheldBefore(position) ? HIDDEN_BEFORE : 1);
    }

    private ProtectionProblem problem(
            List<Table> shown, List<Period> placed, Function<PeriodTable, Table> notPlaced) {
        var tables = new ArrayList<>(shown);
        if (placed.contains(year())) {
            year().quarters().stream()
                    .map(Period.OneQuarter::new)
                    .filter(quarter -> !placed.contains(quarter))
                    .forEach(quarter -> tables.add(notPlaced.apply(table(quarter))));
            tables.add(sums(year().code(), year().quarters()));
        }
        return ProtectionProblem.of(tables);
    }

    private Period year() {
        return new Period.WholeYear(ledger.year());
    }

    private List<Period> periodsDecided() {
        return ledger.decided().stream().map(ShownTable::period).toList();
    }

    private List<Period> placedWith(Period candidate) {
        return Stream.concat(periodsDecided().stream(), Stream.of(candidate)).toList();
    }

    private PeriodTable table(Period period) {
        return new PeriodTable(
                period.code(), reader, position -> ledger.at(period, position), ledger.hearsay());
    }

    private PeriodTable soFar(List<Quarter> quarters) {
        return new PeriodTable(
                SO_FAR, reader, position -> ledger.sum(quarters, position), Hearsay.NONE);
    }

    /**
     * The quarters add up to the whole. That a year grew by few beside one quarter needs no rule of
     * its own: one of the other quarters is few then, and stays possibly many.
     */
    private static Table sums(String whole, List<Quarter> quarters) {
        var table = Table.named("sums of " + whole);
        for (var position : TablePlan.POSITIONS) {
            var sum = PeriodTable.id(whole, position);
            var terms = new ArrayList<>(List.of(Term.plus(sum)));
            quarters.forEach(
                    quarter -> terms.add(Term.minus(PeriodTable.id(quarter.toString(), position))));
            table.constraint(new LinearConstraint(sum, terms, Sense.EQUAL, 0));
        }
        return table.build();
    }
}
