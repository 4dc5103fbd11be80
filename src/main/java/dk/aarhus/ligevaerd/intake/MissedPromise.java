package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;

/**
 * Something that was to be done by a day, and was not.
 *
 * @param by the last day that was named
 */
public record MissedPromise(Kind kind, LocalDate by) {

    /** Which word was not kept; the gravest first. */
    public enum Kind {
        FEEDBACK,
        ACKNOWLEDGEMENT,
        /** Not a promise but what the desk expected of itself. */
        EXPECTED
    }
}
