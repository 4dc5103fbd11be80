package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Deduction;
import jakarta.persistence.Embeddable;

/**
 * What stays possible for a withheld cell since a figure was given elsewhere.
 *
 * @param place its codes, with bars between
 */
@Embeddable
record LeftRange(String period, String tableName, String place, int lowest, int highest) {

    static LeftRange of(ReadersChair.Uncovered cell) {
        return new LeftRange(
                cell.table().period().code(),
                cell.table().name(),
                String.join("|", cell.place()),
                Math.toIntExact(cell.left().lowest()),
                Math.toIntExact(Math.min(cell.left().highest(), Deduction.ENDLESS)));
    }

    /** True where the cell is simply known. */
    boolean isKnown() {
        return lowest == highest;
    }

    /** The promise that is left of an older one. */
    Claim of(Claim promised) {
        return new Claim(
                Math.max(promised.lower(), lowest),
                Math.max(Math.max(promised.lower(), lowest), Math.min(promised.upper(), highest)));
    }
}
