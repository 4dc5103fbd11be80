package dk.aarhus.ligevaerd.casework;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.after.AfterDesk;
import dk.aarhus.ligevaerd.casework.after.AfterForms;
import dk.aarhus.ligevaerd.casework.investigation.MatterForms;
import dk.aarhus.ligevaerd.casework.investigation.Matters;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Proof;
import dk.aarhus.ligevaerd.law.QuestionId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A case under assessment")
class TestsAndReviewsTest {

    private static final Caller OFFICER = new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER));
    private static final Caller HANDLER = new Caller("case-handler", Set.of(Role.CASE_HANDLER));
    private static final Caller REVIEWER = new Caller("reviewer", Set.of(Role.REVIEWER));
    private static final Caller DECIDER = new Caller("decision-maker", Set.of(Role.DECISION_MAKER));

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Reviews reviews;
    @Inject Matters matters;
    @Inject AfterDesk after;
    @Inject Desk desk;
    @Inject EntityManager base;

    private Reference reference;

    @BeforeEach
    void file() {
        reference =
                intake.file(
                                SentForms.anonymous("RECRUITMENT", "They would not have me."),
                                Optional.empty())
                        .reference();
        move("ACKNOWLEDGED", OFFICER);
        move("TRIAGE", OFFICER);
    }

    @Nested
    @DisplayName("is put on a track, which")
    class OnATrack {

        @Test
        void departs_from_the_proposal_for_a_sentence_only() {
            refuses("trackReason", () -> triage("SERIOUS", null));
            triage("SERIOUS", "Several applicants are concerned.");
            var file = desk.open(reference, OFFICER).file();
            assertThat(file.track()).isEqualTo(Track.SERIOUS);
            assertThat(file.trackSign()).contains(TrackSign.NOTHING_SPECIAL);
            assertThat(file.timeline())
                    .anySatisfy(
                            line -> {
                                assertThat(line.act()).isEqualTo(Act.TRACK_CHOSEN);
                                assertThat(line.subject()).isEqualTo("SERIOUS/NOTHING_SPECIAL");
                                assertThat(line.note())
                                        .isEqualTo("Several applicants are concerned.");
                            });
        }

        @Test
        void is_none_of_those_that_nobody_knows() {
            refuses("track", () -> triage("FAST<script>", "Because."));
        }
    }

    @Nested
    @DisplayName("goes on without what is practice, but")
    class SettingAside {

        @Test
        void with_a_sentence_only() {
            toInvestigation();
            var move = new CaseForms.Move("INVESTIGATING", null, List.of("PLAN_WRITTEN"), " ");
            refuses("setAsideReason", () -> casework.move(seen(REVIEWER), move, REVIEWER));
        }

        @Test
        void never_without_what_is_law() {
            toInvestigation();
            var move =
                    new CaseForms.Move(
                            "INVESTIGATING",
                            null,
                            List.of("NO_CONFLICT_DECLARED"),
                            "It is in a hurry.");
            refuses("setAside", () -> casework.move(seen(REVIEWER), move, REVIEWER));
        }

        @Test
        void and_it_is_seen_on_the_case_for_good() {
            toInvestigation();
            casework.declareConflict(seen(HANDLER), new CaseForms.Declaring("true", null), HANDLER);
            casework.move(
                    seen(REVIEWER),
                    new CaseForms.Move(
                            "INVESTIGATING",
                            null,
                            List.of("PLAN_WRITTEN", "PLAN_APPROVED_BY_ANOTHER", "FOLLOWED_UP"),
                            "The witness leaves tomorrow."),
                    REVIEWER);
            var file = desk.open(reference, HANDLER).file();
            assertThat(file.status()).isEqualTo(CaseStatus.INVESTIGATING);
            assertThat(file.timeline().stream().filter(line -> line.act() == Act.SET_ASIDE))
                    .extracting(CaseEvent::subject, CaseEvent::note)
                    .containsExactly(
                            tuple("PLAN_WRITTEN", "The witness leaves tomorrow."),
                            tuple("PLAN_APPROVED_BY_ANOTHER", "The witness leaves tomorrow."));
        }
    }

    @Nested
    @DisplayName("has its tests answered, and")
    class Tests {

        @Test
        void departs_from_what_the_answers_point_to_for_reasons_only() {
            toAssessment();
            refuses("departure", () -> assess("NOT_SUBSTANTIATED", null));
            assess("NOT_SUBSTANTIATED", "The only witness took it back.");
            var done = desk.open(reference, HANDLER).file().assessments().get(0);
            assertThat(done.departure()).contains("The only witness took it back.");
            assertThat(done.proof()).isEqualTo(new Proof(Proof.Shown.YES, Proof.Shown.NO));
            assertThat(done.answers().get(QuestionId.D1).cited()).containsExactly("F1");
        }

        @Test
        void keeps_no_reasons_for_a_departure_that_is_none() {
            toAssessment();
            assess("SUBSTANTIATED", "Words too many.");
            assertThat(desk.open(reference, HANDLER).file().assessments().get(0).departure())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"F1, <b>her mail</b>", "F2", "B1", "F1 F1 B7", "A1", "F0"})
        void rests_on_what_is_in_this_case_and_on_nothing_else(String evidence) {
            toAssessment();
            var resting =
                    new CaseForms.Assessing(
                            List.of(new CaseForms.Answered("D1", "YES", "So.", evidence)),
                            null,
                            null);
            refuses(
                    "answers.evidence",
                    () -> casework.assess(seen(HANDLER), LegalTest.DIRECT, resting, HANDLER));
            assertThat(desk.open(reference, HANDLER).file().assessments()).isEmpty();
        }
    }

    @Nested
    @DisplayName("is looked at by a second pair of eyes, which")
    class Reviewed {

        @Test
        void says_what_is_missing_where_it_sends_back() {
            toAssessment();
            assess("SUBSTANTIATED", null);
            draft();
            refuses(
                    "remark",
                    () ->
                            reviews.review(
                                    seen(REVIEWER),
                                    new CaseForms.Reviewing("false", " "),
                                    REVIEWER));
            reviews.review(
                    seen(REVIEWER),
                    new CaseForms.Reviewing("false", "Who was invited instead?"),
                    REVIEWER);
            refusesTheDecision();
        }

        @Test
        void looks_again_at_what_is_written_afterwards() {
            toAssessment();
            assess("SUBSTANTIATED", null);
            draft();
            agree();
            draft();
            refusesTheDecision();
            agree();
            casework.move(seen(DECIDER), new CaseForms.Move("DECIDED", null), DECIDER);
            assertThat(desk.open(reference, DECIDER).file().status()).isEqualTo(CaseStatus.DECIDED);
            assertThat(desk.open(reference, DECIDER).history())
                    .extracting(Classification::occasion)
                    .containsExactly(
                            Classification.Occasion.ASSESSED, Classification.Occasion.CONCLUDED);
            assertThat(hearingCounted()).isEqualTo("EXEMPT");
        }

        @Test
        void belongs_to_nobody_who_handles_the_case() {
            toAssessment();
            assess("SUBSTANTIATED", null);
            draft();
            assertThatThrownBy(
                            () ->
                                    reviews.review(
                                            seen(HANDLER),
                                            new CaseForms.Reviewing("true", null),
                                            HANDLER))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refused ->
                                    assertThat(refused.kind()).isEqualTo(ProblemKind.NOT_ALLOWED));
        }

        private void agree() {
            reviews.review(seen(REVIEWER), new CaseForms.Reviewing("true", null), REVIEWER);
        }

        private void refusesTheDecision() {
            assertThatThrownBy(
                            () ->
                                    casework.move(
                                            seen(DECIDER),
                                            new CaseForms.Move("DECIDED", null),
                                            DECIDER))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            refused ->
                                    assertThat(refused.members().get("unmet"))
                                            .isEqualTo(List.of(Guard.REVIEWED)));
        }
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void keeps_the_answers_of_a_former_treatment_to_read_and_to_start_from() {
        toAssessment();
        assess("SUBSTANTIATED", null);
        draft();
        reviews.review(seen(REVIEWER), new CaseForms.Reviewing("true", null), REVIEWER);
        move("DECIDED", DECIDER);
        casework.move(seen(HANDLER), new CaseForms.Move("FOLLOW_UP", "Nothing to order."), HANDLER);
        casework.record(
                seen(HANDLER), RecordKind.FOLLOW_UP, new CaseForms.Writing("Well."), HANDLER);
        after.learn(
                seen(HANDLER),
                new AfterForms.LearningWriting(List.of(), null, null, "Known already."),
                HANDLER);
        desk.open(reference, HANDLER);
        move("CLOSED", HANDLER);
        casework.move(seen(HANDLER), new CaseForms.Move("REOPENED", "A new witness."), HANDLER);

        var former = after.of(reference, HANDLER).pastRounds().get(0).answers();
        assertThat(former)
                .hasSize(LegalTest.DIRECT.questions().size())
                .filteredOn(one -> one.question() == QuestionId.D1)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.given().answer()).isEqualTo(Answer.YES);
                            assertThat(one.given().reasoning()).isEqualTo("See the facts.");
                            assertThat(one.given().cited()).containsExactly("F1");
                        });
        var page = "/cases/" + reference;
        given().get(page + "/afterwards").then().body(containsString("See the facts."));
        assertThat(desk.open(reference, HANDLER).file().assessments()).isEmpty();
        investigateAgain();
        given().get(page)
                .then()
                .body(containsString("?again=DIRECT#test-DIRECT"))
                .body(not(containsString("See the facts.")));
        given().get(page + "?again=DIRECT")
                .then()
                .body(containsString("See the facts."))
                .body(containsString("value=\"F1\""));
        assertThat(desk.open(reference, HANDLER).file().assessments()).isEmpty();
    }

    private Object hearingCounted() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base.createNativeQuery(
                                                "select f.hearing from case_fact f join case_file c"
                                                        + " on c.fact_key = f.fact_key where c.reference = ?1")
                                        .setParameter(1, reference.value())
                                        .getSingleResult());
    }

    private void investigateAgain() {
        move("TRIAGE", OFFICER);
        casework.staff(
                seen(OFFICER),
                new CaseForms.Appointing("case-handler", "reviewer", "decision-maker"),
                OFFICER);
        move("INVESTIGATION_PLANNED", OFFICER);
        declareAndPlan();
        casework.hearNobody(
                seen(HANDLER), new CaseForms.HearingNobody("Nobody in particular."), HANDLER);
        move("ASSESSMENT", HANDLER);
    }

    private void declareAndPlan() {
        casework.declareConflict(seen(HANDLER), new CaseForms.Declaring("true", null), HANDLER);
        write(RecordKind.PLAN);
        move("INVESTIGATING", REVIEWER);
        write(RecordKind.FACTS);
        move("HEARING", HANDLER);
    }

    @Test
    void keeps_what_it_was_called_before() {
        triage(null, null);
        triage(null, null);
        casework.triage(
                seen(OFFICER),
                new CaseForms.Triaging(
                        "NORMAL",
                        List.of("INDIRECT"),
                        List.of("AGE"),
                        List.of(),
                        "0",
                        "Ours.",
                        null),
                OFFICER);
        assertThat(desk.open(reference, OFFICER).history())
                .extracting(Classification::forms)
                .containsExactly(Set.of(Form.DIRECT), Set.of(Form.INDIRECT));
    }

    private void triage(String track, String reason) {
        casework.triage(
                seen(OFFICER),
                new CaseForms.Triaging(
                        "NORMAL",
                        List.of("DIRECT"),
                        List.of("AGE"),
                        List.of(),
                        "0",
                        "Ours.",
                        null,
                        track,
                        reason),
                OFFICER);
    }

    private void toInvestigation() {
        triage(null, null);
        casework.staff(
                seen(OFFICER),
                new CaseForms.Appointing("case-handler", "reviewer", "decision-maker"),
                OFFICER);
        move("INVESTIGATION_PLANNED", OFFICER);
    }

    private void toAssessment() {
        toInvestigation();
        casework.declareConflict(seen(HANDLER), new CaseForms.Declaring("true", null), HANDLER);
        write(RecordKind.PLAN);
        move("INVESTIGATING", REVIEWER);
        matters.state(
                seen(HANDLER),
                new MatterForms.Stating(
                        "The roster of May.", "The roster", null, "false", List.of()),
                HANDLER);
        move("HEARING", HANDLER);
        casework.hearNobody(
                seen(HANDLER), new CaseForms.HearingNobody("Nobody in particular."), HANDLER);
        move("ASSESSMENT", HANDLER);
    }

    private void assess(String finding, String departure) {
        var answers =
                LegalTest.DIRECT.questions().stream()
                        .map(question -> question.id().name())
                        .map(
                                id ->
                                        new CaseForms.Answered(
                                                id,
                                                id.equals("D5") || id.equals("D6") ? "NO" : "YES",
                                                "See the facts.",
                                                "f1"))
                        .toList();
        casework.assess(
                seen(HANDLER),
                LegalTest.DIRECT,
                new CaseForms.Assessing(answers, finding, "The facts say so.", departure),
                HANDLER);
    }

    private void draft() {
        casework.draft(
                seen(HANDLER),
                new CaseForms.Drafting(
                        "SUBSTANTIATED",
                        List.of("DIRECT"),
                        List.of("AGE"),
                        List.of(),
                        "Facts and rules.",
                        "You were right."),
                HANDLER);
    }

    private void write(RecordKind kind) {
        casework.record(seen(HANDLER), kind, new CaseForms.Writing("As agreed."), HANDLER);
    }

    private void move(String to, Caller caller) {
        casework.move(seen(caller), new CaseForms.Move(to, null), caller);
    }

    private SeenCase seen(Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }

    private static void refuses(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::field)
                                        .contains(field));
    }
}
