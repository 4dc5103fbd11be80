package dk.aarhus.ligevaerd.statistics;

import java.util.List;
import java.util.OptionalLong;

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

    /** A number that the count is known to reach; only what is true is kept in mind. */
    long least(String period, Position position, long truth) {
        return about(period, position).stream()
                .filter(one -> one.wording() != Statement.Wording.FEWER_THAN)
                .mapToLong(Statement::number)
                .filter(number -> number <= truth)
                .max()
                .orElse(0);
    }

    /** A number that the count is known not to pass. */
    OptionalLong most(String period, Position position, long truth) {
        return about(period, position).stream()
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
    Claim leftOf(Claim promised, String period, Position position) {
        var claim = promised;
        for (var range : left) {
            if (!range.isRest()
                    && isAbout(
                            range.period(), range.tableName(), range.place(), period, position)) {
                claim = range.of(claim);
            }
        }
        return claim;
    }

    /** True where it is known by now what is left of a total beside one part. */
    boolean brokeRest(String total, String part) {
        return left.stream()
                .filter(LeftRange::isRest)
                .anyMatch(
                        range ->
                                total.equals(range.period() + "|" + range.place())
                                        && part.equals(range.period() + "|" + range.part()));
    }

    /** True where less is left than was promised. */
    boolean broke(String period, Position position) {
        return left.stream()
                .filter(range -> !range.isRest())
                .anyMatch(
                        range ->
                                isAbout(
                                        range.period(),
                                        range.tableName(),
                                        range.place(),
                                        period,
                                        position));
    }

    private List<Statement> about(String period, Position position) {
        return said.stream()
                .filter(
                        one ->
                                isAbout(
                                        one.period().code(),
                                        one.table(),
                                        String.join("|", one.place()),
                                        period,
                                        position))
                .toList();
    }

    private static boolean isAbout(
            String saidPeriod, String table, String place, String period, Position position) {
        return saidPeriod.equals(period)
                && table.equals(TablePlan.NAME)
                && place.equals(position.phaseCode() + "|" + position.groupCode());
    }
}
