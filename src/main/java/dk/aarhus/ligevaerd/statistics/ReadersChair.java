package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Deduction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sits where a reader sits: has every table that was ever shown of a year and everything that was
 * said beside them, and finds out what follows. It never sees a raw count. So its answers tell
 * nobody anything that the papers do not, and trying one number after the other is no way to find
 * out a hidden one.
 */
final class ReadersChair {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<PublicTable> tables;
    private final List<Statement> heard;
    private final List<CellRelation> meanings;
    private final Function<Statement, Optional<String>> cells;
    private final ToIntBiFunction<PublicTable, List<String>> threshold;

    /**
     * @param tables everything that was ever shown of one year, be it to officers alone
     * @param heard what was said before and agrees with the tables
     * @param meanings what is known of their cells by what codes mean
     * @param cells the name of the cell that a statement is about, shown or not
     * @param threshold from how many persons on a cell is shown
     */
    ReadersChair(
            List<PublicTable> tables,
            List<Statement> heard,
            List<CellRelation> meanings,
            Function<Statement, Optional<String>> cells,
            ToIntBiFunction<PublicTable, List<String>> threshold) {
        this.tables = List.copyOf(tables);
        this.heard = List.copyOf(heard);
        this.meanings = List.copyOf(meanings);
        this.cells = cells;
        this.threshold = threshold;
    }

    /**
     * A count whose promise does not hold any more: a cell, or what is left of it beside one part.
     *
     * @param without the part; empty for the cell itself
     */
    record Uncovered(
            PublicTable table, List<String> place, List<String> without, Deduction.Range left) {

        boolean isRest() {
            return !without.isEmpty();
        }
    }

    /**
     * What follows from a statement.
     *
     * @param agrees false where it contradicts what was published, so that nothing follows
     * @param uncovered the counts of which more can be worked out than the releases promise
     */
    record Consequence(boolean agrees, List<Uncovered> uncovered) {
        Consequence {
            uncovered = List.copyOf(uncovered);
        }
    }

    Consequence after(Statement said) {
        var touched = touchedBy(said);
        var rests = rests(touched);
        var known = known(Stream.concat(heard.stream(), Stream.of(said)).toList(), rests);
        if (!known.agrees()) {
            return new Consequence(false, List.of());
        }
        var before = known(heard, rests);
        return new Consequence(
                true,
                Stream.concat(
                                withheld().entrySet().stream()
                                        .filter(one -> touched.contains(one.getKey())),
                                rests.entrySet().stream())
                        .filter(count -> breaks(known, count.getKey(), count.getValue()))
                        .filter(count -> !alreadyBroken(before, known, count))
                        .map(
                                count ->
                                        new Uncovered(
                                                count.getValue().table(),
                                                count.getValue().place(),
                                                count.getValue().without(),
                                                known.range(count.getKey()).orElseThrow()))
                        .toList());
    }

    /** False where what was said contradicts itself, or what was shown since. */
    boolean agrees() {
        return known(heard, Map.of()).agrees();
    }

    /** What can be said of a cell without adding to what everybody can work out. */
    Optional<Deduction.Range> open(PublicTable table, List<String> place) {
        return known(heard, Map.of()).range(key(table, place));
    }

    /** The counts of which something new can follow. */
    private Set<String> touchedBy(Statement said) {
        var papers = new Entangled();
        tables.forEach(
                table ->
                        table.places().stream()
                                .filter(place -> !isUnknown(table, place))
                                .forEach(place -> papers.known(key(table, place))));
        relate(
                (whole, parts) ->
                        papers.related(Stream.concat(Stream.of(whole), parts.stream()).toList()),
                pair -> papers.related(List.of(pair.less(), pair.more())));
        meanings.forEach(known -> papers.related(known.cells()));
        return cells.apply(said).map(papers::with).orElseGet(Set::of);
    }

    /** Everything that is known to hang together. */
    private void relate(BiConsumer<String, List<String>> sum, Consumer<PublicTable.Ordered> pair) {
        tables.forEach(table -> addUp(table, sum));
        years(sum);
        tables.forEach(table -> table.pairs().forEach(pair));
    }

    private static boolean alreadyBroken(
            Deduction before, Deduction after, Map.Entry<String, Promised> count) {
        return breaks(before, count.getKey(), count.getValue())
                && before.range(count.getKey()).equals(after.range(count.getKey()));
    }

    private static boolean breaks(Deduction known, String count, Promised promised) {
        return !known.canBeAtMost(count, promised.claim().lower())
                || !known.canBeAtLeast(count, promised.claim().upper());
    }

    private record Promised(
            PublicTable table, List<String> place, List<String> without, Claim claim) {}

    /**
     * What is left of a total beside one part, where not both are shown: known to be little, it
     * would say that nearly all cases of a kind had something in common.
     */
    private Map<String, Promised> rests(Set<String> touched) {
        Map<String, Promised> rests = new LinkedHashMap<>();
        for (var table : tables) {
            for (var place : table.places()) {
                for (var part : partsOf(table, place)) {
                    if (touched.contains(key(table, place)) || touched.contains(key(table, part))) {
                        rests.putIfAbsent(
                                restKey(table, place, part),
                                new Promised(
                                        table,
                                        place,
                                        part,
                                        Claim.fewOrNot(threshold.applyAsInt(table, place))));
                    }
                }
            }
        }
        return rests;
    }

    private static List<List<String>> partsOf(PublicTable table, List<String> place) {
        var parts = new ArrayList<List<String>>();
        for (int at = 0; at < place.size(); at++) {
            for (var code : table.axes().get(at).parts().getOrDefault(place.get(at), List.of())) {
                var part = new ArrayList<>(place);
                part.set(at, code);
                parts.add(List.copyOf(part));
            }
        }
        return parts;
    }

