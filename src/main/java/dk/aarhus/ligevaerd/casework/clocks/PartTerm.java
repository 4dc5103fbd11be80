package dk.aarhus.ligevaerd.casework.clocks;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The clock of one thing of a part of a case.
 *
 * @param about which thing of its kind: a number or an id, never words
 * @param started with kind and thing what makes it one clock: begun again on another day it is the
 *     next
 * @param promised the day that somebody outside the desk was told
 * @param over the day on which it was done; empty while it is not
 */
public record PartTerm(
        TermKind kind,
        String about,
        LocalDate started,
        Optional<LocalDate> promised,
        LocalDate due,
        Optional<LocalDate> over) {

    /** Nobody outside was told a day. */
    public static PartTerm own(
            TermKind kind,
            Object about,
            LocalDate started,
            LocalDate due,
            Optional<LocalDate> over) {
        return new PartTerm(kind, about.toString(), started, Optional.empty(), due, over);
    }
}
