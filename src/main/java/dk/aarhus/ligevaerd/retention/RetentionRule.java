package dk.aarhus.ligevaerd.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long one class of records is kept.
 *
 * @param kept counted from the start; empty for what is kept without an end
 * @param start from which day it is counted
 * @param authority the provision or practice that the period rests on
 * @param then what happens afterwards
 */
public record RetentionRule(
        RecordClass records, Optional<Period> kept, Start start, String authority, Then then) {

    /** From which day a period is counted. */
    public enum Start {
        /** The case was closed, forwarded or withdrawn. */
        END_OF_CASE,
        /** The record was written. */
        WRITTEN
    }

    /** What happens to a record that was kept long enough. */
    public enum Then {
        /** Proposed to the records manager, who confirms; then rows and keys go. */
        PROPOSED,
        /** Goes by itself. */
        BY_ITSELF,
        /** Stays: it names nobody. */
        STAYS
    }

    /** The first day on which it is to go. */
    public Optional<LocalDate> dueOn(LocalDate from) {
        return kept.map(period -> from.plus(period).plusDays(1));
    }
}
