package dk.aarhus.ligevaerd.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The records schedule")
class RecordsScheduleTest {

    private static final LocalDate ENDED = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            regime,        phase,       outcome,              rule,                      due
            ORDINARY,      SERVICE,     OUT_OF_SCOPE,         OUT_OF_SCOPE_OR_FORWARDED, 2026-08-29
            ORDINARY,      EMPLOYMENT,  FORWARDED,            OUT_OF_SCOPE_OR_FORWARDED, 2026-08-29
            ORDINARY,      EMPLOYMENT,  SUBSTANTIATED,        EMPLOYMENT,                2031-03-01
            ORDINARY,      EMPLOYMENT,  WITHDRAWN,            EMPLOYMENT,                2031-03-01
            ORDINARY,      DISMISSAL,   NOT_SUBSTANTIATED,    EMPLOYMENT,                2031-03-01
            ORDINARY,      RECRUITMENT, NOT_SUBSTANTIATED,    RECRUITMENT,               2029-03-01
            ORDINARY,      RECRUITMENT, CLOSED_NO_CONTACT,    RECRUITMENT,               2029-03-01
            ORDINARY,      SERVICE,     SUBSTANTIATED,        SERVICE,                   2029-03-01
            ORDINARY,      SERVICE,     WITHDRAWN,            SERVICE,                   2029-03-01
            WHISTLEBLOWER, EMPLOYMENT,  SUBSTANTIATED,        WHISTLEBLOWER,             2026-08-29
            """)
    void gives_each_case_its_time(
            Regime regime, Phase phase, Outcome outcome, RecordClass rule, LocalDate due) {
        var ended =
                new EndedCase(
                        new Reference("2026-7KQ4MX"), ENDED, phase, regime, Optional.of(outcome));
        assertThat(ended.rule().records()).isEqualTo(rule);
        assertThat(ended.dueOn()).isEqualTo(due);
    }

    @Test
    void has_one_rule_for_each_class_with_the_authority_it_rests_on() {
        assertThat(RecordsSchedule.RULES)
                .extracting(RetentionRule::records)
                .containsExactlyInAnyOrder(RecordClass.values());
        assertThat(RecordsSchedule.RULES)
                .allSatisfy(rule -> assertThat(rule.authority()).isNotBlank());
    }

    @Test
    void knows_a_rule_for_every_way_a_case_can_end() {
        for (Regime regime : Regime.values()) {
            for (Phase phase : Phase.values()) {
                for (Outcome outcome : Outcome.values()) {
                    assertThat(RecordsSchedule.ofCase(phase, regime, Optional.of(outcome)).kept())
                            .isPresent();
                }
                assertThat(RecordsSchedule.ofCase(phase, regime, Optional.empty()).kept())
                        .isPresent();
            }
        }
    }

    @Test
    void keeps_no_case_for_less_than_the_shortest_time() {
        assertThat(RecordsSchedule.shortest()).isEqualTo(Period.ofMonths(6));
        assertThat(Arrays.stream(RecordClass.values()).map(RecordsSchedule::of))
                .filteredOn(rule -> rule.start() == RetentionRule.Start.END_OF_CASE)
                .allMatch(rule -> rule.kept().orElseThrow().toTotalMonths() >= 6);
    }
}
