package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The desk's due dates: the service targets, as proposed or as the municipality has set them, in
 * its working calendar.
 *
 * @param setOtherwise targets with another length than proposed; what holds for immediate cases
 *     stays as proposed
 */
public record ServiceTargets(
        WorkingCalendar calendar, Map<ServiceTarget, TimeAllowed> setOtherwise) {

    public ServiceTargets {
        setOtherwise = Map.copyOf(setOtherwise);
    }

    /** All targets as proposed. */
    public static ServiceTargets asProposed(WorkingCalendar calendar) {
        return new ServiceTargets(calendar, Map.of());
    }

    /**
     * @param start the day of the event that the target is counted from
     */
    public LocalDate dueDate(ServiceTarget target, LocalDate start, Urgency urgency) {
        return dueDate(target, start, urgency, List.of());
    }

    /**
     * The due date of a case that has stood still meanwhile. While a pause lasts nothing is due, so
     * only ended pauses, and the running one up to today, can be given.
     */
    public LocalDate dueDate(
            ServiceTarget target, LocalDate start, Urgency urgency, List<Pause> pauses) {
        return timeAllowed(target, urgency).dueAfter(start, calendar, pauses);
    }

    private TimeAllowed timeAllowed(ServiceTarget target, Urgency urgency) {
        TimeAllowed proposed = target.proposed(urgency);
        boolean immediateHasItsOwn = !proposed.equals(target.proposed(Urgency.NORMAL));
        return immediateHasItsOwn ? proposed : setOtherwise.getOrDefault(target, proposed);
    }
}
