package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was filed wrong, or that somebody says so of. What it held is not among it.
 *
 * @param item the number of the thing among those of its kind
 * @param breach whether somebody has seen it who must not
 * @param settledBy who confirmed it or turned it down
 * @param confirmed whether it was confirmed, and the thing taken out
 * @param movedOn when its words went on to another case, and to which
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
        boolean confirmed,
        Optional<LocalDate> movedOn,
        Optional<Reference> movedTo) {

    /**
     * What can be filed wrong: an answer is a party's, to a hearing text; an objection that of a
     * person to the minutes of a talk; an exhibit what the register of evidence says of something.
     */
    public enum Kind {
        NOTE,
        FILE,
        MESSAGE,
        ANSWER,
        OBJECTION,
        EXHIBIT
    }

    /** Whether its words can go on to the case where they belong. */
    public boolean canBeMoved() {
        return confirmed && kind != Kind.FILE && movedOn.isEmpty();
    }

    /** The same for whoever may not know that there is another case. */
    Misfiled withoutTarget() {
        return new Misfiled(
                number,
                kind,
                item,
                reason,
                breach,
                saidBy,
                saidOn,
                settledBy,
                settledOn,
                confirmed,
                movedOn,
                Optional.empty());
    }

    public boolean isOpen() {
        return settledOn.isEmpty();
    }

    /** As a form names it. */
    public static String code(Kind kind, int item) {
        return kind + "-" + item;
    }
}
