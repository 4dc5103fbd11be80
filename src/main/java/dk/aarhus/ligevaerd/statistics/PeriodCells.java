package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Audience;
import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.Protection;
import dk.aarhus.ligevaerd.disclosure.ReporterCounts;
import dk.aarhus.ligevaerd.disclosure.Requirement;
import dk.aarhus.ligevaerd.disclosure.Rule;
import dk.aarhus.ligevaerd.disclosure.Scenario;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The tables of one period as a reader knows them, in the words of the disclosure engine. */
final class PeriodCells {

    /** What becomes of a cell, beside what it counts. */
    interface Standing {
        Cell of(PlanTable table, List<String> place, Cell cell);
    }

    private final String period;
    private final Plan plan;
    private final PeriodCounts counts;
    private final int year;
    private final Hearsay.ByCell heard;

    PeriodCells(String period, int year, Plan plan, PeriodCounts counts, Hearsay.ByCell heard) {
        this.period = period;
        this.year = year;
        this.plan = plan;
        this.counts = counts;
        this.heard = heard;
    }

    /** The tables with their cells; what is few is secret. */
    List<Table> guarded(Standing standing) {
        return tables(
                (table, place, cell) -> standing.of(table, place, guarded(table, place, cell)));
    }

    /** The tables with no secret marked. */
    List<Table> plain(Standing standing) {
        return tables(standing);
    }

    private List<Table> tables(Standing standing) {
        return counts.tables().stream().map(table -> table(table, standing)).toList();
    }

    private Table table(TableCounts counted, Standing standing) {
        var table = Table.named(period + " " + counted.table().name()).rule(Rule.none());
        counted.axes().forEach(axis -> table.dimension(axis.dimension()));
        for (var place : counted.places()) {
            long truth = counted.at(place).complaints();
            var id = id(counted.table(), place);
            var cell =
                    Cell.at(place, truth)
                            .withId(id)
                            .knownBetween(heard.least(id, truth), heard.most(id, truth));
            table.cell(standing.of(counted.table(), place, cell));
        }
        counted.impossible()
                .forEach(
                        place ->
                                table.cell(
                                        Cell.at(place, 0)
                                                .withId(id(counted.table(), place))
                                                .structuralZero()));
        return table.build();
    }

    String id(PlanTable table, List<String> place) {
        return CellName.of(period, table, place);
    }

    int threshold(PlanTable table, List<String> place) {
        return plan.threshold(CellName.open(table, place));
    }

    private Cell guarded(PlanTable table, List<String> place, Cell cell) {
        var reporters = at(table, place);
        int threshold = threshold(table, place);
        return reporters.isSensitive(threshold) ? cell.secret(range(reporters, threshold)) : cell;
    }

    /**
     * What must stay possible of a cell that was shown or withheld, beside what was promised of it.
     * One that is not few by itself, and only shields others, is no secret to those who know it
     * anyway, or the one beside it. Of one that is, whoever filed much of it must go on to think
     * enough others possible; unless a figure given elsewhere took that away.
     *
     * @param lost by name, of what no more can be asked than what is left of the promise
     */
    Optional<Protection> asked(
            PlanTable table, List<String> place, ShownCell shown, Predicate<String> lost) {
        return shown.promise().map(promised -> asked(table, place, promised, lost));
    }

    private Protection asked(
            PlanTable table, List<String> place, Claim promised, Predicate<String> lost) {
        var id = id(table, place);
        var left = heard.leftOf(promised, id);
        var reporters = at(table, place);
        int threshold = threshold(table, place);
        if (!reporters.isSensitive(threshold)) {
            return Protection.between(left.lower(), left.upper()).before(Audience.OUTSIDERS);
        }
        return Protection.between(
                left.lower(),
                heard.broke(id) || lost.test(id)
                        ? left.upper()
                        : Math.max(left.upper(), most(reporters, threshold)));
    }

