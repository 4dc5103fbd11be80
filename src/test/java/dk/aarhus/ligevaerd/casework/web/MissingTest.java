package dk.aarhus.ligevaerd.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.words.GuardPlace;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.shared.Reference;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a case waits for")
class MissingTest {

    private static final Reference CASE = new Reference("2026-7KQ4MX");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    REASON_GIVEN,             MOVE
                    TRIAGE_RECORDED,          TRIAGE
                    STAFFED,                  STAFF
                    STAFFED_BY_TWO,           STAFF
                    SECOND_PERSON,            MOVE
                    NO_CONFLICT_DECLARED,     CONFLICT
                    PLAN_WRITTEN,             PLAN
                    PLAN_APPROVED_BY_ANOTHER, PLAN
                    FACTS_RECORDED,           FACTS
                    PARTIES_HEARD,            HEARING
                    ASSESSED,                 TESTS
                    REVIEWED,                 REVIEW
                    DECISION_DRAFTED,         DECISION
                    SIGNED_BY_ANOTHER,        DECISION
                    NOBODY_JUDGED_UNHEARD,    DECISION
                    NOTHING_TO_PUT_RIGHT,     DECISION
                    WAS_PAUSED_THERE,         MOVE
                    """)
    void is_done_at(Guard guard, Part part) {
        assertThat(Missing.of(List.of(guard), CASE).get(0).part()).contains(part);
    }

    @Test
    void is_reached_by_a_link_within_the_page() {
        assertThat(Missing.of(List.of(Guard.PLAN_WRITTEN), CASE).get(0).href()).isEqualTo("#plan");
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void has_an_address_for_programs(Guard guard) {
        assertThat(GuardPlace.of(guard).address(CASE))
                .startsWith("/cases/2026-7KQ4MX")
                .contains("#");
    }
}
