package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.intake.OnDuty;
import dk.aarhus.ligevaerd.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When a person reads what is sent")
class DeskHoursTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    private static final OnDuty NOBODY = day -> false;

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    moment,           now,   day,        time
                    2026-03-11T07:59, false, 2026-03-11, 08:00
                    2026-03-11T08:00, true,  2026-03-11, 15:00
                    2026-03-11T14:59, true,  2026-03-11, 15:00
                    2026-03-11T15:00, false, 2026-03-12, 08:00
                    2026-03-13T20:00, false, 2026-03-16, 08:00
                    2026-03-14T12:00, false, 2026-03-16, 08:00
                    2026-04-03T12:00, false, 2026-04-07, 08:00
                    """)
    void is_said_for_evenings_weekends_and_holidays(
            LocalDateTime moment, boolean now, LocalDate day, LocalTime time) {
        var next = at(moment, NOBODY);

        assertThat(next.now()).isEqualTo(now);
        assertThat(next.day()).isEqualTo(day);
        assertThat(next.time()).isEqualTo(time);
        assertThat(next.duty()).isEmpty();
    }

    @Test
    void names_whoever_is_on_duty_in_between() {
        var saturday = LocalDate.of(2026, 3, 14);

        var friday = at(LocalDateTime.of(2026, 3, 13, 20, 0), saturday::equals);
        var there = at(LocalDateTime.of(2026, 3, 14, 12, 0), saturday::equals);
        var over = at(LocalDateTime.of(2026, 3, 15, 12, 0), saturday::equals);

        assertThat(friday.onDutyLater()).isTrue();
        assertThat(friday.dutyIn(Language.EN)).isEqualTo("Saturday 14. March");
        assertThat(there.onDuty()).isTrue();
        assertThat(over.duty()).isEmpty();
    }

    @Test
    void says_nothing_of_a_roster_while_the_desk_reads() {
        var next = at(LocalDateTime.of(2026, 3, 11, 10, 0), day -> true);

        assertThat(next.duty()).isEmpty();
    }

    private static DeskHours.Next at(LocalDateTime moment, OnDuty onDuty) {
        var clock = Clock.fixed(moment.atZone(HERE).toInstant(), HERE);
        return new DeskHours(LocalTime.of(8, 0), LocalTime.of(15, 0), onDuty, clock).next();
    }
}
