package dk.aarhus.ligevaerd.casework.after;

import static dk.aarhus.ligevaerd.casework.DecidedCase.DECIDER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.OFFICER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.NewReports;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.after.AfterForms.CheckDoing;
import dk.aarhus.ligevaerd.casework.after.AfterForms.CheckOrdering;
import dk.aarhus.ligevaerd.casework.after.AfterForms.CheckProving;
import dk.aarhus.ligevaerd.casework.after.AfterForms.FollowUpAnswer;
import dk.aarhus.ligevaerd.casework.after.AfterForms.LearningWriting;
import dk.aarhus.ligevaerd.casework.after.AfterForms.RemedyChecking;
import dk.aarhus.ligevaerd.casework.after.AfterForms.RemedyDoing;
import dk.aarhus.ligevaerd.casework.after.AfterForms.RemedyDropping;
import dk.aarhus.ligevaerd.casework.after.AfterForms.RemedyOrdering;
import dk.aarhus.ligevaerd.casework.after.AfterForms.ReviewRequest;
import dk.aarhus.ligevaerd.casework.after.AfterForms.ReviewResult;
import dk.aarhus.ligevaerd.casework.after.AfterForms.RouteEnding;
import dk.aarhus.ligevaerd.casework.after.AfterForms.RouteTaking;
import dk.aarhus.ligevaerd.casework.clocks.ClockDesk;
import dk.aarhus.ligevaerd.casework.clocks.Term;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("After a decision")
class AfterDeskTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private static final RemedyOrdering RULE =
            new RemedyOrdering("RULE_CHANGE", "MANAGER", null, null, "The rule is changed.");
    private static final LearningWriting NOTHING_TO_LEARN =
            new LearningWriting(List.of(), null, null, "Known from another case.");

    @Inject DecidedCase cases;
    @Inject AfterDesk desk;
    @Inject NewReports newReports;
    @Inject Mailboxes mailboxes;
    @Inject CaseRows rows;
    @Inject ClockDesk clocks;

    private Receipt receipt;
    private Reference reference;

    @BeforeEach
    void decide() {
        receipt = cases.decided();
        reference = receipt.reference();
    }

    @Nested
    @DisplayName("a remedy")
    class OfRemedies {

        @Test
        void is_due_in_six_months_or_thirty_days_unless_somebody_says_otherwise() {
            order(RULE);
            order(new RemedyOrdering("APOLOGY", "DIRECTOR", "boss", "", "An apology."));
            assertThat(view().remedies())
                    .extracting(AfterView.RemedyLine::dueOn)
                    .containsExactlyInAnyOrder(TODAY.plusMonths(6), TODAY.plusDays(30));
        }

        @Test
        void has_a_clock_of_its_own_by_which_the_case_is_due() {
            var id = order(new RemedyOrdering("APOLOGY", "DIRECTOR", null, soon(), "Said."));
            order(RULE);
            move("REMEDY");
            assertThat(clocks(TermKind.REMEDY)).filteredOn(Term::isRunning).hasSize(2);
            assertThat(cases.open(reference, HANDLER).file().due())
                    .contains(LocalDate.parse(soon()));
            done(id);
            assertThat(clocks(TermKind.REMEDY)).filteredOn(Term::isRunning).hasSize(1);
            assertThat(cases.open(reference, HANDLER).file().due())
                    .hasValueSatisfying(day -> assertThat(day).isAfter(LocalDate.parse(soon())));
        }

        private String soon() {
            return TODAY.plusDays(3).toString();
        }

        @Test
        void leads_the_case_on_when_it_is_ordered_done_and_looked_back_at() {
            refused(ProblemKind.TRANSITION_REFUSED, () -> move("REMEDY"));
            var id = order(RULE);
            move("REMEDY");
            refused(ProblemKind.STATE_CONFLICT, () -> check(id));
            done(id);
            refused(ProblemKind.TRANSITION_REFUSED, () -> move("FOLLOW_UP"));
            assertThat(clocks(TermKind.REMEDY_EFFECT))
                    .singleElement()
                    .satisfies(
                            term -> {
                                assertThat(term.isRunning()).isTrue();
                                assertThat(term.due()).isAfterOrEqualTo(TODAY.plusMonths(2));
                            });
            check(id);
            assertThat(clocks(TermKind.REMEDY_EFFECT)).noneMatch(Term::isRunning);
            move("FOLLOW_UP");
            refused(ProblemKind.STATE_CONFLICT, () -> done(id));
        }

        @Test
        void may_be_given_up_for_a_reason_only() {
            var id = order(RULE);
            refused(
                    ProblemKind.INVALID,
                    () -> desk.drop(seen(), id, new RemedyDropping(" "), HANDLER));
            desk.drop(seen(), id, new RemedyDropping("The unit was closed."), HANDLER);
            move("REMEDY");
            move("FOLLOW_UP");
        }

        @Test
        void is_refused_when_it_is_not_whole() {
            for (var wrong :
                    new RemedyOrdering[] {
                        new RemedyOrdering(null, null, null, null, null),
                        new RemedyOrdering("RULE_CHANGE", "MANAGER", null, "2020-01-01", "x"),
                        new RemedyOrdering("RULE_CHANGE", "MANAGER", null, "2999-01-01", "x"),
                        new RemedyOrdering("RULE_CHANGE", "MANAGER", null, "tomorrow", "x"),
                        new RemedyOrdering("REVENGE", "MANAGER", null, null, "x"),
                        new RemedyOrdering("RULE_CHANGE", "MANAGER", "a".repeat(121), null, "x"),
                        new RemedyOrdering("RULE_CHANGE", "MANAGER", null, null, "x".repeat(10_001))
                    }) {
                refused(ProblemKind.INVALID, () -> desk.order(seen(), wrong, HANDLER));
            }
            var id = order(RULE);
            refused(
                    ProblemKind.INVALID,
                    () -> desk.done(seen(), id, new RemedyDoing("2999-01-01", "x"), HANDLER));
            refused(
                    ProblemKind.INVALID,
                    () -> desk.done(seen(), id, new RemedyDoing("2020-01-01", "x"), HANDLER));
            assertThat(view().remedies()).hasSize(1);
        }

        @Test
        void waits_for_a_decision() {
            var undecided = cases.drafted().reference();
            refused(
                    ProblemKind.STATE_CONFLICT,
                    () -> desk.order(cases.seen(undecided, HANDLER), RULE, HANDLER));
        }

        @Test
        void of_another_case_is_not_there() {
            var id = order(RULE);
            var other = cases.decided().reference();
            refused(
                    ProblemKind.NOT_FOUND,
                    () ->
                            desk.done(
                                    cases.seen(other, HANDLER),
                                    id,
                                    new RemedyDoing(null, "x"),
                                    HANDLER));
        }
    }

    @Nested
    @DisplayName("the question about reprisals")
    class OfFollowUps {

        @Test
        void is_planned_for_one_three_and_six_months() {
            assertThat(view().followUps())
                    .extracting(AfterView.ContactLine::dueOn)
                    .containsExactly(TODAY.plusMonths(1), TODAY.plusMonths(3), TODAY.plusMonths(6));
        }

        @Test
        void has_a_clock_each_time_of_which_the_first_is_due() {
            var first = TODAY.plusMonths(1);
            assertThat(clocks(TermKind.REPRISAL_CONTACT))
                    .hasSize(3)
                    .allMatch(Term::isRunning)
                    .noneMatch(term -> term.due().isBefore(first));
            cases.move(reference, "FOLLOW_UP", "Nothing to put right.", HANDLER);
            desk.learn(seen(), NOTHING_TO_LEARN, HANDLER);
            assertThat(clocks(TermKind.LEARNING)).noneMatch(Term::isRunning);
            desk.answered(
                    seen(),
                    view().followUps().get(0).id(),
                    new FollowUpAnswer("false", "Well"),
                    HANDLER);
            assertThat(clocks(TermKind.REPRISAL_CONTACT)).filteredOn(Term::isRunning).hasSize(2);
            assertThat(cases.open(reference, HANDLER).file().due())
                    .hasValueSatisfying(
                            day -> assertThat(day).isAfterOrEqualTo(TODAY.plusMonths(3)));
        }

        @Test
        void is_over_when_it_was_tried_twice_but_not_on_one_day() {
            var id = view().followUps().get(0).id();
            desk.tried(seen(), id, HANDLER);
            refused(ProblemKind.STATE_CONFLICT, () -> desk.tried(seen(), id, HANDLER));
            assertThat(view().followUps().get(0).over()).isFalse();
        }

        @Test
        void opens_a_linked_case_where_something_got_worse() {
            desk.answered(
                    seen(),
                    view().followUps().get(0).id(),
                    new FollowUpAnswer("true", "The evening shifts were taken away."),
                    HANDLER);

            var toHandler = view().links();
            assertThat(toHandler).as("the handler of the first has no part in it").isEmpty();
            var next = reprisalOf(reference);
            newReports.take(next, OFFICER);
            var opened = cases.open(next, OFFICER);
            assertThat(opened.file().reportedForm()).isEqualTo(Form.RETALIATION);
            assertThat(opened.report().account()).contains("evening shifts");
            assertThat(desk.of(next, OFFICER).links())
                    .as("the first has left intake, and its link shows to nobody there")
                    .isEmpty();
        }

        @Test
        void of_a_linked_case_is_answered_in_the_mailbox_that_the_reporter_knows() {
            desk.answered(
                    seen(),
                    view().followUps().get(0).id(),
                    new FollowUpAnswer("true", "It got worse."),
                    HANDLER);
            var next = reprisalOf(reference);
            mailboxes.post(next, "We look into what came of it.", TODAY);
            assertThat(mailboxes.open(receipt.code()).orElseThrow().messages())
                    .anyMatch(message -> message.text().contains("what came of it"));
        }

        @Test
        void wants_an_answer_of_yes_or_no() {
            var id = view().followUps().get(0).id();
            for (var wrong : new String[] {null, "", "maybe", "TRUE"}) {
                refused(
                        ProblemKind.INVALID,
                        () -> desk.answered(seen(), id, new FollowUpAnswer(wrong, "x"), HANDLER));
            }
        }

        private Reference reprisalOf(Reference first) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> rows.links(first).get(0).otherThan(first));
        }
    }

    @Nested
    @DisplayName("a review")
    class OfReviews {

        @Test
        void is_not_decided_by_the_first_decider() {
            desk.askForReview(
                    seen(), new ReviewRequest("REPORTER", null, "Nobody heard me.", null), HANDLER);
            var id = view().reviews().get(0).id();
            refused(
                    ProblemKind.NOT_ALLOWED,
                    () ->
                            desk.review(
                                    cases.seen(reference, DECIDER),
                                    id,
                                    new ReviewResult("STANDS", "x"),
                                    DECIDER));
            desk.review(
                    cases.seen(reference, REVIEWER),
                    id,
                    new ReviewResult("SENT_BACK", "The hearing was too short."),
                    REVIEWER);
            assertThat(view().reviews().get(0).result()).contains(InternalReview.Result.SENT_BACK);
        }

        @Test
        void is_refused_without_who_and_why() {
            for (var wrong :
                    new ReviewRequest[] {
                        new ReviewRequest(null, null, "x", null),
                        new ReviewRequest("REPORTER", null, "", null),
                        new ReviewRequest("REPORTER", "2020-01-01", "before the decision", null),
                        new ReviewRequest("REPORTER", "2999-01-01", "x", null)
                    }) {
                refused(ProblemKind.INVALID, () -> desk.askForReview(seen(), wrong, HANDLER));
            }
        }

        @Test
        void keeps_the_case_from_being_closed_while_it_waits() {
            desk.askForReview(
                    seen(), new ReviewRequest("ACCUSED", null, "It is wrong.", null), HANDLER);
            assertThat(done(Checklist.Item.REVIEWS)).isFalse();
            assertThat(clocks(TermKind.INTERNAL_REVIEW))
                    .singleElement()
                    .matches(Term::isRunning)
                    .satisfies(term -> assertThat(term.due()).isAfterOrEqualTo(TODAY.plusWeeks(4)));
        }
    }

    @Test
    void the_matter_may_be_elsewhere_and_comes_back_with_an_outcome() {
        desk.takenElsewhere(seen(), new RouteTaking("EQUAL_TREATMENT_BOARD", null), HANDLER);
        var id = view().routes().get(0).id();
        refused(
                ProblemKind.INVALID,
                () -> desk.endedElsewhere(seen(), id, new RouteEnding("2020-01-01", "x"), HANDLER));
        desk.endedElsewhere(seen(), id, new RouteEnding(null, "The Board agreed."), HANDLER);
        assertThat(view().routes().get(0).outcome()).contains("The Board agreed.");
        refused(
                ProblemKind.STATE_CONFLICT,
                () -> desk.endedElsewhere(seen(), id, new RouteEnding(null, "again"), HANDLER));
    }

    @Test
    void a_service_check_is_proved_by_a_second_look() {
        desk.orderCheck(seen(), new CheckOrdering("Rosters", "The area", null), HANDLER);
        var id = view().checks().get(0).id();
        refused(
                ProblemKind.STATE_CONFLICT,
                () -> desk.checkProved(seen(), id, new CheckProving("WORKED", "x"), HANDLER));
        desk.checkDone(seen(), id, new CheckDoing("Drawn by hand.", null), HANDLER);
        assertThat(clocks(TermKind.SERVICE_CHECK)).filteredOn(Term::isRunning).hasSize(1);
        desk.checkProved(seen(), id, new CheckProving("WORKED", "By rule now."), HANDLER);
        assertThat(clocks(TermKind.SERVICE_CHECK)).hasSize(2).noneMatch(Term::isRunning);
        assertThat(view().checks().get(0).effect()).contains(Effect.WORKED);
    }

    @Nested
    @DisplayName("a case is closed")
    class Closing {

        @Test
        void only_when_the_list_is_done_and_nothing_is_unread() {
            var id = order(RULE);
            move("REMEDY");
            done(id);
            check(id);
            move("FOLLOW_UP");
            followUpByRecord();
            refused(ProblemKind.TRANSITION_REFUSED, () -> move("CLOSED"));
            desk.learn(seen(), NOTHING_TO_LEARN, HANDLER);
            cases.open(reference, HANDLER);
            mailboxes.write(receipt.code(), "One thing more.");
            refused(ProblemKind.TRANSITION_REFUSED, () -> move("CLOSED"));
            assertThat(done(Checklist.Item.READ)).isFalse();
            cases.open(reference, HANDLER);
            move("CLOSED");
            assertThat(cases.open(reference, HANDLER).file().status()).isEqualTo(CaseStatus.CLOSED);
        }

        @Test
        void and_opened_again_with_nothing_of_before_holding() {
            cases.move(reference, "FOLLOW_UP", "Nothing to put right.", HANDLER);
            followUpByRecord();
            desk.learn(seen(), NOTHING_TO_LEARN, HANDLER);
            cases.open(reference, HANDLER);
            move("CLOSED");
            cases.move(reference, "REOPENED", "A witness came forward.", HANDLER);

            var file = cases.open(reference, HANDLER).file();
            assertThat(file.round()).isEqualTo(2);
            assertThat(file.decision()).isEmpty();
            assertThat(file.nobodyHeard()).isEmpty();
            assertThat(file.assessments()).isEmpty();
            assertThat(file.records()).isEmpty();
            assertThat(view().pastRounds())
                    .singleElement()
                    .satisfies(
                            past -> {
                                assertThat(past.round()).isEqualTo(1);
                                assertThat(past.decided()).contains(TODAY);
                                assertThat(past.pieces())
                                        .anyMatch(one -> one.words().contains("The rosters"));
                            });
            assertThat(done(Checklist.Item.LEARNING)).isFalse();
        }

        private void followUpByRecord() {
            cases.followUpByRecord(reference);
        }
    }

    private boolean done(Checklist.Item item) {
        return view().items().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .orElseThrow()
                .done();
    }

    private UUID order(RemedyOrdering form) {
        desk.order(seen(), form, HANDLER);
        var all = view().remedies();
        return all.get(all.size() - 1).id();
    }

    private void done(UUID id) {
        desk.done(seen(), id, new RemedyDoing(null, "The new rule."), HANDLER);
    }

    private void check(UUID id) {
        desk.check(seen(), id, new RemedyChecking("WORKED", "No difference left."), HANDLER);
    }

    private void move(String to) {
        cases.move(reference, to, null, HANDLER);
    }

    private SeenCase seen() {
        return cases.seen(reference, HANDLER);
    }

    private List<Term> clocks(TermKind kind) {
        return clocks.read(reference, HANDLER).terms().stream()
                .filter(term -> term.kind() == kind)
                .toList();
    }

    private AfterView view() {
        return desk.of(reference, HANDLER);
    }

    private static void refused(ProblemKind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
