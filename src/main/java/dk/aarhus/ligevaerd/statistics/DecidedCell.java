package dk.aarhus.ligevaerd.statistics;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/**
 * One cell of a released table as it is stored: a figure, the range promised in place of it, or a
 * figure near the count with the counts that can stand behind it.
 *
 * @param place its codes in the order of the table's axes, with bars between
 * @param figure null where the cell is withheld
 * @param claimedLower null where nothing is promised
 * @param claimedUpper null where nothing is promised
 * @param lowest null unless the figure is near the count only
 * @param highest null unless the figure is near the count only
 */
@Embeddable
record DecidedCell(
        String tableName,
        String place,
        Integer figure,
        Integer claimedLower,
        Integer claimedUpper,
        Integer lowest,
        Integer highest) {

    private static final String BETWEEN_CODES = "|";

    static DecidedCell of(String table, List<String> codes, ShownCell cell) {
        var place = String.join(BETWEEN_CODES, codes);
        if (cell instanceof ShownCell.Withheld withheld) {
            return withheld(table, place, withheld.claim());
        }
        return cell.approximate()
                .map(near -> near(table, place, near))
                .orElseGet(
                        () ->
                                new DecidedCell(
                                        table,
                                        place,
                                        cell.fold(Integer::valueOf, () -> null),
                                        null,
                                        null,
                                        null,
                                        null));
    }

    private static DecidedCell withheld(String table, String place, Claim claim) {
        return new DecidedCell(table, place, null, claim.lower(), claim.upper(), null, null);
    }

    private static DecidedCell near(String table, String place, ShownCell.Approximate near) {
        return new DecidedCell(
                table,
                place,
                near.figure(),
                near.claim().map(Claim::lower).orElse(null),
                near.claim().map(Claim::upper).orElse(null),
                near.lowest(),
                near.highest());
    }

    List<String> codes() {
        return List.of(place.split("\\|"));
    }

    ShownCell cell() {
        if (figure == null) {
            return new ShownCell.Withheld(claim().orElseThrow());
        }
        return lowest == null
                ? new ShownCell.Figure(figure)
                : new ShownCell.Approximate(figure, lowest, highest, claim());
    }

    private Optional<Claim> claim() {
        return Optional.ofNullable(claimedLower).map(lower -> new Claim(lower, claimedUpper));
    }
}
