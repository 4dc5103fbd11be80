package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Audience;
import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.Protection;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Rule;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that readers know who have read all tables of a year, as one problem for the
 * disclosure engine: the tables of each period, the sums that tie the quarters to their year, the
 * relation of pairs and complaints, and what insiders know besides.
 */
final class Knowledge {

    /** Stands for the sum of the quarters released so far, while the year itself is not. */
    private static final String SO_FAR = "so far";

    /** A total is what readers look for first: it costs more to hide. */
    private static final double MARGIN = 4;

    /** What was hidden last time is hidden at less cost, so that the pattern stays the same. */
    private static final double HIDDEN_BEFORE = 0.7;

    private final YearLedger ledger;
    private final Hearsay.ByCell heard;
    private final Set<String> lost;

    Knowledge(YearLedger ledger) {
        this(ledger, Set.of());
    }

    /**
     * @param lost names of rests that a figure given elsewhere took away, and of cells of which it
     *     took more than was promised: what is lost cannot be kept
     */
    Knowledge(YearLedger ledger, Set<String> lost) {
        this.ledger = ledger;
        this.heard = ledger.hearsay().in(ledger.plan());
        this.lost = Set.copyOf(lost);
    }

    /**
     * What is known to a reader who knows of every count of the revised year that stayed as it was:
     * he may intersect what two figures near it say. Of what grew nothing is asked. Empty where no
     * such figure is in either.
     */
    Optional<ProtectionProblem> stayed() {
        var both =
                ledger.decided().stream()
                        .filter(
                                shown ->
                                        shown.period().equals(year())
                                                || shown.period().equals(revised()))
                        .toList();
        if (both.size() < 2 || both.stream().noneMatch(ShownRelease::isApproximate)) {
            return Optional.empty();
        }
        var tables = decided(this::fewStanding, lost::contains);
        tables.add(revision().whatStayed());
        return Optional.of(problem(tables, periodsDecided(), Detail.PUBLIC));
    }

    /** What has been decided, with every promise that was given. */
    ProtectionProblem asItStands() {
        return problem(decided(), periodsDecided(), Detail.SECRETS);
    }

    /**
     * How far the range of each cell goes that one release withholds; of the others nothing is
     * asked.
     */
    ProtectionProblem asking(Period about) {
        var tables = new ArrayList<Table>();
        for (var shown : ledger.decided()) {
            boolean isAsked = shown.period().equals(about);
            tables.addAll(
                    cells(shown.period())
                            .plain(
                                    (table, place, cell) ->
                                            shown.table(table.name())
                                                    .map(one -> one.at(place))
                                                    .map(
                                                            one ->
                                                                    seen(
                                                                            one,
                                                                            isAsked
                                                                                    ? asked(
                                                                                            one,
                                                                                            cell)
                                                                                    : cell))
                                                    .orElseGet(cell::unpublished)));
        }
        return problem(tables, periodsDecided(), Detail.PUBLIC);
    }

    private static Cell asked(ShownCell shown, Cell cell) {
        return shown instanceof ShownCell.Withheld
                ? cell.secret(Protection.minAtMost(cell.value().getAsLong()))
                : cell;
    }

    /** The tables of one more period are to be decided. */
    ProtectionProblem deciding(Period candidate) {
        return problem(decidingTables(candidate), placedWith(candidate), Detail.SECRETS);
    }

    /** Those of them that can still be changed. */
    List<Table> candidates(Period candidate) {
        return cells(candidate)
                .guarded((table, place, cell) -> cell.weighing(weight(table, place)));
    }

    /**
     * The same, leaving room for the year: the sum of the quarters so far is protected as if it
     * were shown as well, so that at the end of the year there are totals left that can be.
     */
    ProtectionProblem decidingWithRoom(Period candidate) {
        var tables = decidingTables(candidate);
        var placed = placedWith(candidate);
        if (!placed.contains(year()) && ledger.soFar().isPresent()) {
            var soFar =
                    new PeriodCells(
                            SO_FAR, ledger.year(), ledger.plan(), ledger.soFar().get(), heard);
            tables.addAll(
                    soFar.guarded((table, place, cell) -> cell.weighing(weight(table, place))));
            tables.add(sums(SO_FAR, ledger.soFar().get(), placed));
        }
        return problem(tables, placed, Detail.SECRETS);
    }

    /** The same with other tables in the places of those that can still be changed. */
    ProtectionProblem decidingInstead(Period candidate, List<Table> instead) {
        var tables = decided();
        tables.addAll(instead);
        return problem(tables, placedWith(candidate), Detail.SECRETS);
    }

    /**
     * The tables of one more period with figures that are there already: nothing is left to decide.
     */
    ProtectionProblem judging(ShownRelease candidate) {
        var tables = decided();
        tables.addAll(
                cells(candidate.period())
                        .guarded((table, place, cell) -> seen(candidate.at(table, place), cell)));
        return problem(tables, placedWith(candidate.period()), Detail.SECRETS);
    }

    /** Every promise that was given, before those who know no more than what everybody sees. */
    ProtectionProblem promises() {
        return problem(decided(this::standing, all -> true), periodsDecided(), Detail.PUBLIC);
    }

    /**
     * What everybody knows of the cells of a period that stands in no table by itself: by what
     * codes mean, and that cases come and never go.
     */
    List<CellRelation> meanings(Period period) {
        var known = new ArrayList<>(cells(period).same());
        if (period.equals(revised()) && ledger.counts().containsKey(year())) {
            known.addAll(revision().wholes());
        }
        return known;
    }