    private ReporterCounts at(PlanTable table, List<String> place) {
        return counts.table(table.name()).orElseThrow().at(place);
    }

    /** To everybody it must stay possible that it was one, also where more of it is anonymous. */
    private static Protection range(ReporterCounts reporters, int threshold) {
        return Protection.between(1, most(reporters, threshold));
    }

    /** Whoever made most of it, or all that is anonymous, must not see that the others are few. */
    private static long most(ReporterCounts reporters, int threshold) {
        return reporters.range(threshold).maxAtLeast().getAsLong();
    }

    /**
     * Group disclosure: what is left of a total beside one of its parts. Where that is little or
     * nothing, the part tells about everybody: "all complaints of this department were about this
     * ground". So it must stay possible that as many as the threshold are left.
     *
     * <p>Where nothing but one part can occur, everybody knows that nothing is left.
     *
     * <p>The rest beside <em>all</em> parts that are shown needs no rule of its own: with the total
     * shown it is known, and each part of it that is few would be known to be few.
     */
    List<Requirement> rests() {
        Map<String, Requirement> rests = new LinkedHashMap<>();
        for (var counted : counts.tables()) {
            for (var total : counted.places()) {
                if (counted.at(total).complaints() == 0) {
                    continue;
                }
                for (int axis = 0; axis < total.size(); axis++) {
                    var parts = possibleParts(counted, total, axis);
                    if (parts.size() > 1) {
                        parts.forEach(part -> rest(counted, total, part, rests));
                    }
                }
            }
        }
        return List.copyOf(rests.values());
    }

    private static List<List<String>> possibleParts(
            TableCounts counted, List<String> total, int axis) {
        return counted.axes().get(axis).parts().getOrDefault(total.get(axis), List.of()).stream()
                .map(part -> with(total, axis, part))
                .filter(part -> !counted.table().isImpossible(part))
                .toList();
    }

    private void rest(
            TableCounts counted,
            List<String> total,
            List<String> part,
            Map<String, Requirement> rests) {
        long in = counted.at(part).complaints();
        long rest = counted.at(total).complaints() - in;
        int threshold = threshold(counted.table(), total);
        // Beside a part of 0 the rest is the total, which has a rule of its own.
        var whole = id(counted.table(), total);
        var own = id(counted.table(), part);
        // What a figure given elsewhere took away is not asked for again.
        if (in > 0 && rest < threshold && !heard.brokeRest(whole, own)) {
            var requirement = Requirement.rest(whole, own, Protection.between(1, threshold));
            rests.putIfAbsent(requirement.name(), requirement);
        }
    }

    private static List<String> with(List<String> place, int axis, String code) {
        var other = new ArrayList<>(place);
        other.set(axis, code);
        return List.copyOf(other);
    }

    /**
     * A complaint with several grounds is one complaint and several pairs: no ground has more of
     * them than there are complaints, and there are at least as many pairs as complaints. Readers
     * know that.
     */
    List<LinearConstraint> pairs() {
        var cells = new HashSet<String>();
        for (var counted : counts.tables()) {
            counted.places().forEach(place -> cells.add(id(counted.table(), place)));
        }
        Map<String, LinearConstraint> known = new LinkedHashMap<>();
        for (var counted : counts.tables()) {
            if (counted.table().countsPairs()) {
                counted.places().forEach(place -> pair(counted, place, cells, known));
            }
        }
        return List.copyOf(known.values());
    }

    /** What readers know of cells of different axes, by what the codes mean. */
    List<CellRelation> same() {
        Map<String, Long> cells = new HashMap<>();
        for (var counted : counts.tables()) {
            counted.places()
                    .forEach(
                            place ->
                                    cells.put(
                                            id(counted.table(), place),
                                            counted.at(place).complaints()));
        }
        return new KnownSums(cells).of(plan.same());
    }

