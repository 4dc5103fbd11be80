package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The service targets")
class ServiceTargetsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.usual();
    private static final ServiceTargets TARGETS = ServiceTargets.asProposed(CALENDAR);

    /** A Monday with no holiday near. */
    private static final LocalDate MONDAY = LocalDate.parse("2026-08-31");

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            target,                   countedFrom,   urgency,   due
            ACKNOWLEDGEMENT,          RECEIVED,      NORMAL,    2026-09-02
            TRIAGE,                   RECEIVED,      NORMAL,    2026-09-03
            TRIAGE,                   RECEIVED,      HIGH,      2026-09-03
            TRIAGE,                   RECEIVED,      IMMEDIATE, 2026-08-31
            INTERIM_MEASURES,         NEED_FOUND,    NORMAL,    2026-09-02
            INTERIM_MEASURES_REVIEW,  MEASURE_TAKEN, NORMAL,    2026-09-14
            ADMISSIBILITY,            RECEIVED,      NORMAL,    2026-09-07
            CONFLICT_CHECK,           ASSIGNED,      NORMAL,    2026-09-02
            INVESTIGATION_PLAN,       RECEIVED,      NORMAL,    2026-09-14
            INTERVIEWS,               ACKNOWLEDGED,  NORMAL,    2026-10-15
            HEARING_ANSWER,           HEARING_SENT,  NORMAL,    2026-09-14
            HEARING_ANSWER,           HEARING_SENT,  IMMEDIATE, 2026-09-07
            ASSESSMENT,               ACKNOWLEDGED,  NORMAL,    2026-11-16
            DECISION,                 ACKNOWLEDGED,  NORMAL,    2026-11-30
            DECISION_COMPLEX,         ACKNOWLEDGED,  NORMAL,    2027-03-01
            INTERIM_STATUS,           STATUS_GIVEN,  NORMAL,    2026-09-30
            FEEDBACK,                 DECIDED,       NORMAL,    2026-09-07
            REMEDY_PLAN,              DECIDED,       NORMAL,    2026-09-14
            REMEDY_INDIVIDUAL,        DECIDED,       NORMAL,    2026-09-30
            REMEDY_INSTITUTIONAL,     DECIDED,       NORMAL,    2027-03-01
            INTERNAL_REVIEW_REQUEST,  DECIDED,       NORMAL,    2026-09-28
            INTERNAL_REVIEW,          REVIEW_ASKED,  NORMAL,    2026-09-28
            REMEDY_EFFECT,            REMEDY_DONE,   NORMAL,    2026-11-02
            LEARNING,                 DECIDED,       NORMAL,    2026-09-30
            REPRISAL_CONTACT_EXTRA,   RISK_WEIGHED,  NORMAL,    2026-09-14
            REPRISAL_CONTACT_FIRST,   DECIDED,       NORMAL,    2026-09-30
            REPRISAL_CONTACT_SECOND,  DECIDED,       NORMAL,    2026-11-30
            REPRISAL_CONTACT_THIRD,   DECIDED,       NORMAL,    2027-03-01
            REPRISAL_CONTACT_FOURTH,  DECIDED,       NORMAL,    2027-08-31
            """)
    void from_monday_31_august_2026(
            ServiceTarget target, CountedFrom countedFrom, Urgency urgency, LocalDate due) {
        assertThat(target.countedFrom()).isEqualTo(countedFrom);
        assertThat(TARGETS.dueDate(target, MONDAY, urgency)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            target,           start,      urgency,   due,        because
            TRIAGE,           2026-11-21, IMMEDIATE, 2026-11-23, on a Saturday the desk is closed
            TRIAGE,           2026-11-20, NORMAL,    2026-11-25, the weekend does not count
            TRIAGE,           2026-03-31, NORMAL,    2026-04-08, nor does Easter
            DECISION,         2026-09-25, NORMAL,    2026-12-28, day 90 is 24 December
            REMEDY_PLAN,      2026-12-18, NORMAL,    2027-01-07, nor do the closing days
            """)
    void end_on_a_working_day(
            ServiceTarget target, LocalDate start, Urgency urgency, LocalDate due, String because) {
        assertThat(TARGETS.dueDate(target, start, urgency)).as(because).isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource
    void never_fall_on_a_day_off(ServiceTarget target) {
        var year = LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01"));
        assertThat(year.map(start -> TARGETS.dueDate(target, start, Urgency.NORMAL)))
                .allMatch(CALENDAR::isWorkingDay);
    }

    @Nested
    @DisplayName("stand still while the case does")
    class Pauses {

        private final List<Pause> twoWeeks =
                List.of(new Pause(LocalDate.parse("2026-09-07"), LocalDate.parse("2026-09-20")));

        @Test
        void in_calendar_days() {
            assertThat(TARGETS.dueDate(ServiceTarget.INTERVIEWS, MONDAY, Urgency.NORMAL, twoWeeks))
                    .isEqualTo(LocalDate.parse("2026-10-29"));
        }

        @Test
        void in_working_days() {
            assertThat(
                            TARGETS.dueDate(
                                    ServiceTarget.INVESTIGATION_PLAN,
                                    MONDAY,
                                    Urgency.NORMAL,
                                    twoWeeks))
                    .isEqualTo(LocalDate.parse("2026-09-28"));
        }

        @Test
        void and_a_day_is_paused_once_however_often_it_is_named() {
            var overlapping =
                    List.of(
                            twoWeeks.get(0),
                            new Pause(
                                    LocalDate.parse("2026-09-10"), LocalDate.parse("2026-09-12")));
            assertThat(
                            TARGETS.dueDate(
                                    ServiceTarget.INTERVIEWS, MONDAY, Urgency.NORMAL, overlapping))
                    .isEqualTo(LocalDate.parse("2026-10-29"));
        }

        @Test
        void but_a_pause_after_the_due_date_changes_nothing() {
            var later =
                    List.of(
                            new Pause(
                                    LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31")));
            assertThat(TARGETS.dueDate(ServiceTarget.TRIAGE, MONDAY, Urgency.NORMAL, later))
                    .isEqualTo(LocalDate.parse("2026-09-03"));
        }

        @Test
        void and_a_pause_cannot_end_before_it_begins() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Pause(MONDAY, MONDAY.minusDays(1)));
        }
    }

    @Nested
    @DisplayName("can be set otherwise by the municipality")
    class SetOtherwise {

        private final ServiceTargets ours =
                new ServiceTargets(
                        CALENDAR,
                        Map.of(
                                ServiceTarget.TRIAGE, TimeAllowed.workingDays(1),
                                ServiceTarget.DECISION,
                                        TimeAllowed.calendarTime(Period.ofMonths(2))));

        @Test
        void in_length() {
            assertThat(ours.dueDate(ServiceTarget.TRIAGE, MONDAY, Urgency.NORMAL))
                    .isEqualTo(LocalDate.parse("2026-09-01"));
            assertThat(ours.dueDate(ServiceTarget.DECISION, MONDAY, Urgency.NORMAL))
                    .isEqualTo(LocalDate.parse("2026-11-02"));
        }

        @Test
        void also_for_an_immediate_case_where_no_other_time_holds() {
            assertThat(ours.dueDate(ServiceTarget.DECISION, MONDAY, Urgency.IMMEDIATE))
                    .isEqualTo(LocalDate.parse("2026-11-02"));
        }

        @Test
        void but_immediate_triage_stays_the_same_day() {
            assertThat(ours.dueDate(ServiceTarget.TRIAGE, MONDAY, Urgency.IMMEDIATE))
                    .isEqualTo(MONDAY);
        }

        @Test
        void never_to_the_past() {
            assertThatIllegalArgumentException().isThrownBy(() -> TimeAllowed.workingDays(-1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimeAllowed.calendarTime(Period.ofDays(-1)));
        }
    }
}
