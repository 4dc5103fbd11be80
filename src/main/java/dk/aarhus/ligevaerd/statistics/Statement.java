package dk.aarhus.ligevaerd.statistics;

import java.util.List;

/**
 * What was said, or is going to be said, about one count outside a release.
 *
 * @param table its name
 * @param place the codes of the cell, in the order of the table's axes
 */
public record Statement(
        Period period, String table, List<String> place, Wording wording, int number) {

    public Statement {
        place = List.copyOf(place);
    }

    /** How a count is put into words. */
    public enum Wording {
        EXACTLY,

        /** "Fewer than": the number itself is not reached. */
        FEWER_THAN,

        AT_LEAST
    }
}
