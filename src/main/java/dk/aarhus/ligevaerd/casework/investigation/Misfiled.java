package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was filed wrong, or that somebody says so of. What it held is not among it.
 *
 * @param item the number of the thing among those of its kind
 * @param breach whether somebody has seen it who must not
 * @param settledBy who confirmed it or turned it down
 * @param confirmed whether it was confirmed, and the thing taken out
 */
public record Misfiled(
        int number,
        Kind kind,
        int item,
        String reason,
        boolean breach,
        String saidBy,
        LocalDate saidOn,
        Optional<String> settledBy,
        Optional<LocalDate> settledOn,
        boolean confirmed) {

    /** What can be filed wrong. */
    public enum Kind {
        NOTE,
        FILE
    }

    public boolean isOpen() {
        return settledOn.isEmpty();
    }

    /** As a form names it. */
    public static String code(Kind kind, int item) {
        return kind + "-" + item;
    }
}
