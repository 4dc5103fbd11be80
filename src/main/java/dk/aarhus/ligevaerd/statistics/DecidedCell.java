package dk.aarhus.ligevaerd.statistics;

import jakarta.persistence.Embeddable;

/**
 * One cell of a released table as it is stored: a figure, or the range promised in place of it.
 *
 * @param figure null where the cell is withheld
 * @param claimedLower null where it is shown
 * @param claimedUpper null where it is shown
 */
@Embeddable
record DecidedCell(
        String phase,
        String classGroup,
        Integer figure,
        Integer claimedLower,
        Integer claimedUpper) {

    static DecidedCell of(Position position, ShownCell cell) {
        return cell instanceof ShownCell.Withheld withheld
                ? new DecidedCell(
                        position.phaseCode(),
                        position.groupCode(),
                        null,
                        withheld.claim().lower(),
                        withheld.claim().upper())
                : new DecidedCell(
                        position.phaseCode(),
                        position.groupCode(),
                        cell.fold(Integer::valueOf, () -> null),
                        null,
                        null);
    }

    Position position() {
        return Position.coded(phase, classGroup);
    }

    ShownCell cell() {
        return figure == null
                ? new ShownCell.Withheld(new Claim(claimedLower, claimedUpper))
                : new ShownCell.Figure(figure);
    }
}
