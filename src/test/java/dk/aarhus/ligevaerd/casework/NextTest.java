package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.casework.KnownFacts.TODAY;
import static dk.aarhus.ligevaerd.law.CaseStatus.ASSESSMENT;
import static dk.aarhus.ligevaerd.law.CaseStatus.CLOSED;
import static dk.aarhus.ligevaerd.law.CaseStatus.DECIDED;
import static dk.aarhus.ligevaerd.law.CaseStatus.HEARING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATING;
import static dk.aarhus.ligevaerd.law.CaseStatus.INVESTIGATION_PLANNED;
import static dk.aarhus.ligevaerd.law.CaseStatus.REOPENED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is next in a case")
class NextTest {

    @Test
    void lies_with_whoever_can_bring_about_the_first_thing_that_is_missing() {
        var next =
                in(
                        INVESTIGATION_PLANNED,
                        way(INVESTIGATING, Guard.PLAN_WRITTEN, Guard.PLAN_APPROVED_BY_ANOTHER));
        assertThat(next.ball()).containsExactly(Permission.WORK_ON_CASE);
        assertThat(next.waitsFor())
                .containsExactly(Guard.PLAN_WRITTEN, Guard.PLAN_APPROVED_BY_ANOTHER);
    }

    @Test
    void lies_with_whoever_may_move_it_when_nothing_is_missing() {
        assertThat(in(INVESTIGATION_PLANNED, way(INVESTIGATING)).ball())
                .containsExactly(Permission.REVIEW_CASE);
    }

    @Test
    void is_prepared_once_everything_that_was_asked_for_is_done() {
        assertThat(in(INVESTIGATION_PLANNED, way(INVESTIGATING)).prepared()).isTrue();
        assertThat(in(INVESTIGATION_PLANNED, way(INVESTIGATING, Guard.PLAN_WRITTEN)).prepared())
                .isFalse();
        assertThat(
                        in(
                                        INVESTIGATION_PLANNED,
                                        way(INVESTIGATING, Guard.PLAN_APPROVED_BY_ANOTHER))
                                .prepared())
                .as("all is done but what only another person can do")
                .isTrue();
        assertThat(in(CaseStatus.RECEIVED, way(CaseStatus.ACKNOWLEDGED)).prepared()).isFalse();
    }

    @Test
    void follows_the_ordinary_course_and_no_way_that_asks_for_a_reason() {
        var next =
                in(
                        ASSESSMENT,
                        way(HEARING, Guard.REASON_GIVEN),
                        way(DECIDED, Guard.SIGNED_BY_ANOTHER));
        assertThat(next.to()).contains(DECIDED);
        assertThat(next.ball()).containsExactly(Permission.DECIDE_CASE);
    }

    @Test
    void is_a_choice_where_more_than_one_way_is_open() {
        var next =
                in(
                        CaseStatus.TRIAGE,
                        way(CaseStatus.INFORMAL_RESOLUTION),
                        way(INVESTIGATION_PLANNED));
        assertThat(next.to()).isEmpty();
        assertThat(next.ball()).containsExactly(Permission.TRIAGE_CASE);
    }

    @Test
    void is_the_one_way_that_is_free_once_triage_is_behind() {
        var next =
                Next.of(
                        DECIDED,
                        Track.SHORT,
                        Optional.empty(),
                        List.of(way(CaseStatus.REMEDY, Guard.REMEDIES_PLANNED), way(CLOSED)));
        assertThat(next.to()).contains(CLOSED);
        assertThat(next.prepared()).isTrue();
    }

    @Test
    void is_to_close_what_is_only_counted() {
        var next =
                Next.of(
                        CaseStatus.TRIAGE,
                        Track.REGISTER,
                        Optional.empty(),
                        List.of(
                                way(CaseStatus.FORWARDED, Guard.REASON_GIVEN),
                                way(CLOSED, Guard.REASON_GIVEN, Guard.SECOND_PERSON),
                                way(CaseStatus.SUSPENDED, Guard.REASON_GIVEN)));
        assertThat(next.to()).contains(CLOSED);
        assertThat(next.waitsFor()).containsExactly(Guard.SECOND_PERSON);
    }

    @Test
    void is_a_choice_once_the_report_was_taken_back() {
        var next =
                in(
                        CaseStatus.WITHDRAWN,
                        way(CLOSED, Guard.REASON_GIVEN),
                        way(CaseStatus.TRIAGE, Guard.REASON_GIVEN));
        assertThat(next.to()).isEmpty();
        assertThat(next.ball())
                .containsExactlyInAnyOrder(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE);
    }

    @Test
    void lies_with_the_records_in_a_closed_case_which_is_never_overdue() {
        var next =
                Next.of(
                        CLOSED,
                        Track.ORDINARY,
                        Optional.of(TODAY),
                        List.of(way(REOPENED, Guard.REASON_GIVEN)));
        assertThat(next.to()).isEmpty();
        assertThat(next.ball()).containsExactly(Permission.LET_GO);
        assertThat(next.isKept()).isTrue();
        assertThat(next.isOverdue(TODAY.plusYears(9))).isFalse();
    }

    @Test
    void has_a_day_on_which_a_resting_case_is_looked_at_again() {
        assertThat(Next.lookAgainOn(CaseStatus.SUSPENDED, TODAY)).contains(TODAY.plusDays(14));
        assertThat(Next.lookAgainOn(CaseStatus.WITHDRAWN, TODAY)).contains(TODAY.plusDays(7));
        assertThat(Next.lookAgainOn(HEARING, TODAY)).isEmpty();
    }

    @Test
    void is_overdue_from_the_day_after_the_last() {
        var next = Next.of(HEARING, Track.ORDINARY, Optional.of(TODAY), List.of());
        assertThat(next.isOverdue(TODAY)).isFalse();
        assertThat(next.isOverdue(TODAY.plusDays(1))).isTrue();
    }

    private static Next in(CaseStatus stage, OpenCase.Way... ways) {
        return Next.of(stage, Track.ORDINARY, Optional.empty(), List.of(ways));
    }

    private static OpenCase.Way way(CaseStatus to, Guard... waitsFor) {
        return new OpenCase.Way(to, true, List.of(waitsFor));
    }
}
