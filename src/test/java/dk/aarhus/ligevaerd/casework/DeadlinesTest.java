package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Pause;
import dk.aarhus.ligevaerd.law.Urgency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A clock")
class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines();

    @ParameterizedTest(name = "{0} from {1}, {2}: promised {3}, internal {4} ({5})")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    ACKNOWLEDGEMENT,    2026-11-23, NORMAL,    2026-11-30, 2026-11-25, two working days
                    ACKNOWLEDGEMENT,    2026-03-31, NORMAL,    2026-04-07, 2026-04-07, Easter lies between and the second working day is the promised one
                    ACKNOWLEDGEMENT,    2026-12-22, NORMAL,    2026-12-29, 2026-12-28, Christmas
                    FEEDBACK,           2026-11-22, NORMAL,    2027-02-22, 2027-02-22, a Monday
                    FEEDBACK,           2026-02-14, NORMAL,    2026-05-14, 2026-05-13, Ascension: the working day before
                    FEEDBACK,           2026-01-03, NORMAL,    2026-04-03, 2026-04-01, Good Friday: before Maundy Thursday
                    TRIAGE,             2026-11-20, NORMAL,    -,          2026-11-25, three working days over a weekend
                    TRIAGE,             2026-11-20, IMMEDIATE, -,          2026-11-20, the same day
                    ADMISSIBILITY,      2026-05-11, NORMAL,    -,          2026-05-20, Ascension and the Friday after
                    INVESTIGATION_PLAN, 2026-06-01, NORMAL,    -,          2026-06-16, 5 June is closed
                    DECISION,           2026-09-25, NORMAL,    -,          2026-12-28, 90 days end on Christmas Eve
                    INTERIM_STATUS,     2026-11-13, NORMAL,    -,          2026-12-14, 30 days end on a Sunday
                    DUTY_TO_REACT,      2026-11-20, NORMAL,    -,          2026-11-24, managers pass on within two working days
                    """)
    void has_a_promised_and_an_internal_date(
            TermKind kind,
            LocalDate started,
            Urgency urgency,
            LocalDate promised,
            LocalDate internal,
            String why) {
        assertThat(deadlines.promised(kind, started)).isEqualTo(Optional.ofNullable(promised));
        assertThat(deadlines.internal(kind, started, urgency, List.of())).isEqualTo(internal);
    }

    @Test
    void that_stands_still_moves_its_internal_date_and_not_its_promise() {
        var started = LocalDate.of(2026, 11, 23);
        var week = List.of(new Pause(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 7)));

        assertThat(deadlines.internal(TermKind.FEEDBACK, started, Urgency.NORMAL, week))
                .isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(deadlines.promised(TermKind.FEEDBACK, started))
                .contains(LocalDate.of(2027, 2, 23));
        assertThat(deadlines.internal(TermKind.INVESTIGATION_PLAN, started, Urgency.NORMAL, week))
                .as("five of its working days were lost")
                .isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void that_was_extended_is_moved_by_what_comes_after() {
        var until = LocalDate.of(2027, 1, 15);
        var given = LocalDate.of(2026, 12, 1);
        var before = new Pause(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 6));
        var after = new Pause(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 9));

        assertThat(deadlines.moved(until, given, List.of(before))).isEqualTo(until);
        assertThat(deadlines.moved(until, given, List.of(before, after)))
                .isEqualTo(LocalDate.of(2027, 1, 18));
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void leads_every_stage_in_which_it_runs(CaseStatus stage) {
        assertThat(TermKind.leading(stage)).allMatch(kind -> kind.runsIn(stage));
        assertThat(TermKind.leading(stage).isEmpty())
                .isEqualTo(!stage.isOpen() && stage != CaseStatus.REOPENED);
    }

    @Test
    void runs_somewhere_or_is_recorded_by_hand() {
        var idle =
                Arrays.stream(TermKind.values())
                        .filter(kind -> Arrays.stream(CaseStatus.values()).noneMatch(kind::runsIn))
                        .toList();
        assertThat(EnumSet.copyOf(idle)).containsExactly(TermKind.DUTY_TO_REACT);
    }

    @Test
    void that_was_promised_or_takes_two_days_is_not_put_off() {
        for (var kind :
                List.of(
                        TermKind.ACKNOWLEDGEMENT,
                        TermKind.TRIAGE,
                        TermKind.CONFLICT_CHECK,
                        TermKind.INTERIM_STATUS,
                        TermKind.DUTY_TO_REACT)) {
            assertThat(kind.canBeExtended()).as(kind.name()).isFalse();
        }
    }
}
