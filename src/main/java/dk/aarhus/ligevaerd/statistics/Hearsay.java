package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What was said of the counts of one year by another route than its tables, and what that left of
 * the promises. Everybody is taken to have heard it.
 *
 * @param left ranges of withheld cells, smaller than what was promised
 */
record Hearsay(List<Statement> said, List<LeftRange> left) {

    static final Hearsay NONE = new Hearsay(List.of(), List.of());

    Hearsay {
        said = List.copyOf(said);
        left = List.copyOf(left);
    }

    /** The same by the names of cells, so that it holds in every table that shows the cell. */
    ByCell in(Plan plan) {
        var heard = new ByCell();
        for (var one : said) {
            plan.table(one.table())
                    .map(table -> CellName.of(one.period().code(), table, one.place()))
                    .ifPresent(
                            cell ->
                                    heard.said
                                            .computeIfAbsent(cell, name -> new ArrayList<>())
                                            .add(one));
        }
        left.forEach(
                range ->
                        plan.table(range.tableName()).ifPresent(table -> heard.note(range, table)));
        return heard;
    }

    /** What is known of each cell. */
    static final class ByCell {

        private final Map<String, List<Statement>> said = new HashMap<>();
        private final Map<String, List<LeftRange>> left = new HashMap<>();
        private final Set<List<String>> rests = new HashSet<>();

        private ByCell() {}

        private void note(LeftRange range, PlanTable table) {
            var cell = name(range.period(), table, range.place());
            if (range.isRest()) {
                rests.add(List.of(cell, name(range.period(), table, range.part())));
            } else {
                left.computeIfAbsent(cell, name -> new ArrayList<>()).add(range);
            }
        }

        private static String name(String period, PlanTable table, String place) {
            return CellName.of(period, table, List.of(place.split("\\|")));
        }

        /** True where it is known by now what is left of a total beside one part. */
        boolean brokeRest(String total, String part) {
            return rests.contains(List.of(total, part));
        }

        /** A number that the count is known to reach; only what is true is kept in mind. */
        long least(String cell, long truth) {
            return said.getOrDefault(cell, List.of()).stream()
                    .filter(one -> one.wording() != Statement.Wording.FEWER_THAN)
                    .mapToLong(Statement::number)
                    .filter(number -> number <= truth)
                    .max()
                    .orElse(0);
        }

        /** A number that the count is known not to pass. */
        OptionalLong most(String cell, long truth) {
            return said.getOrDefault(cell, List.of()).stream()
                    .filter(one -> one.wording() != Statement.Wording.AT_LEAST)
                    .mapToLong(
                            one ->
                                    one.wording() == Statement.Wording.EXACTLY
                                            ? one.number()
                                            : one.number() - 1L)
                    .filter(number -> number >= truth)
                    .min();
        }

        /** What is left of a promise: what is lost cannot be kept. */
        Claim leftOf(Claim promised, String cell) {
            var claim = promised;
            for (var range : left.getOrDefault(cell, List.of())) {
                claim = range.of(claim);
            }
            return claim;
        }

        /** True where less is left than was promised. */
        boolean broke(String cell) {
            return left.containsKey(cell);
        }
    }
}
