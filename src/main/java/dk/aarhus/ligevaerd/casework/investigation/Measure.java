package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that protects people or evidence while the case is treated.
 *
 * @param party the number of whom it concerns
 * @param reporterAgreed that the reporter, whom it moves, wants it
 * @param reviewOn when somebody looks whether it is still needed
 * @param review what was seen the last time
 */
public record Measure(
        int number,
        MeasureKind kind,
        LocalDate needFoundOn,
        String reason,
        Optional<Integer> party,
        boolean reporterAgreed,
        LocalDate startedOn,
        LocalDate reviewOn,
        Optional<LocalDate> reviewedOn,
        Optional<String> review,
        Optional<LocalDate> endedOn,
        Optional<String> endReason,
        String takenBy) {

    public boolean isRunning() {
        return endedOn.isEmpty();
    }

    /** The day to look at it again has passed and nobody has. */
    public boolean isOverdue(LocalDate today) {
        return isRunning() && today.isAfter(reviewOn);
    }
}
