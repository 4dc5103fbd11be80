package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a reporter is promised")
class PromisedDatesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.usual();

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            received,   acknowledgeBy, feedbackBy, because
            2026-11-22, 2026-11-29,    2027-02-22, seven days and three months
            2026-12-18, 2026-12-25,    2027-03-18, a holiday does not move it
            2026-11-30, 2026-12-07,    2027-02-28, February is short
            2027-11-30, 2027-12-07,    2028-02-29, and longer in a leap year
            """)
    void is_counted_in_days_and_months_and_never_moved(
            LocalDate received, LocalDate acknowledgeBy, LocalDate feedbackBy, String because) {
        var promised = new PromisedDates(received);
        assertThat(promised.acknowledgeBy()).as(because).isEqualTo(acknowledgeBy);
        assertThat(promised.feedbackBy()).as(because).isEqualTo(feedbackBy);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            received,   deskAcknowledgesBy, deskGivesFeedbackBy, because
            2026-11-23, 2026-11-30,         2027-02-23,          both are working days
            2026-11-22, 2026-11-27,         2027-02-22,          a Sunday comes forward to Friday
            2026-03-29, 2026-04-01,         2026-06-29,          Easter comes forward to Wednesday
            2026-12-18, 2026-12-23,         2027-03-18,          Christmas comes forward
            """)
    void is_kept_by_a_desk_that_works_to_an_earlier_working_day(
            LocalDate received,
            LocalDate deskAcknowledgesBy,
            LocalDate deskGivesFeedbackBy,
            String because) {
        var promised = new PromisedDates(received);
        assertThat(promised.deskAcknowledgesBy(CALENDAR)).as(because).isEqualTo(deskAcknowledgesBy);
        assertThat(promised.deskGivesFeedbackBy(CALENDAR))
                .as(because)
                .isEqualTo(deskGivesFeedbackBy);
    }

    @Test
    void is_never_due_at_the_desk_before_it_came_in() {
        var closedOverNewYear =
                new WorkingCalendar(
                        Stream.of(
                                        "2026-12-24",
                                        "2026-12-28",
                                        "2026-12-29",
                                        "2026-12-30",
                                        "2026-12-31")
                                .map(ClosingDay::parse)
                                .toList());
        var promised = new PromisedDates(LocalDate.parse("2026-12-25"));
        assertThat(promised.deskAcknowledgesBy(closedOverNewYear))
                .isEqualTo(promised.acknowledgeBy());
    }

    @Test
    void is_later_the_later_the_report() {
        List<LocalDate> days =
                LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2028-01-01")).toList();
        assertThat(days).map(day -> new PromisedDates(day).acknowledgeBy()).isSorted();
        assertThat(days).map(day -> new PromisedDates(day).feedbackBy()).isSorted();
    }
}