    /** What is asked of the tables, beside the cells themselves. */
    private enum Detail {
        /** Rests and insiders too. */
        SECRETS,
        /** Nothing but what everybody knows. */
        PUBLIC
    }

    private List<Table> decidingTables(Period candidate) {
        var tables = decided();
        tables.addAll(candidates(candidate));
        return tables;
    }

    private List<Table> decided() {
        return decided(this::standing, lost::contains);
    }

    /** Makes what is known and asked of a cell that was shown or withheld. */
    private interface Standing {
        Cell of(ShownCell shown, Cell cell, Optional<Protection> asked);
    }

    private List<Table> decided(Standing standing, Predicate<String> givenUp) {
        var tables = new ArrayList<Table>();
        for (var shown : ledger.decided()) {
            var cells = cells(shown.period());
            tables.addAll(
                    cells.plain(
                            (table, place, cell) ->
                                    shown.table(table.name())
                                            .map(all -> all.at(place))
                                            .map(
                                                    one ->
                                                            standing.of(
                                                                    one,
                                                                    cell,
                                                                    cells.asked(
                                                                            table, place, one,
                                                                            givenUp)))
                                            .orElseGet(cell::unpublished)));
        }
        return tables;
    }

    /**
     * Every promise is kept for ever: before everybody where the count is few, else before those
     * who know no more than what is shown.
     */
    private Cell standing(ShownCell shown, Cell cell, Optional<Protection> asked) {
        return seen(shown, asked.map(cell::secret).orElse(cell));
    }

    /** Only what is few by itself is secret to somebody who knows more than what is shown. */
    private Cell fewStanding(ShownCell shown, Cell cell, Optional<Protection> asked) {
        return standing(shown, cell, asked.filter(range -> range.audience() == Audience.EVERYBODY));
    }

    private static Cell seen(ShownCell shown, Cell cell) {
        if (shown instanceof ShownCell.Withheld) {
            return cell.hiddenEarlier();
        }
        return shown.approximate()
                .map(
                        near ->
                                cell.shownBetween(
                                        Math.max(cell.lb(), near.lowest()),
                                        Math.min(cell.ub().orElse(Long.MAX_VALUE), near.highest())))
                .orElseGet(cell::publishedEarlier);
    }

    private double weight(PlanTable table, List<String> place) {
        return (CellName.open(table, place).size() < table.axes().size() ? MARGIN : 1)
                * (ledger.withheldBefore(table, place) ? HIDDEN_BEFORE : 1);
    }

    private ProtectionProblem problem(List<Table> shown, List<Period> placed, Detail detail) {
        var tables = new ArrayList<>(shown);
        var periods = new LinkedHashSet<>(placed);
        if (placed.contains(year())) {
            for (var quarter : quarters()) {
                if (periods.add(quarter)) {
                    var cells = cells(quarter);
                    tables.addAll(
                            detail == Detail.SECRETS
                                    ? cells.guarded((table, place, cell) -> cell.unpublished())
                                    : cells.plain((table, place, cell) -> cell.unpublished()));
                }
            }
            tables.add(sums(year().code(), ledger.of(year()), quarters()));
        }
        if (placed.contains(year()) && placed.contains(revised())) {
            tables.add(
                    detail == Detail.SECRETS
                            ? revision().whatGrew()
                            : revision().thatCasesNeverGo());
        }
        tables.add(besides(placed, detail));
        return ProtectionProblem.of(tables);
    }

    private Table besides(List<Period> placed, Detail detail) {
        var table = Table.named("relations and insiders").rule(Rule.none());
        for (var period : placed) {
            var cells = cells(period);
            cells.pairs().forEach(table::constraint);
            cells.same().stream().map(CellRelation::constraint).forEach(table::constraint);
            if (detail == Detail.SECRETS) {
                cells.rests().stream()
                        .filter(rest -> !lost.contains(rest.name()))
                        .forEach(table::requirement);
                cells.insiders().forEach(table::scenario);
            }
        }
        return table.build();
    }

    /** The quarters add up to the whole, as far as both count the same. */
    private Table sums(String whole, PeriodCounts counts, List<Period> quarters) {
        var table = Table.named("sums of " + whole).rule(Rule.none());
        Set<String> done = new LinkedHashSet<>();
        for (var counted : counts.tables()) {
            if (counted.table().every() != PlanTable.Rhythm.QUARTER) {
                continue;
            }
            for (var place : counted.places()) {
                var sum = CellName.of(whole, counted.table(), place);
                if (done.add(sum)) {
                    var terms = new ArrayList<>(List.of(Term.plus(sum)));
                    quarters.forEach(
                            quarter ->
                                    terms.add(
                                            Term.minus(
                                                    CellName.of(
                                                            quarter.code(),
                                                            counted.table(),
                                                            place))));
                    table.constraint(new LinearConstraint(sum, terms, Sense.EQUAL, 0));
                }
            }
        }
        return table.build();
    }

    private PeriodCells cells(Period period) {
        return new PeriodCells(
                period.code(), ledger.year(), ledger.plan(), ledger.of(period), heard);
    }

    private Revision revision() {
        return new Revision(ledger);
    }

    private Period year() {
        return new Period.WholeYear(ledger.year());
    }

    private Period revised() {
        return new Period.Revised(ledger.year());
    }

    private List<Period> quarters() {
        return year().quarters().stream().<Period>map(Period.OneQuarter::new).toList();
    }

    private List<Period> periodsDecided() {
        return ledger.decided().stream().map(ShownRelease::period).toList();
    }

    private List<Period> placedWith(Period candidate) {
        return Stream.concat(periodsDecided().stream(), Stream.of(candidate)).toList();
    }
}
