package dk.aarhus.ligevaerd.disclosure;

import java.util.Locale;

/** What the public knows, or is about to know, of a cell. */
public enum CellStatus {

    /** Its value is shown, unless the protection decides to hide it. */
    PUBLISHED,
    /**
     * It has a place in the table, but its value is hidden, by an earlier decision or by the
     * pattern under audit.
     */
    SUPPRESSED,
    /** Only its bounds are shown: a rounded figure, or a rate with few decimals. */
    INTERVAL,
    /** It was never in a table. It costs nothing to hide, and ties the other cells together. */
    UNPUBLISHED;

    /** The word used in the file format. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
