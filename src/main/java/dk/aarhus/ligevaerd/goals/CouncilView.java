package dk.aarhus.ligevaerd.goals;

import java.time.LocalDate;
import java.util.Optional;

/** A report in a list. */
public record CouncilView(
        String id,
        int year,
        CouncilStatus status,
        String begunBy,
        LocalDate begunOn,
        Optional<String> readyBy,
        Optional<String> signedBy,
        Optional<LocalDate> signedOn,
        Optional<Discarding> discarded,
        int version) {

    /** Who put it aside, and why. */
    public record Discarding(String by, LocalDate on, String reason) {}
}
