package dk.aarhus.ligevaerd.statistics;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * One cell of a released table as it is stored: a figure, or the range promised in place of it.
 *
 * @param place its codes in the order of the table's axes, with bars between
 * @param figure null where the cell is withheld
 * @param claimedLower null where it is shown
 * @param claimedUpper null where it is shown
 */
@Embeddable
record DecidedCell(
        String tableName,
        String place,
        Integer figure,
        Integer claimedLower,
        Integer claimedUpper) {

    private static final String BETWEEN_CODES = "|";

    static DecidedCell of(String table, List<String> codes, ShownCell cell) {
        var place = String.join(BETWEEN_CODES, codes);
        return cell instanceof ShownCell.Withheld withheld
                ? new DecidedCell(
                        table, place, null, withheld.claim().lower(), withheld.claim().upper())
                : new DecidedCell(
                        table, place, cell.fold(Integer::valueOf, () -> null), null, null);
    }

    List<String> codes() {
        return List.of(place.split("\\|"));
    }

    ShownCell cell() {
        return figure == null
                ? new ShownCell.Withheld(new Claim(claimedLower, claimedUpper))
                : new ShownCell.Figure(figure);
    }
}
