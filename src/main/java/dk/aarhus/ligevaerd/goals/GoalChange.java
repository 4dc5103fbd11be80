package dk.aarhus.ligevaerd.goals;

import java.time.LocalDate;
import java.util.Optional;

/** What a goal is to be from a day on, and why. */
record GoalChange(
        Wording wording,
        String ownerDepartment,
        Wording owner,
        TargetRule rule,
        Optional<String> series,
        Optional<String> capSeries,
        Optional<String> evaluation,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String reason) {}
