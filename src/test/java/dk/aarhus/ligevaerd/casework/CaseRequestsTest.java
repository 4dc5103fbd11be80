package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Asked;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.MailboxActs;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.NextStep;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.intake.Request;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What a reporter asks for")
class CaseRequestsTest {

    private static final Caller OFFICER = new Caller("di", Set.of(Role.INTAKE_OFFICER));
    private static final Caller HANDLER = new Caller("ha", Set.of(Role.CASE_HANDLER));
    private static final Caller REVIEWER = new Caller("re", Set.of(Role.REVIEWER));

    @Inject Intake intake;
    @Inject Mailboxes mailboxes;
    @Inject MailboxActs acts;
    @Inject Desk desk;
    @Inject Casework casework;
    @Inject Dialogue dialogue;

    private Receipt receipt;

    @BeforeEach
    void staff() {
        receipt = intake.file(SentForms.anonymous("EMPLOYMENT", "The roster."), Optional.empty());
        casework.staff(seen(OFFICER), new CaseForms.Appointing("ha", "re", "de"), OFFICER);
        move(CaseStatus.ACKNOWLEDGED);
        move(CaseStatus.TRIAGE);
    }

    @Test
    void about_the_handling_is_seen_by_the_reviewer_and_not_by_the_handler() {
        acts.complain(receipt.code(), "Nobody listens to me");
        assertThat(opened(HANDLER).requests()).isEmpty();
        assertThat(isListedAsComplainedOf(HANDLER)).isFalse();
        assertThat(opened(HANDLER).file().timeline())
                .extracting(CaseEvent::act)
                .doesNotContain(Act.REPORTER_ASKED, Act.REPORTER_WROTE);
        assertThat(opened(REVIEWER).requests())
                .extracting(Asked::request, asked -> asked.words().orElse(""))
                .containsExactly(tuple(Request.COMPLAINT, "Nobody listens to me"));
        assertThat(isListedAsComplainedOf(REVIEWER)).isTrue();
    }

    @Test
    void is_answered_in_the_dialogue_by_somebody_else_than_the_handler() {
        acts.askForOtherHandler(receipt.code(), "");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> answer(HANDLER))
                .matches(refused -> refused.kind() == ProblemKind.NOT_ALLOWED);
        answer(REVIEWER);
        assertThat(opened(REVIEWER).file().requests().waitForAnother()).isFalse();
        assertThat(mailboxes.open(receipt.code()).orElseThrow().messages())
                .extracting(message -> message.text())
                .contains("We looked at it.");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> answer(REVIEWER))
                .matches(refused -> refused.kind() == ProblemKind.STATE_CONFLICT);
    }

    @Test
    void as_another_handler_is_done_when_there_is_one() {
        acts.askForOtherHandler(receipt.code(), "She is his friend");
        assertThat(opened(HANDLER).file().requests().otherHandlerOn()).isPresent();
        casework.staff(seen(OFFICER), new CaseForms.Appointing("hb", "re", "de"), OFFICER);
        assertThat(opened(OFFICER).file().requests().otherHandlerOn()).isEmpty();
    }

    @Test
    void as_to_what_happens_waits_until_somebody_writes() {
        acts.ask(receipt.code(), "What is happening?");
        assertThat(opened(HANDLER).file().requests().askedOn()).isPresent();
        dialogue.write(seen(HANDLER), new CaseForms.ReporterMessage("This:"), HANDLER);
        assertThat(opened(HANDLER).file().requests().askedOn()).isEmpty();
    }

    @Test
    void back_stops_the_case_and_leaves_it_to_the_desk_whether_to_go_on() {
        acts.withdraw(receipt.code(), "I take it back.", "");
        var view = mailboxes.open(receipt.code()).orElseThrow();
        assertThat(view.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(view.next()).isEmpty();
        assertThat(opened(HANDLER).file().timeline())
                .extracting(CaseEvent::act, CaseEvent::subject, CaseEvent::actor)
                .contains(tuple(Act.MOVED, "WITHDRAWN", "reporter"));
    }

    @Test
    void is_told_how_far_the_case_is_by_every_act_of_the_desk() {
        assertThat(mailboxes.open(receipt.code()).orElseThrow().next()).contains(NextStep.SORT);
        casework.triage(
                seen(OFFICER),
                new CaseForms.Triaging(
                        "NORMAL",
                        List.of("DIRECT"),
                        List.of("AGE"),
                        List.of("DIRECT"),
                        "0",
                        "A note.",
                        "ORDINARY"),
                OFFICER);
        move(CaseStatus.INVESTIGATION_PLANNED);
        var view = mailboxes.open(receipt.code()).orElseThrow();
        assertThat(view.next()).contains(NextStep.LOOK_INTO);
        assertThat(view.nextBy()).isPresent();
        assertThat(view.missed()).isEmpty();
    }

    private void answer(Caller caller) {
        dialogue.answerRequest(
                seen(caller), new CaseForms.ReporterMessage("We looked at it."), caller);
    }

    private void move(CaseStatus to) {
        casework.move(seen(OFFICER), new CaseForms.Move(to.name(), null), OFFICER);
    }

    private SeenCase seen(Caller caller) {
        return new SeenCase(receipt.reference(), opened(caller).file().version());
    }

    private boolean isListedAsComplainedOf(Caller caller) {
        return desk.list(
                new CaseQuery("TRIAGE", null, null, null, null, null, null, null, null, "100"),
                caller,
                (page, today) -> page.complained().contains(receipt.reference()));
    }

    private OpenCase opened(Caller caller) {
        return desk.open(receipt.reference(), caller);
    }
}