    private void pair(
            TableCounts counted,
            List<String> place,
            Set<String> cells,
            Map<String, LinearConstraint> known) {
        var complaints = complaintsAt(counted.table(), place);
        var pair = id(counted.table(), place);
        int axis = pairsAxis(counted.table());
        var code = place.get(axis);
        boolean isTotal = code.equals(PlanAxis.PAIRS);
        boolean isLeaf = !counted.axes().get(axis).parts().containsKey(code);
        if (cells.contains(complaints) && (isTotal || isLeaf)) {
            var terms =
                    isTotal
                            ? List.of(Term.plus(complaints), Term.minus(pair))
                            : List.of(Term.plus(pair), Term.minus(complaints));
            var name = "%s beside %s".formatted(pair, complaints);
            known.putIfAbsent(name, new LinearConstraint(name, terms, Sense.AT_MOST, 0));
        }
    }

    private static int pairsAxis(PlanTable table) {
        int axis = 0;
        while (!table.axes().get(axis).pairs()) {
            axis++;
        }
        return axis;
    }

    /** The cell that counts complaints at the same place. */
    private String complaintsAt(PlanTable table, List<String> place) {
        var parts = new ArrayList<String>();
        for (int axis = 0; axis < place.size(); axis++) {
            if (!table.axes().get(axis).pairs() && !place.get(axis).equals(PlanAxis.TOTAL)) {
                parts.add(table.axes().get(axis).name() + "=" + place.get(axis));
            }
        }
        parts.sort(null);
        parts.add(0, period);
        return String.join("|", parts);
    }

    /**
     * Those who know more than what is published: whoever may have filed all anonymous reports, the
     * busiest reporters, and the heads of departments.
     */
    List<Scenario> insiders() {
        var insiders = new ArrayList<Scenario>();
        var planted = new HashMap<String, Long>();
        Map<String, Set<String>> heads = new LinkedHashMap<>();
        for (var counted : counts.tables()) {
            for (var place : counted.places()) {
                var id = id(counted.table(), place);
                long unknown = counted.at(place).anonymous();
                if (unknown > 0) {
                    planted.put(id, unknown);
                }
                head(counted, place)
                        .ifPresent(
                                code ->
                                        heads.computeIfAbsent(code, one -> new HashSet<>())
                                                .add(id));
            }
        }
        if (!planted.isEmpty()) {
            insiders.add(new Scenario("whoever filed all anonymous reports", planted, Set.of()));
        }
        heads.forEach(
                (code, known) ->
                        insiders.add(new Scenario("the head of " + code, Map.of(), known)));
        reporters(insiders);
        return insiders;
    }

    private static Optional<String> head(TableCounts counted, List<String> place) {
        for (int axis = 0; axis < place.size(); axis++) {
            // Where no department was stated, nobody is head of it.
            if (counted.axes().get(axis).of() == FactColumn.DEPARTMENT
                    && !counted.axes().get(axis).isRest(place.get(axis))
                    && !place.get(axis).equals(PlanAxis.TOTAL)) {
                return Optional.of(place.get(axis));
            }
        }
        return Optional.empty();
    }

    private void reporters(List<Scenario> insiders) {
        var known = counts.known(year);
        for (int number = 0; number < known.size(); number++) {
            insiders.add(
                    new Scenario(
                            "reporter %d of %s".formatted(number + 1, period),
                            named(known.get(number)),
                            Set.of()));
        }
        if (known.size() > 1) {
            var both = named(known.get(0));
            named(known.get(1)).forEach((id, number) -> both.merge(id, number, Long::sum));
            insiders.add(new Scenario("the two busiest reporters of " + period, both, Set.of()));
        }
    }

    private Map<String, Long> named(Map<String, Map<List<String>, Long>> byTable) {
        Map<String, Long> named = new HashMap<>();
        byTable.forEach(
                (name, places) -> {
                    var table = counts.table(name).orElseThrow().table();
                    places.forEach((place, number) -> named.put(id(table, place), number));
                });
        return named;
    }
}
