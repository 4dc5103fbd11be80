package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * How much time a service target gives. Counted from the day after its start; days on which the
 * case is paused do not count.
 */
public sealed interface TimeAllowed {

    /** The desk's due date: always a working day on which the case is not paused. */
    LocalDate dueAfter(LocalDate start, WorkingCalendar calendar, List<Pause> pauses);

    static TimeAllowed sameDay() {
        return workingDays(0);
    }

    static TimeAllowed workingDays(int count) {
        return new WorkingDays(count);
    }

    static TimeAllowed calendarTime(Period length) {
        return new CalendarTime(length);
    }

    /** Only working days count. */
    record WorkingDays(int count) implements TimeAllowed {

        public WorkingDays {
            requireNotNegative(count < 0, count);
        }

        @Override
        public LocalDate dueAfter(LocalDate start, WorkingCalendar calendar, List<Pause> pauses) {
            Predicate<LocalDate> open = calendar::isWorkingDay;
            Predicate<LocalDate> running = running(pauses);
            return firstOnOrAfter(nth(count, start, open.and(running)), open.and(running));
        }
    }

    /** Every day counts, and the end moves on to the next working day. */
    record CalendarTime(Period length) implements TimeAllowed {

        public CalendarTime {
            requireNotNegative(length.isNegative(), length);
        }

        @Override
        public LocalDate dueAfter(LocalDate start, WorkingCalendar calendar, List<Pause> pauses) {
            long days = ChronoUnit.DAYS.between(start, start.plus(length));
            Predicate<LocalDate> open = calendar::isWorkingDay;
            Predicate<LocalDate> running = running(pauses);
            return firstOnOrAfter(nth(days, start, running), open.and(running));
        }
    }

    private static Predicate<LocalDate> running(List<Pause> pauses) {
        return day -> pauses.stream().noneMatch(pause -> pause.covers(day));
    }

    private static LocalDate nth(long count, LocalDate start, Predicate<LocalDate> counts) {
        LocalDate day = start;
        for (long left = count; left > 0; left--) {
            day = firstOnOrAfter(day.plusDays(1), counts);
        }
        return day;
    }

    private static LocalDate firstOnOrAfter(LocalDate day, Predicate<LocalDate> wanted) {
        return day.datesUntil(LocalDate.MAX).filter(wanted).findFirst().orElseThrow();
    }

    private static void requireNotNegative(boolean negative, Object given) {
        if (negative) {
            throw new IllegalArgumentException("no target lies in the past: " + given);
        }
    }
}
