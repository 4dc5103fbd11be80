package dk.aarhus.ligevaerd.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Set;

/**
 * The days on which the municipality's offices work: Monday to Friday, but neither public holidays
 * nor its own closing days.
 */
public final class WorkingCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The longest row of closed days; more means that the closing days are set wrongly. */
    private static final int LONGEST_CLOSURE = 60;

    private final Set<ClosingDay> closingDays;

    public WorkingCalendar(Collection<ClosingDay> closingDays) {
        this.closingDays = Set.copyOf(closingDays);
    }

    /**
     * The closing days usual in the municipality: 24 and 31 December, 5 June and the Friday after
     * Ascension; to be confirmed by the legal service. On 1 May the offices work until noon, so it
     * counts as a working day.
     */
    public static WorkingCalendar usual() {
        return new WorkingCalendar(
                Set.of(
                        new ClosingDay.Yearly(MonthDay.of(12, 24)),
                        new ClosingDay.Yearly(MonthDay.of(12, 31)),
                        new ClosingDay.Yearly(MonthDay.of(6, 5)),
                        new ClosingDay.AfterEaster(40)));
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !PublicHolidays.include(day)
                && closingDays.stream().noneMatch(closing -> closing.isOn(day));
    }

    public LocalDate lastWorkingDayOnOrBefore(LocalDate day) {
        return nearestWorkingDay(day, -1);
    }

    public LocalDate firstWorkingDayOnOrAfter(LocalDate day) {
        return nearestWorkingDay(day, 1);
    }

    /**
     * The last of so many working days after the given day, which is itself not counted.
     *
     * @param count none gives the day itself, though it be a Sunday
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "cannot count %d working days onwards".formatted(count));
        }
        LocalDate reached = day;
        for (int left = count; left > 0; left--) {
            reached = firstWorkingDayOnOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    private LocalDate nearestWorkingDay(LocalDate from, int direction) {
        for (int away = 0; away <= LONGEST_CLOSURE; away++) {
            LocalDate day = from.plusDays((long) away * direction);
            if (isWorkingDay(day)) {
                return day;
            }
        }
        throw new IllegalStateException(
                "no working day within %d days of %s".formatted(LONGEST_CLOSURE, from));
    }
}
