package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.casework.KnownFacts.seenBy;
import static dk.aarhus.ligevaerd.law.CaseStatus.ACKNOWLEDGED;
import static dk.aarhus.ligevaerd.law.CaseStatus.ASSESSMENT;
import static dk.aarhus.ligevaerd.law.CaseStatus.CLOSED;
import static dk.aarhus.ligevaerd.law.CaseStatus.DECIDED;
import static dk.aarhus.ligevaerd.law.CaseStatus.FOLLOW_UP;
import static dk.aarhus.ligevaerd.law.CaseStatus.FORWARDED;
import static dk.aarhus.ligevaerd.law.CaseStatus.HEARING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INFORMAL_RESOLUTION;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATING;
import static dk.aarhus.ligevaerd.law.CaseStatus.RECEIVED;
import static dk.aarhus.ligevaerd.law.CaseStatus.SUSPENDED;
import static dk.aarhus.ligevaerd.law.CaseStatus.TRIAGE;
import static dk.aarhus.ligevaerd.law.CaseStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Outcome;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
            DECIDED,               CLOSED
            REMEDY,                FOLLOW_UP
            FOLLOW_UP,             CLOSED
            FORWARDED,             CLOSED
            WITHDRAWN,             CLOSED
            WITHDRAWN,             TRIAGE
            CLOSED,                REOPENED
            REOPENED,              TRIAGE
            """;

    @Nested
    @DisplayName("as a graph, for every track,")
    class AsAGraph {

        @ParameterizedTest
        @MethodSource("dk.aarhus.ligevaerd.casework.WorkflowTest#stagesOfTracks")
        void reaches_every_stage_that_the_track_has(Track track, CaseStatus stage) {
            assertThat(reachableFrom(RECEIVED, track)).contains(stage);
        }

        @ParameterizedTest
        @EnumSource(Track.class)
        void goes_nowhere_that_the_track_skips(Track track) {
            assertThat(reachableFrom(RECEIVED, track)).allMatch(track::has);
        }

        @ParameterizedTest
        @MethodSource("dk.aarhus.ligevaerd.casework.WorkflowTest#stagesOfTracks")
        void leaves_no_case_where_it_cannot_end(Track track, CaseStatus stage) {
            assertThat(reachableFrom(stage, track)).contains(CLOSED);
        }

        @ParameterizedTest
        @MethodSource("dk.aarhus.ligevaerd.casework.WorkflowTest#stagesOfTracks")
        void has_a_way_out_of_every_stage(Track track, CaseStatus stage) {
            assertThat(waysFrom(stage, track)).isNotEmpty();
        }

        @ParameterizedTest
        @MethodSource("dk.aarhus.ligevaerd.casework.WorkflowTest#stagesOfTracks")
        void knows_what_is_next_in_every_stage(Track track, CaseStatus stage) {
            var ways =
                    Workflow.from(stage, seenBy("ada").on(track).pausedIn(TRIAGE).known()).stream()
                            .map(row -> new OpenCase.Way(row.to(), true, row.guards()))
                            .toList();
            assertThat(Next.of(stage, track, Optional.empty(), ways).ball()).isNotEmpty();
        }

        @ParameterizedTest
        @EnumSource(Track.class)
        void names_no_way_twice(Track track) {
            assertThat(Workflow.of(track).stream().map(row -> List.of(row.from(), row.to())))
                    .doesNotHaveDuplicates();
        }

        @Test
        void leads_onto_another_track_only_where_that_goes_on() {
            assertThat(Workflow.TABLE)
                    .filteredOn(row -> row.onto().isPresent())
                    .isNotEmpty()
                    .allSatisfy(
                            row ->
                                    assertThat(waysFrom(row.to(), row.onto().orElseThrow()))
                                            .isNotEmpty());
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
            assertThat(Workflow.TABLE).anyMatch(row -> row.from() == from && row.to() == to);
        }

        @Test
        void has_no_other_way_but_pausing_and_withdrawing() {
            assertThat(
                            Workflow.TABLE.stream()
                                    .filter(row -> row.to() != SUSPENDED && row.to() != WITHDRAWN)
                                    .filter(row -> row.from() != SUSPENDED)
                                    .map(row -> row.from() + " " + row.to())
                                    .distinct())
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
            assertThat(Workflow.row(stage, SUSPENDED, Track.ORDINARY).orElseThrow().guards())
                    .containsExactly(Guard.REASON_GIVEN);
            assertThat(Workflow.from(SUSPENDED, seenBy("ada").pausedIn(stage).known()))
                    .extracting(Transition::to)
                    .containsExactly(stage);
        }

        @ParameterizedTest
        @MethodSource("dk.aarhus.ligevaerd.casework.WorkflowTest#openStages")
        void lets_a_report_be_taken_back_from_every_open_stage(CaseStatus stage) {
            assertThat(Workflow.row(stage, WITHDRAWN, Track.ORDINARY).orElseThrow().guards())
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
    @DisplayName("waits for what is to be done first")
    class Waits {

        private static final Set<CaseStatus> BESIDE = Set.of(SUSPENDED, FORWARDED, WITHDRAWN);

        @Test
        void on_every_way_on_from_triage() {
            assertThat(Workflow.TABLE)
                    .filteredOn(row -> row.from().isOpen() && !BESIDE.contains(row.to()))
                    .filteredOn(row -> row.to() != ACKNOWLEDGED && row.to() != TRIAGE)
                    .filteredOn(row -> row.from() != ASSESSMENT || row.to() != HEARING)
                    .hasSizeGreaterThan(12)
                    .allSatisfy(
                            row ->
                                    assertThat(row.guards())
                                            .contains(Guard.LAW_TASKS_DONE, Guard.TASKS_DONE));
        }

        @Test
        void but_never_to_forward_to_pause_or_to_take_a_report_back() {
            assertThat(Workflow.TABLE)
                    .filteredOn(row -> BESIDE.contains(row.to()) || BESIDE.contains(row.from()))
                    .allSatisfy(
                            row ->
                                    assertThat(row.guards())
                                            .doesNotContain(
                                                    Guard.LAW_TASKS_DONE, Guard.TASKS_DONE));
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
            assertThat(Workflow.TABLE)
                    .filteredOn(row -> row.from() == TRIAGE && row.to() == CLOSED)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.guards()).contains(Guard.SECOND_PERSON));
        }

        @Test
        void every_plan_is_approved_by_a_reviewer_who_did_not_write_it() {
            var row =
                    Workflow.row(CaseStatus.INVESTIGATION_PLANNED, INVESTIGATING, Track.ORDINARY)
                            .orElseThrow();
            assertThat(row.guards()).contains(Guard.PLAN_APPROVED_BY_ANOTHER);
            assertThat(row.permissions()).containsExactly(Permission.REVIEW_CASE);
        }
    }

    @Nested
    @DisplayName("sets aside what is practice, and")
    class SettingAside {

        @Test
        void goes_on_without_it_this_once() {
            assertThat(
                            Workflow.attempt(
                                    FOLLOW_UP,
                                    CLOSED,
                                    seenBy("ada")
                                            .standing(Guard.RESULT_TOLD, KnownFacts.TODAY)
                                            .standing(Guard.CLOSING_CHECKLIST, KnownFacts.TODAY)
                                            .standing(Guard.ALL_READ, KnownFacts.TODAY)
                                            .known(),
                                    Set.of(Guard.FOLLOWED_UP)))
                    .isInstanceOf(Workflow.Attempt.Moved.class);
        }

        @ParameterizedTest
        @EnumSource(Guard.class)
        void never_what_is_law(Guard guard) {
            for (var row : Workflow.TABLE) {
                var facts = seenBy("ada").on(row.tracks().iterator().next()).pausedIn(row.to());
                var attempt =
                        Workflow.attempt(
                                row.from(), row.to(), facts.known(), EnumSet.allOf(Guard.class));
                if (row.unmet(facts.known()).contains(guard)
                        && guard.weight() == Weight.LAW
                        && row.isOn(facts.known().track())) {
                    assertThat(attempt)
                            .isInstanceOfSatisfying(
                                    Workflow.Attempt.Refused.class,
                                    refused -> assertThat(refused.unmet()).contains(guard));
                }
            }
        }

        @Test
        void names_two_who_are_never_set_aside() {
            assertThat(List.of(Guard.SECOND_PERSON, Guard.SIGNED_BY_ANOTHER))
                    .noneMatch(Guard::canBeSetAside);
        }
    }

    @Nested
    @DisplayName("on the short track")
    class ShortTrack {

        @Test
        void goes_from_triage_to_the_end_in_three_steps() {
            assertThat(steps(TRIAGE, CLOSED, Track.SHORT, INFORMAL_RESOLUTION, DECIDED))
                    .isEqualTo(3);
        }

        @Test
        void turns_into_an_ordinary_one_where_it_is_investigated_after_all() {
            var row =
                    Workflow.row(INFORMAL_RESOLUTION, CaseStatus.INVESTIGATION_PLANNED, Track.SHORT)
                            .orElseThrow();
            assertThat(row.onto()).contains(Track.ORDINARY);
            assertThat(row.guards()).contains(Guard.STAFFED);
        }

        @Test
        void finds_nobody_at_fault() {
            var facts =
                    seenBy("cy")
                            .on(Track.SHORT)
                            .staffed("ada", null, "cy")
                            .withoutConflict()
                            .draftedBy("ada");
            assertThat(Workflow.attempt(INFORMAL_RESOLUTION, DECIDED, facts.known()))
                    .isEqualTo(new Workflow.Attempt.Refused(List.of(Guard.NOBODY_JUDGED_UNHEARD)));
            assertThat(
                            Workflow.attempt(
                                    INFORMAL_RESOLUTION,
                                    DECIDED,
                                    facts.concluding(Outcome.RESOLVED_INFORMALLY).known()))
                    .isInstanceOf(Workflow.Attempt.Moved.class);
        }

        private static int steps(
                CaseStatus from, CaseStatus to, Track track, CaseStatus... between) {
            var at = from;
            var steps = 0;
            for (var next : Stream.concat(Stream.of(between), Stream.of(to)).toList()) {
                assertThat(Workflow.row(at, next, track)).isPresent();
                at = next;
                steps++;
            }
            return steps;
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
                                            Guard.REVIEWED,
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
                    .isEqualTo(
                            new Workflow.Attempt.Refused(
                                    List.of(
                                            Guard.FOLLOWED_UP,
                                            Guard.RESULT_TOLD,
                                            Guard.CLOSING_CHECKLIST,
                                            Guard.ALL_READ)));
        }
    }

    static Stream<CaseStatus> openStages() {
        return Arrays.stream(CaseStatus.values()).filter(CaseStatus::isOpen);
    }

    static Stream<Arguments> stagesOfTracks() {
        return Arrays.stream(Track.values())
                .flatMap(
                        track ->
                                Arrays.stream(CaseStatus.values())
                                        .filter(track::has)
                                        .map(stage -> Arguments.of(track, stage)));
    }

    /** Ways that lead onto another track are no way of this one. */
    private static Set<CaseStatus> reachableFrom(CaseStatus start, Track track) {
        var seen = EnumSet.of(start);
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            waysFrom(next.poll(), track).stream().filter(seen::add).forEach(next::add);
        }
        return seen;
    }

    private static Set<CaseStatus> waysFrom(CaseStatus stage, Track track) {
        return Workflow.of(track).stream()
                .filter(row -> row.onto().isEmpty())
                .filter(row -> row.from() == stage)
                .map(Transition::to)
                .collect(Collectors.toSet());
    }
}
