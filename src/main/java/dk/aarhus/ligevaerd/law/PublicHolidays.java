package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The Danish public holidays. */
final class PublicHolidays {

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /**
     * Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday, in
     * days from Easter Sunday.
     */
    private static final Set<Long> MOVABLE = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    /** Store bededag, the fourth Friday after Easter. */
    private static final long PRAYER_DAY = 26;

    /** Abolished from 2024, to be confirmed by the legal service. */
    private static final int LAST_YEAR_OF_PRAYER_DAY = 2023;

    private PublicHolidays() {}

    static boolean include(LocalDate day) {
        long fromEaster = day.toEpochDay() - Easter.sundayOf(day.getYear()).toEpochDay();
        return FIXED.contains(MonthDay.from(day))
                || MOVABLE.contains(fromEaster)
                || fromEaster == PRAYER_DAY && day.getYear() <= LAST_YEAR_OF_PRAYER_DAY;
    }
}
