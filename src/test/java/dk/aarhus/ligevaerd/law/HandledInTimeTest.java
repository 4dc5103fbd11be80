package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is counted of how a case was handled")
class HandledInTimeTest {

    /** Friday 6 March 2026: three working days later is Wednesday 11 March. */
    @ParameterizedTest
    @CsvSource({
        "NORMAL,    2026-03-06, 2026-03-11, ON_TIME",
        "HIGH,      2026-03-06, 2026-03-12, TOO_LATE",
        "IMMEDIATE, 2026-03-06, 2026-03-06, ON_TIME",
        "IMMEDIATE, 2026-03-06, 2026-03-09, TOO_LATE",
        // Received on a Saturday: the first working day is its day.
        "IMMEDIATE, 2026-03-07, 2026-03-09, ON_TIME"
    })
    void triage_by_three_working_days_or_the_same_day(
            Urgency urgency, LocalDate received, LocalDate triaged, TriageTime expected) {
        assertThat(TriageTime.of(received, triaged, urgency)).isEqualTo(expected);
    }

    /** Due on 1 June: from 18 May to 15 June. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-17, 2026-09-01, OFF_TIME",
        "2026-05-18, 2026-09-01, ON_TIME",
        "2026-06-15, 2026-09-01, ON_TIME",
        "2026-06-16, 2026-09-01, OFF_TIME",
        ",           2026-06-15, NOT_DUE",
        ",           2026-06-16, NOT_DONE"
    })
    void a_contact_within_fourteen_days_of_its_day(
            LocalDate over, LocalDate today, ContactResult expected) {
        assertThat(ContactResult.of(LocalDate.of(2026, 6, 1), Optional.ofNullable(over), today))
                .isEqualTo(expected);
    }

    /** Due on 1 June. */
    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL,    2026-06-01, ,           2026-09-01, PERSONAL_ON_TIME",
        "PERSONNEL,     2026-06-02, ,           2026-09-01, PERSONAL_TOO_LATE",
        "INSTITUTIONAL, 2026-05-01, ,           2026-09-01, INSTITUTIONAL_ON_TIME",
        "INSTITUTIONAL, ,           ,           2026-06-02, INSTITUTIONAL_TOO_LATE",
        "INSTITUTIONAL, ,           ,           2026-06-01, NOT_DUE",
        "INDIVIDUAL,    ,           2026-06-01, 2026-09-01, NOT_DUE",
        "INDIVIDUAL,    ,           2026-06-02, 2026-09-01, PERSONAL_TOO_LATE"
    })
    void a_remedy_by_its_day(
            RemedyKind kind,
            LocalDate done,
            LocalDate dropped,
            LocalDate today,
            RemedyResult expected) {
        assertThat(
                        RemedyResult.of(
                                kind,
                                LocalDate.of(2026, 6, 1),
                                Optional.ofNullable(done),
                                Optional.ofNullable(dropped),
                                today))
                .isEqualTo(expected);
    }
}
