package dk.aarhus.ligevaerd.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which version of a goal is shown")
class GoalTimesTest {

    /** The second begins a year after the first has ended. */
    private static final List<GoalView> HISTORY =
            List.of(
                    version(1, LocalDate.of(2007, 6, 13), LocalDate.of(2025, 12, 31)),
                    version(2, LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31)));

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    day,        version
                    2000-01-01, 1
                    2007-06-13, 1
                    2025-12-31, 1
                    2026-06-01, 1
                    2027-01-01, 2
                    2035-01-01, 2
                    """)
    void is_never_one_to_come_where_there_was_one(LocalDate day, int version) {
        assertThat(GoalDesk.validOn(HISTORY, day).number()).isEqualTo(version);
    }

    private static GoalView version(int number, LocalDate from, LocalDate to) {
        var words = new Wording("opdigtet", "invented");
        return new GoalView(
                "G9",
                number,
                GoalOrigin.COUNCIL_LATER,
                GoalArea.CITIZENSHIP,
                words,
                "MBA",
                words,
                new TargetRule.Protection(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                from,
                Optional.of(to),
                "invented",
                "policy-officer",
                from);
    }
}
