package dk.aarhus.ligevaerd.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.words.Part;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a case waits for")
class MissingTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    REASON_GIVEN,             MOVE
                    TRIAGE_RECORDED,          TRIAGE
                    STAFFED,                  STAFF
                    SECOND_PERSON,            MOVE
                    NO_CONFLICT_DECLARED,     CONFLICT
                    PLAN_WRITTEN,             PLAN
                    PLAN_APPROVED_BY_ANOTHER, PLAN
                    FACTS_RECORDED,           FACTS
                    PARTIES_HEARD,            HEARING
                    REPORTER_WARNED,          HEARING
                    ALLEGATIONS_FOUND,        TESTS
                    INFORMATION_GIVEN,        FOLLOW_UP
                    ASSESSED,                 TESTS
                    DECISION_DRAFTED,         DECISION
                    SIGNED_BY_ANOTHER,        DECISION
                    REMEDIES_PLANNED,         REMEDY_PLAN
                    REMEDIES_DONE,            REMEDY_RESULT
                    FOLLOWED_UP,              FOLLOW_UP
                    WAS_PAUSED_THERE,         MOVE
                    """)
    void is_done_at(Guard guard, Part part) {
        assertThat(Missing.of(List.of(guard))).extracting(Missing::part).containsExactly(part);
    }

    @Test
    void is_reached_by_a_link_within_the_page() {
        assertThat(Missing.of(List.of(Guard.REMEDIES_PLANNED)).get(0).href())
                .isEqualTo("#remedy-plan");
    }
}
