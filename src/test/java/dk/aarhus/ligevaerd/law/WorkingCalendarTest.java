package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The working calendar")
class WorkingCalendarTest {

    private static final WorkingCalendar WITHOUT_CLOSING_DAYS = new WorkingCalendar(Set.of());
    private static final WorkingCalendar USUAL = WorkingCalendar.usual();

    @Nested
    @DisplayName("knows the movable feasts")
    class MovableFeasts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1818-03-22",
                    "1943-04-25",
                    "1954-04-18",
                    "1981-04-19",
                    "2000-04-23",
                    "2008-03-23",
                    "2011-04-24",
                    "2023-04-09",
                    "2024-03-31",
                    "2025-04-20",
                    "2026-04-05",
                    "2027-03-28",
                    "2038-04-25",
                    "2049-04-18",
                    "2076-04-19"
                })
        void easter_falls_on_its_sunday(LocalDate easter) {
            assertThat(Easter.sundayOf(easter.getYear())).isEqualTo(easter);
        }

        @ParameterizedTest
        @CsvSource(
                useHeadersInDisplayName = true,
                textBlock =
                        """
                year, maundyThursday, goodFriday, easterMonday, ascension,  whitMonday
                2023, 2023-04-06,     2023-04-07, 2023-04-10,   2023-05-18, 2023-05-29
                2024, 2024-03-28,     2024-03-29, 2024-04-01,   2024-05-09, 2024-05-20
                2025, 2025-04-17,     2025-04-18, 2025-04-21,   2025-05-29, 2025-06-09
                2026, 2026-04-02,     2026-04-03, 2026-04-06,   2026-05-14, 2026-05-25
                2027, 2027-03-25,     2027-03-26, 2027-03-29,   2027-05-06, 2027-05-17
                """)
        void nobody_works_on_them(
                Year year,
                LocalDate maundyThursday,
                LocalDate goodFriday,
                LocalDate easterMonday,
                LocalDate ascension,
                LocalDate whitMonday) {
            assertThat(List.of(maundyThursday, goodFriday, easterMonday, ascension, whitMonday))
                    .allMatch(day -> day.getYear() == year.getValue())
                    .noneMatch(WITHOUT_CLOSING_DAYS::isWorkingDay);
        }

        @ParameterizedTest
        @CsvSource(
                useHeadersInDisplayName = true,
                textBlock =
                        """
                fourthFridayAfterEaster, works
                2022-05-13,              false
                2023-05-05,              false
                2024-04-26,              true
                2026-05-01,              true
                """)
        void store_bededag_is_a_holiday_for_the_last_time_in_2023(
                LocalDate fourthFridayAfterEaster, boolean works) {
            assertThat(WITHOUT_CLOSING_DAYS.isWorkingDay(fourthFridayAfterEaster)).isEqualTo(works);
        }

        @ParameterizedTest
        @CsvSource(
                useHeadersInDisplayName = true,
                textBlock =
                        """
                year, weekdays, holidaysOnThem
                2023, 260,      8
                2024, 262,      8
                2025, 261,      8
                2026, 261,      7
                2027, 261,      6
                """)
        void a_year_has_its_number_of_working_days(Year year, long weekdays, long holidaysOnThem) {
            var days = year.atDay(1).datesUntil(year.plusYears(1).atDay(1));
            assertThat(days.filter(WITHOUT_CLOSING_DAYS::isWorkingDay).count())
                    .isEqualTo(weekdays - holidaysOnThem);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-12-25", "2027-01-01", "2024-12-26"})
    void rests_on_the_fixed_holidays(LocalDate holiday) {
        assertThat(WITHOUT_CLOSING_DAYS.isWorkingDay(holiday)).isFalse();
    }

    @Test
    void rests_on_saturdays_and_sundays() {
        assertThat(WITHOUT_CLOSING_DAYS.isWorkingDay(LocalDate.parse("2026-11-21"))).isFalse();
        assertThat(WITHOUT_CLOSING_DAYS.isWorkingDay(LocalDate.parse("2026-11-22"))).isFalse();
        assertThat(WITHOUT_CLOSING_DAYS.isWorkingDay(LocalDate.parse("2026-11-23"))).isTrue();
    }

    @Nested
    @DisplayName("closes when the municipality says so")
    class ClosingDays {

        @ParameterizedTest
        @ValueSource(
                strings = {"2026-12-24", "2026-12-31", "2026-06-05", "2026-05-15", "2027-05-07"})
        void on_its_usual_closing_days(LocalDate day) {
            assertThat(WITHOUT_CLOSING_DAYS.isWorkingDay(day)).isTrue();
            assertThat(USUAL.isWorkingDay(day)).isFalse();
        }

        @Test
        void but_not_on_the_half_day_of_1_may() {
            assertThat(USUAL.isWorkingDay(LocalDate.parse("2026-05-01"))).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"12-24, 2030-12-24", "easter+40, 2026-05-15", "2026-12-28, 2026-12-28"})
        void as_written_in_the_configuration(String written, LocalDate closed) {
            assertThat(new WorkingCalendar(List.of(ClosingDay.parse(written))).isWorkingDay(closed))
                    .isFalse();
        }

        @Test
        void once_is_not_every_year() {
            assertThat(
                            new WorkingCalendar(List.of(ClosingDay.parse("2026-12-28")))
                                    .isWorkingDay(LocalDate.parse("2027-12-28")))
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Christmas", "13-40", "easter+", "easter+soon", "2026-02-30"})
        void and_refuses_what_is_no_day(String written) {
            assertThatIllegalArgumentException().isThrownBy(() -> ClosingDay.parse(written));
        }

        @Test
        void and_notices_when_it_never_opens() {
            LocalDate start = LocalDate.parse("2026-01-01");
            WorkingCalendar closedForMonths =
                    new WorkingCalendar(
                            start.datesUntil(start.plusDays(90))
                                    .map(day -> (ClosingDay) new ClosingDay.Once(day))
                                    .toList());
            assertThatIllegalStateException()
                    .isThrownBy(() -> closedForMonths.firstWorkingDayOnOrAfter(start));
        }
    }

    @Nested
    @DisplayName("counts")
    class Counting {

        @ParameterizedTest
        @CsvSource(
                useHeadersInDisplayName = true,
                textBlock =
                        """
                day,        onOrBefore, onOrAfter,  because
                2026-11-23, 2026-11-23, 2026-11-23, a Monday stays where it is
                2026-11-22, 2026-11-20, 2026-11-23, a Sunday lies between Friday and Monday
                2026-04-04, 2026-04-01, 2026-04-07, Easter is five days long
                2026-12-25, 2026-12-23, 2026-12-28, Christmas with a closing day and a weekend
                2027-01-01, 2026-12-30, 2027-01-04, New Year likewise
                2026-05-15, 2026-05-13, 2026-05-18, the Friday after Ascension
                """)
        void to_the_nearest_working_day(
                LocalDate day, LocalDate onOrBefore, LocalDate onOrAfter, String because) {
            assertThat(USUAL.lastWorkingDayOnOrBefore(day)).as(because).isEqualTo(onOrBefore);
            assertThat(USUAL.firstWorkingDayOnOrAfter(day)).as(because).isEqualTo(onOrAfter);
        }

        @ParameterizedTest
        @CsvSource(
                useHeadersInDisplayName = true,
                textBlock =
                        """
                day,        count, reached,    because
                2026-11-23, 0,     2026-11-23, none leaves the day
                2026-11-22, 0,     2026-11-22, even a Sunday
                2026-11-23, 3,     2026-11-26, within a week
                2026-11-20, 1,     2026-11-23, over a weekend
                2026-11-21, 1,     2026-11-23, from a Saturday the first is Monday
                2026-04-01, 1,     2026-04-07, over Easter
                2026-12-22, 5,     2027-01-04, over Christmas and New Year
                """)
        void working_days_onwards(LocalDate day, int count, LocalDate reached, String because) {
            assertThat(USUAL.plusWorkingDays(day, count)).as(because).isEqualTo(reached);
        }

        @Test
        void never_backwards() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> USUAL.plusWorkingDays(LocalDate.parse("2026-11-23"), -1));
        }
    }
}
