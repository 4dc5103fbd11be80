package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Deduction;
import jakarta.persistence.Embeddable;

/**
 * What stays possible for a count since a figure was given elsewhere.
 *
 * @param place the codes of a withheld cell, with bars between
 * @param part the codes of one of its parts, where it is the rest that is known; else empty
 */
@Embeddable
record LeftRange(
        String period, String tableName, String place, String part, int lowest, int highest) {

    private static final String BETWEEN_CODES = "|";

    static LeftRange of(ReadersChair.Uncovered cell) {
        return new LeftRange(
                cell.table().period().code(),
                cell.table().name(),
                String.join(BETWEEN_CODES, cell.place()),
                String.join(BETWEEN_CODES, cell.without()),
                Math.toIntExact(cell.left().lowest()),
                Math.toIntExact(Math.min(cell.left().highest(), Deduction.ENDLESS)));
    }

    /** True for what is left of a cell beside one part. */
    boolean isRest() {
        return !part.isEmpty();
    }

    /** The promise that is left of an older one. */
    Claim of(Claim promised) {
        return new Claim(
                Math.max(promised.lower(), lowest),
                Math.max(Math.max(promised.lower(), lowest), Math.min(promised.upper(), highest)));
    }
}
