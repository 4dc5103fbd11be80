package dk.aarhus.ligevaerd.statistics;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Why a figure is hidden, as far as that may be said: the other hidden figures of the sums it
 * stands in. Made from what everybody sees, so it does not tell which of them are few.
 *
 * @param inRow hidden with it in the same phase
 * @param inColumn hidden with it of the same class
 * @param periods periods in which the same figure is hidden
 */
public record Shield(
        Position position,
        Claim claim,
        List<Position> inRow,
        List<Position> inColumn,
        List<Period> periods) {

    /**
     * The shields of a table, in the order of the table.
     *
     * @param beside everything shown of the same year
     */
    public static List<Shield> of(ShownTable table, Collection<ShownTable> beside) {
        return TablePlan.POSITIONS.stream()
                .filter(position -> isWithheld(table, position))
                .map(position -> of(table, position, beside))
                .toList();
    }

    private static Shield of(ShownTable table, Position position, Collection<ShownTable> beside) {
        return new Shield(
                position,
                ((ShownCell.Withheld) table.at(position)).claim(),
                others(table, position, (one, other) -> one.phase().equals(other.phase())),
                others(table, position, (one, other) -> one.group().equals(other.group())),
                beside.stream()
                        .filter(other -> !other.period().equals(table.period()))
                        .filter(other -> isWithheld(other, position))
                        .map(ShownTable::period)
                        .toList());
    }

    private static List<Position> others(
            ShownTable table, Position position, BiPredicate<Position, Position> inOneSum) {
        return TablePlan.POSITIONS.stream()
                .filter(other -> !other.equals(position) && inOneSum.test(position, other))
                .filter(other -> isWithheld(table, other))
                .toList();
    }

    private static boolean isWithheld(ShownTable table, Position position) {
        return table.at(position) instanceof ShownCell.Withheld;
    }
}
