package dk.aarhus.ligevaerd.goals;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal as it is valid in a time.
 *
 * @param number of the version, from 1
 * @param owner the office that answers for it; a function, never a person
 * @param series the figures of others that it is measured by
 * @param capSeries what the expected figure never exceeds
 * @param evaluation what the policy officer says about how far it is
 * @param reason why it was changed
 */
public record GoalView(
        String id,
        int number,
        GoalOrigin origin,
        GoalArea area,
        Wording wording,
        String ownerDepartment,
        Wording owner,
        TargetRule rule,
        Optional<String> series,
        Optional<String> capSeries,
        Optional<String> evaluation,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String reason,
        String changedBy,
        LocalDate changedOn) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
