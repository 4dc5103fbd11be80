package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.casework.KnownFacts.seenBy;
import static dk.aarhus.ligevaerd.law.CaseStatus.ASSESSMENT;
import static dk.aarhus.ligevaerd.law.CaseStatus.CLOSED;
import static dk.aarhus.ligevaerd.law.CaseStatus.DECIDED;
import static dk.aarhus.ligevaerd.law.CaseStatus.FOLLOW_UP;
import static dk.aarhus.ligevaerd.law.CaseStatus.HEARING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATING;
import static dk.aarhus.ligevaerd.law.CaseStatus.RECEIVED;
import static dk.aarhus.ligevaerd.law.CaseStatus.SUSPENDED;
import static dk.aarhus.ligevaerd.law.CaseStatus.TRIAGE;
import static dk.aarhus.ligevaerd.law.CaseStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The workflow")
class WorkflowTest {

    /** The ways of the domain reference, 3.4, without pausing and withdrawing. */
    private static final String WAYS =
            """
            RECEIVED,              ACKNOWLEDGED
            ACKNOWLEDGED,          TRIAGE
            TRIAGE,                INFORMAL_RESOLUTION
            TRIAGE,                INVESTIGATION_PLANNED
            TRIAGE,                FORWARDED
            TRIAGE,                CLOSED
            INFORMAL_RESOLUTION,   INVESTIGATION_PLANNED
            INFORMAL_RESOLUTION,   DECIDED
            INVESTIGATION_PLANNED, INVESTIGATING
            INVESTIGATING,         HEARING
            HEARING,               ASSESSMENT
            ASSESSMENT,            HEARING
            ASSESSMENT,            DECIDED
            DECIDED,               REMEDY
            DECIDED,               FOLLOW_UP
            REMEDY,                FOLLOW_UP
            FOLLOW_UP,             CLOSED
            FORWARDED,             CLOSED
            WITHDRAWN,             CLOSED
            WITHDRAWN,             TRIAGE
            CLOSED,                REOPENED
            REOPENED,              TRIAGE
            """;

    @Nested
    @DisplayName("as a graph")
    class AsAGraph {

        @ParameterizedTest
        @EnumSource(CaseStatus.class)
        void reaches_every_stage_from_the_receipt(CaseStatus stage) {
            assertThat(reachableFrom(RECEIVED)).contains(stage);
        }

        @ParameterizedTest
        @EnumSource(CaseStatus.class)
        void leaves_no_case_where_it_cannot_end(CaseStatus stage) {
            assertThat(reachableFrom(stage)).contains(CLOSED);
        }

        @ParameterizedTest
        @EnumSource(CaseStatus.class)
        void has_a_way_out_of_every_stage(CaseStatus stage) {
            assertThat(waysFrom(stage)).isNotEmpty();
        }

        @Test
        void names_no_way_twice() {
            assertThat(Workflow.TABLE.stream().map(row -> List.of(row.from(), row.to())))
                    .doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @EnumSource(Guard.class)
        void uses_every_guard(Guard guard) {
            assertThat(Workflow.TABLE).anyMatch(row -> row.guards().contains(guard));
        }

        @Test
        void says_for_every_way_who_may_take_it() {
            assertThat(Workflow.TABLE)
                    .allSatisfy(
                            row -> {
                                assertThat(row.permissions()).isNotEmpty();
                                assertThat(row.permissions()).doesNotContain(Permission.READ_CASE);
                            });
        }

        @ParameterizedTest
        @CsvSource(textBlock = WAYS)
        void has_the_way(CaseStatus from, CaseStatus to) {
            assertThat(Workflow.row(from, to)).isPresent();
        }

        @Test
        void has_no_other_way_but_pausing_and_withdrawing() {
            assertThat(
                            Workflow.TABLE.stream()
                                    .filter(row -> row.to() != SUSPENDED && row.to() != WITHDRAWN)
                                    .filter(row -> row.from() != SUSPENDED)
                                    .map(row -> row.from() + " " + row.to()))
                    .containsExactlyInAnyOrderElementsOf(
                            WAYS.lines().map(line -> line.replaceAll(",\\s*", " ")).toList());
        }
    }

    @Nested
    @DisplayName("beside the main way")
    class BesideTheMainWay {

