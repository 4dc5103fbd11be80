package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Protection;
import dk.aarhus.ligevaerd.disclosure.ReporterCounts;
import dk.aarhus.ligevaerd.disclosure.Requirement;
import dk.aarhus.ligevaerd.disclosure.Rule;
import dk.aarhus.ligevaerd.disclosure.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first figures of a year beside its revised ones, as a reader compares them who holds both.
 * The ledger must hold the counts of both.
 */
final class Revision {

    private final YearLedger ledger;
    private final List<Pair> pairs;

    Revision(YearLedger ledger) {
        this.ledger = ledger;
        this.pairs = pairs();
    }

    /** One cell of a period, with the least count below which a change of it tells of few. */
    private record Counted(String id, ReporterCounts counted, int threshold) {}

    /** The same cell in the first figures and in the revised ones. */
    private record Pair(boolean isWhole, Counted earlier, Counted later) {
        long grown() {
            return later.counted().complaints() - earlier.counted().complaints();
        }

        /**
         * Who stands behind what came, as far as both counts tell: as few persons, and as much by
         * one of them, as there can be.
         */
        ReporterCounts came() {
            var before = earlier.counted();
            var after = later.counted();
            long persons = within(after.identified() - before.identified(), grown());
            long unknown = within(after.anonymous() - before.anonymous(), grown() - persons);
            long byOne = grown() - unknown - Math.max(0, persons - 1);
            return new ReporterCounts(grown(), persons, unknown, Math.min(byOne, after.largest()));
        }

        private static long within(long number, long most) {
            return Math.max(0, Math.min(number, most));
        }

        CellRelation compared(CellRelation.Sign sign) {
            return new CellRelation(earlier.id(), sign, List.of(later.id()));
        }
    }

    /** Which counts stayed as they were; for a reader who knows that. */
    Table whatStayed() {
        var table = Table.named("unchanged in " + ledger.year()).rule(Rule.none());
        pairs.stream()
                .filter(pair -> pair.grown() == 0)
                .map(pair -> pair.compared(CellRelation.Sign.EQUAL).constraint())
                .forEach(table::constraint);
        return table.build();
    }

    /**
     * Readers know that cases come, and never go. Where some went, that the relation is missing
     * tells it, so it is said.
     */
    List<CellRelation> wholes() {
        return pairs.stream()
                .filter(Pair::isWhole)
                .map(
                        pair ->
                                pair.compared(
                                        pair.grown() >= 0
                                                ? CellRelation.Sign.AT_MOST
                                                : CellRelation.Sign.MORE))
                .toList();
    }

    /** The same for an audit. */
    Table thatCasesNeverGo() {
        return known().build();
    }

    /**
     * The same, and what must stay hidden of a change: where it is little, it tells of a few late
     * cases, or of a few that were assessed anew.
     */
    Table whatGrew() {
        var table = known();
        pairs.stream().map(Revision::hidden).flatMap(Optional::stream).forEach(table::requirement);
        return table.build();
    }

    private Table.Builder known() {
        var table = Table.named("growth of " + ledger.year()).rule(Rule.none());
        wholes().stream().map(CellRelation::constraint).forEach(table::constraint);
        return table;
    }

    private static Optional<Requirement> hidden(Pair pair) {
        return change(pair)
                .map(range -> Requirement.growth(pair.later().id(), pair.earlier().id(), range));
    }

    /**
     * That it was one must stay possible, and that it was not few. Many cases by few persons, or
     * with many that nobody stands for, are few too: then that many more must stay possible.
     */
    private static Optional<Protection> change(Pair pair) {
        int threshold = pair.later().threshold();
        long grown = pair.grown();
        if (grown == 0) {
            return Optional.empty();
        }
        if (grown < 0) {
            return grown > -threshold
                    ? Optional.of(Protection.between(-threshold, -1))
                    : Optional.empty();
        }
        var reporters = pair.came();
        if (!reporters.isSensitive(threshold)) {
            return Optional.empty();
        }
        return Optional.of(
                Protection.between(
                        1,
                        grown < threshold
                                ? reporters.range(threshold).maxAtLeast().getAsLong()
                                : grown + threshold));
    }

    private List<Pair> pairs() {
        var before = cells(new Period.WholeYear(ledger.year()));
        var found = new ArrayList<Pair>();
        cells(new Period.Revised(ledger.year()))
                .forEach(
                        (cell, later) -> {
                            if (before.containsKey(cell)) {
                                found.add(new Pair(cell.isEmpty(), before.get(cell), later));
                            }
                        });
        return found;
    }

    /** Every cell of a period by its name without the period. */
    private Map<String, Counted> cells(Period period) {
        Map<String, Counted> cells = new LinkedHashMap<>();
        for (var counted : ledger.of(period).tables()) {
            for (var place : counted.places()) {
                cells.putIfAbsent(
                        CellName.of("", counted.table(), place),
                        new Counted(
                                CellName.of(period.code(), counted.table(), place),
                                counted.at(place),
                                ledger.plan().threshold(CellName.open(counted.table(), place))));
            }
        }
        return cells;
    }
}