    /** True where the count is not known, be it that a figure near it is. */
    private static boolean isUnknown(PublicTable table, List<String> place) {
        return table.at(place).filter(cell -> cell.fold(count -> false, () -> true)).isPresent();
    }

    private Map<String, Promised> withheld() {
        Map<String, Promised> promises = new LinkedHashMap<>();
        for (var table : tables) {
            for (var place : table.places()) {
                table.at(place)
                        .flatMap(ShownCell::promise)
                        .ifPresent(
                                claim ->
                                        promises.putIfAbsent(
                                                key(table, place),
                                                new Promised(table, place, List.of(), claim)));
            }
        }
        return promises;
    }

    private Deduction known(List<Statement> statements, Map<String, Promised> rests) {
        var known = new Deduction(PATIENCE);
        tables.forEach(table -> read(table, known));
        relate(
                known::sum,
                // What one is more than the other is a count too.
                pair ->
                        known.sum(
                                pair.more(),
                                List.of(
                                        pair.less(),
                                        "%s beyond %s".formatted(pair.more(), pair.less()))));
        meanings.forEach(one -> compare(one, known));
        rests.forEach(
                (count, rest) ->
                        known.sum(
                                key(rest.table(), rest.place()),
                                List.of(key(rest.table(), rest.without()), count)));
        statements.forEach(statement -> hear(statement, known));
        return known;
    }

    /** What one is more than the others together, or less, is a count too. */
    private static void compare(CellRelation relation, Deduction known) {
        var together = String.join(" + ", relation.others()) + " together";
        var difference = "%s beside %s".formatted(relation.cell(), together);
        known.sum(together, relation.others());
        switch (relation.sign()) {
            case EQUAL -> known.sum(together, List.of(relation.cell()));
            case AT_MOST -> known.sum(together, List.of(relation.cell(), difference));
            case AT_LEAST -> known.sum(relation.cell(), List.of(together, difference));
            case LESS ->
                    known.sum(together, List.of(relation.cell(), difference))
                            .atLeast(difference, 1);
            case MORE ->
                    known.sum(relation.cell(), List.of(together, difference))
                            .atLeast(difference, 1);
        }
    }

    private void read(PublicTable table, Deduction known) {
        for (var place : table.places()) {
            var count = key(table, place);
            var cell = table.at(place);
            if (cell.isEmpty()) {
                known.exactly(count, 0);
            } else {
                read(cell.get(), count, known);
            }
        }
    }

    private static void read(ShownCell cell, String count, Deduction known) {
        var near = cell.approximate();
        if (near.isPresent()) {
            known.atLeast(count, near.get().lowest()).atMost(count, near.get().highest());
        } else {
            cell.fold(figure -> known.exactly(count, figure), () -> known.atLeast(count, 0));
        }
    }

    private static void addUp(PublicTable table, BiConsumer<String, List<String>> sum) {
        for (var place : table.places()) {
            for (int at = 0; at < place.size(); at++) {
                var parts = table.axes().get(at).parts().getOrDefault(place.get(at), List.of());
                if (!parts.isEmpty()) {
                    sum.accept(key(table, place), keys(table, place, at, parts));
                }
            }
        }
    }

    /** The quarters add up to the year, also those of which nothing was shown. */
    private void years(BiConsumer<String, List<String>> sum) {
        tables.stream()
                .filter(table -> table.period() instanceof Period.WholeYear)
                // Quarters of which no table was ever shown say nothing about their sum.
                .filter(
                        year ->
                                tables.stream()
                                        .anyMatch(
                                                other ->
                                                        other.name().equals(year.name())
                                                                && other.period()
                                                                        instanceof
                                                                        Period.OneQuarter))
                .forEach(
                        year ->
                                year.places()
                                        .forEach(
                                                place ->
                                                        sum.accept(
                                                                key(year, place),
                                                                year.period().quarters().stream()
                                                                        .map(
                                                                                quarter ->
                                                                                        key(
                                                                                                quarter
                                                                                                        .toString(),
                                                                                                year,
                                                                                                place))
                                                                        .toList())));
    }

    private void hear(Statement said, Deduction known) {
        cells.apply(said)
                .ifPresent(
                        count -> {
                            switch (said.wording()) {
                                case EXACTLY -> known.exactly(count, said.number());
                                case FEWER_THAN -> known.atMost(count, said.number() - 1L);
                                case AT_LEAST -> known.atLeast(count, said.number());
                            }
                        });
    }

    private static List<String> keys(
            PublicTable table, List<String> place, int at, List<String> parts) {
        var keys = new ArrayList<String>();
        for (var part : parts) {
            var other = new ArrayList<>(place);
            other.set(at, part);
            keys.add(key(table, other));
        }
        return keys;
    }

    private static String restKey(PublicTable table, List<String> place, List<String> part) {
        return key(table, place) + " without " + key(table, part);
    }

    private static String key(PublicTable table, List<String> place) {
        return key(table.period().code(), table, place);
    }

    /** The same count has the same name in all tables: totals of an axis say nothing. */
    private static String key(String period, PublicTable table, List<String> place) {
        return period
                + IntStream.range(0, place.size())
                        .filter(at -> !place.get(at).equals(PlanAxis.TOTAL))
                        .mapToObj(at -> "|" + table.axes().get(at).name() + "=" + place.get(at))
                        .sorted()
                        .collect(Collectors.joining());
    }
}
