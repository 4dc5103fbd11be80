package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;
import java.time.Period;

/**
 * What every reporter is promised: an acknowledgement by a person within 7 days and feedback within
 * 3 months. The standard of the whistleblower act (directive 2019/1937 art. 9; § 12 of the act to
 * be confirmed by the legal service), applied to all.
 *
 * <p>The promise is counted from receipt, the day of receipt not included, and is never moved or
 * paused. The desk works to its own, earlier dates where a promised day is no working day.
 *
 * @param received the day the report came in, in Danish time
 */
public record PromisedDates(LocalDate received) {

    private static final Period TO_ACKNOWLEDGE = Period.ofDays(7);
    private static final Period TO_GIVE_FEEDBACK = Period.ofMonths(3);

    public LocalDate acknowledgeBy() {
        return received.plus(TO_ACKNOWLEDGE);
    }

    public LocalDate feedbackBy() {
        return received.plus(TO_GIVE_FEEDBACK);
    }

    /**
     * The desk's own last day to acknowledge: a working day, unless the offices are closed from
     * receipt to the promised day.
     */
    public LocalDate deskAcknowledgesBy(WorkingCalendar calendar) {
        return dueAtDesk(acknowledgeBy(), calendar);
    }

    /** The desk's own last day to give feedback, a working day. */
    public LocalDate deskGivesFeedbackBy(WorkingCalendar calendar) {
        return dueAtDesk(feedbackBy(), calendar);
    }

    private LocalDate dueAtDesk(LocalDate promised, WorkingCalendar calendar) {
        LocalDate due = calendar.lastWorkingDayOnOrBefore(promised);
        // Nothing is due before it came in: across a long closure the promise itself is all that is
        // left.
        return due.isBefore(received) ? promised : due;
    }
}
