package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;

/**
 * Days on which a case stood still because a court, the police or a union had it. Both ends are
 * included.
 */
public record Pause(LocalDate first, LocalDate last) {

    public Pause {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "a pause from %s cannot end on %s".formatted(first, last));
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
