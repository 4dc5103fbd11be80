package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.Dimension;
import dk.aarhus.ligevaerd.disclosure.Protection;
import dk.aarhus.ligevaerd.disclosure.Rule;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.law.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The table of one period as a reader knows it, in the words of the disclosure engine. */
final class PeriodTable {

    private final String period;
    private final Reader reader;
    private final Function<Position, Tally> counts;
    private final Hearsay hearsay;

    PeriodTable(String period, Reader reader, Function<Position, Tally> counts, Hearsay hearsay) {
        this.period = period;
        this.reader = reader;
        this.counts = counts;
        this.hearsay = hearsay;
    }

    static String id(String period, Position position) {
        return String.join("|", period, position.phaseCode(), position.groupCode());
    }

    /** To be decided: what is few is secret, all else is shown if nothing speaks against it. */
    Table open(Function<Position, UnaryOperator<Cell>> terms) {
        var table = cells(position -> terms.apply(position).apply(guarded(position)));
        rests(table);
        return table.build();
    }

    /** As {@link #open}, for sums that are not going to be shown yet. */
    Table reserved(Function<Position, UnaryOperator<Cell>> terms) {
        return cells(position -> terms.apply(position).apply(guarded(position))).build();
    }

    /** A quarter of a released year that never had a table of its own. */
    Table neverShown() {
        return cells(position -> guarded(position).unpublished()).build();
    }

    /** Decided before: every promise is kept for ever. */
    Table decided(ShownTable shown) {
        var table =
                cells(
                        position ->
                                shown.at(position) instanceof ShownCell.Withheld withheld
                                        ? promised(position, withheld.claim()).hiddenEarlier()
                                        : plain(position).publishedEarlier());
        rests(table);
        return table.build();
    }

    /** As anybody reads it, with no secret marked. */
    Table read(ShownTable shown) {
        return asRead(shown, UnaryOperator.identity());
    }

    /** As anybody reads it, asking of each withheld cell how far its range goes. */
    Table asked(ShownTable shown) {
        return asRead(shown, cell -> cell.secret(Protection.minAtMost(cell.value().getAsLong())));
    }

    /** As {@link #neverShown}, with no secret marked. */
    Table unread() {
        return cells(position -> plain(position).unpublished()).build();
    }

    private Table asRead(ShownTable shown, UnaryOperator<Cell> withheld) {
        return cells(
                        position ->
                                shown.at(position) instanceof ShownCell.Withheld
                                        ? withheld.apply(plain(position)).hiddenEarlier()
                                        : plain(position).publishedEarlier())
                .build();
    }

    private Table.Builder cells(Function<Position, Cell> cell) {
        var table =
                Table.named(period)
                        .dimension(axis("phase", Phase.values()))
                        .dimension(axis("policyClass", ClassGroup.values()))
                        .rule(Rule.none());
        TablePlan.POSITIONS.forEach(position -> table.cell(cell.apply(position)));
        return table;
    }

    private void rests(Table.Builder table) {
        if (reader == Reader.OUTSIDER) {
            new Rests(period, counts)
                    .all().stream()
                            .filter(
                                    rest ->
                                            !hearsay.brokeRest(
                                                    rest.terms().get(0).cell(),
                                                    rest.terms().get(1).cell()))
                            .forEach(table::requirement);
        }
    }

    private Cell guarded(Position position) {
        var tally = counts.apply(position);
        return tally.isFew() ? plain(position).secret(reader.keptFrom(tally)) : plain(position);
    }

    /** What a figure given elsewhere took away is not asked for again. */
    private Cell promised(Position position, Claim claim) {
        if (reader == Reader.OUTSIDER) {
            var left = hearsay.leftOf(claim, period, position);
            return plain(position).secret(Protection.between(left.lower(), left.upper()));
        }
        return hearsay.broke(period, position) ? plain(position) : guarded(position);
    }

    private Cell plain(Position position) {
        var tally = counts.apply(position);
        return Cell.at(List.of(position.phaseCode(), position.groupCode()), tally.complaints())
                .withId(id(period, position))
                .knownBetween(
                        Math.max(
                                reader.knowsOf(tally),
                                hearsay.least(period, position, tally.complaints())),
                        hearsay.most(period, position, tally.complaints()));
    }

    private static Dimension axis(String name, Enum<?>[] codes) {
        return Dimension.flat(name, Position.TOTAL, Arrays.stream(codes).map(Enum::name).toList());
    }
}