        @ParameterizedTest
        @MethodSource("dk.aarhus.ligevaerd.casework.WorkflowTest#openStages")
        void pauses_every_open_stage_for_a_reason_and_goes_on_there(CaseStatus stage) {
            assertThat(Workflow.row(stage, SUSPENDED).orElseThrow().guards())
                    .containsExactly(Guard.REASON_GIVEN);
            assertThat(Workflow.from(SUSPENDED, seenBy("ada").pausedIn(stage).known()))
                    .extracting(Transition::to)
                    .containsExactly(stage);
        }

        @ParameterizedTest
        @MethodSource("dk.aarhus.ligevaerd.casework.WorkflowTest#openStages")
        void lets_a_report_be_taken_back_from_every_open_stage(CaseStatus stage) {
            assertThat(Workflow.row(stage, WITHDRAWN).orElseThrow().guards())
                    .containsExactly(Guard.REASON_GIVEN);
        }

        @Test
        void does_not_leave_a_pause_to_another_stage() {
            var facts = seenBy("ada").pausedIn(HEARING).known();
            assertThat(Workflow.attempt(SUSPENDED, DECIDED, facts))
                    .isEqualTo(new Workflow.Attempt.NotOnTheMap(SUSPENDED, DECIDED));
        }
    }

    @Nested
    @DisplayName("keeps four eyes, for")
    class FourEyes {

        @Test
        void every_decision_is_signed_by_somebody_who_did_not_work_on_it() {
            assertThat(Workflow.TABLE)
                    .filteredOn(row -> row.to() == DECIDED && row.from() != SUSPENDED)
                    .isNotEmpty()
                    .allSatisfy(
                            row -> {
                                assertThat(row.guards()).contains(Guard.SIGNED_BY_ANOTHER);
                                assertThat(row.permissions())
                                        .containsExactly(Permission.DECIDE_CASE);
                            });
        }

        @Test
        void every_end_at_triage_is_seen_by_a_second_person() {
            assertThat(Workflow.row(TRIAGE, CLOSED).orElseThrow().guards())
                    .contains(Guard.SECOND_PERSON);
        }

        @Test
        void every_plan_is_approved_by_a_reviewer_who_did_not_write_it() {
            var row = Workflow.row(CaseStatus.INVESTIGATION_PLANNED, INVESTIGATING).orElseThrow();
            assertThat(row.guards()).contains(Guard.PLAN_APPROVED_BY_ANOTHER);
            assertThat(row.permissions()).containsExactly(Permission.REVIEW_CASE);
        }
    }

    @Nested
    @DisplayName("when a case is to be moved")
    class Moving {

        @Test
        void goes_along_a_way_that_is_free() {
            assertThat(Workflow.attempt(RECEIVED, CaseStatus.ACKNOWLEDGED, seenBy("ada").known()))
                    .isInstanceOf(Workflow.Attempt.Moved.class);
        }

        @Test
        void refuses_with_everything_that_is_missing_in_the_order_of_the_table() {
            assertThat(Workflow.attempt(ASSESSMENT, DECIDED, seenBy("cy").known()))
                    .isEqualTo(
                            new Workflow.Attempt.Refused(
                                    List.of(
                                            Guard.PARTIES_HEARD,
                                            Guard.ASSESSED,
                                            Guard.DECISION_DRAFTED,
                                            Guard.SIGNED_BY_ANOTHER)));
        }

        @Test
        void knows_no_way_that_is_not_in_the_table() {
            assertThat(Workflow.attempt(RECEIVED, DECIDED, seenBy("ada").known()))
                    .isEqualTo(new Workflow.Attempt.NotOnTheMap(RECEIVED, DECIDED));
        }

        @Test
        void closes_nothing_that_was_not_followed_up() {
            assertThat(Workflow.attempt(FOLLOW_UP, CLOSED, seenBy("ada").known()))
                    .isEqualTo(new Workflow.Attempt.Refused(List.of(Guard.FOLLOWED_UP)));
        }
    }

    static Stream<CaseStatus> openStages() {
        return Arrays.stream(CaseStatus.values()).filter(CaseStatus::isOpen);
    }

    private static Set<CaseStatus> reachableFrom(CaseStatus start) {
        var seen = EnumSet.of(start);
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            waysFrom(next.poll()).stream().filter(seen::add).forEach(next::add);
        }
        return seen;
    }

    private static Set<CaseStatus> waysFrom(CaseStatus stage) {
        return Workflow.TABLE.stream()
                .filter(row -> row.from() == stage)
                .map(Transition::to)
                .collect(Collectors.toSet());
    }
}
