package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads what was typed about more time for a party; every method throws Problem INVALID with all
 * that is wrong.
 */
public final class TimeInput {

    /** Days by which the time to answer can be made longer at once. */
    private static final int LONGEST_EXTENSION = 92;

    private TimeInput() {}

    /** More time, as it is asked for. */
    public record TimeAsked(Optional<LocalDate> until, String why) {}

    public static TimeAsked asked(HearingForms.TimeAsking form, LocalDate lastDay) {
        var reader = new InputReader();
        var until = reader.date("until", form.until());
        until.filter(day -> !day.isAfter(lastDay))
                .ifPresent(day -> reader.note("until", ViolationKind.TOO_EARLY));
        until.filter(day -> day.isAfter(lastDay.plusDays(LONGEST_EXTENSION)))
                .ifPresent(day -> reader.note("until", ViolationKind.TOO_LATE));
        var why = reader.required("why", form.why(), PartyInput.LONGEST_REASON);
        reader.orRefuse();
        return new TimeAsked(until, why);
    }

    /** More time, as it is granted until a day, or refused for a reason that the party reads. */
    public record TimeTold(Optional<LocalDate> until, Optional<String> why) {}

    /** More time is more than there was. */
    public static TimeTold told(HearingForms.TimeTelling form, LocalDate lastDay, LocalDate today) {
        var reader = new InputReader();
        var until = reader.date("until", form.until());
        until.filter(day -> !day.isAfter(today) || !day.isAfter(lastDay))
                .ifPresent(day -> reader.note("until", ViolationKind.TOO_EARLY));
        until.filter(day -> day.isAfter(today.plusDays(LONGEST_EXTENSION)))
                .ifPresent(day -> reader.note("until", ViolationKind.TOO_LATE));
        var why = reader.optional("why", form.why(), PartyInput.LONGEST_REASON);
        if (until.isEmpty() && Days.isBlank(form.until()) && why.isEmpty()) {
            reader.note("why", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return new TimeTold(until, why);
    }
}
