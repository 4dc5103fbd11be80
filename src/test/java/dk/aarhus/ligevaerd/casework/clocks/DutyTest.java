package dk.aarhus.ligevaerd.casework.clocks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.NewReports;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Whoever is on duty")
class DutyTest {

    private static final String INTAKE = "intake-officer";
    private static final Caller KEEPER = new Caller(INTAKE, Set.of(Role.INTAKE_OFFICER));
    private static final String TODAY = Today.here().toString();
    private static final String NEXT_WEEK = Today.here().plusDays(7).toString();

    @Inject Intake intake;
    @Inject NewReports newReports;
    @Inject DutyRoster roster;
    @Inject DutyAlerts alerts;
    @Inject MockMailbox post;
    @Inject EntityManager base;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Caller first = new Caller("first-" + mark, Set.of(Role.INTAKE_OFFICER));
    private final Caller deputy = new Caller("deputy-" + mark, Set.of(Role.INTAKE_OFFICER));

    @BeforeEach
    void place() {
        sql("delete from staff_entry");
        sql("delete from duty_shift");
        sql("update duty_alert set confirmed_on = raised_on");
        placed(first.account());
        placed(deputy.account());
        placed(INTAKE);
        post.clear();
    }

    @Test
    void is_called_for_a_report_of_danger_and_then_the_deputy_until_one_confirms() {
        onDuty();
        var reference = danger();

        assertThat(alerts.call()).isZero();
        assertThat(mailsTo(first)).isEqualTo(1);
        alerts.call();
        alerts.call();
        assertThat(mailsTo(deputy)).isZero();
        alerts.call();
        assertThat(mailsTo(deputy)).isEqualTo(1);

        assertThat(alerts.of(deputy)).extracting(DutyCall::reference).containsExactly(reference);
        alerts.confirm(reference, deputy);
        alerts.call();
        assertThat(alerts.of(first)).isEmpty();
        assertThat(mailsTo(first)).isEqualTo(4);
    }

    @Test
    void gets_mails_with_numbers_of_their_own_that_say_nothing() {
        onDuty();
        var reference = danger();
        alerts.call();
        alerts.call();

        var sent = post.getMailsSentTo(first.account() + "@staff.example.org");
        assertThat(sent).hasSize(2);
        assertThat(sent)
                .extracting(mail -> mail.getHeaders().get("Message-ID"))
                .doesNotHaveDuplicates();
        assertThat(sent)
                .allMatch(
                        mail -> !(mail.getSubject() + mail.getText()).contains(reference.value()));
    }

    @Test
    void is_not_called_for_a_report_without_danger() {
        onDuty();
        intake.file(SentForms.anonymous("SERVICE", "No hurry."), Optional.empty());
        alerts.call();
        assertThat(post.getTotalMessagesSent()).isZero();
        assertThat(alerts.of(first)).isEmpty();
    }

    @Test
    void is_not_told_of_a_report_that_is_closed_to_them() {
        onDuty();
        var reference = danger();
        newReports.stepBack(reference, first);
        alerts.call();
        assertThat(mailsTo(first)).isZero();
        assertThat(alerts.of(first)).isEmpty();
        assertThatThrownBy(() -> alerts.confirm(reference, first))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.NOT_FOUND));
    }

    @Test
    void alone_confirms() {
        onDuty();
        var reference = danger();
        var other = new Caller("other-" + mark, Set.of(Role.INTAKE_OFFICER));
        assertThatThrownBy(() -> alerts.confirm(reference, other)).isInstanceOf(Problem.class);
    }

    @Test
    void stands_on_a_roster_that_takes_no_unknown_name_and_no_two_at_once() {
        assertThat(faults(null, null, null, null)).containsExactly("account", "from", "to");
        assertThat(faults("nobody-knows", null, TODAY, TODAY)).containsExactly("account");
        assertThat(faults(first.account(), first.account(), TODAY, TODAY))
                .containsExactly("deputy");
        assertThat(faults(first.account(), null, NEXT_WEEK, TODAY)).containsExactly("to");
        assertThat(faults(first.account(), null, "soon", TODAY)).containsExactly("from");
        onDuty();
        assertThatThrownBy(
                        () ->
                                roster.write(
                                        new DutyRoster.ShiftForm(
                                                deputy.account(), null, NEXT_WEEK, NEXT_WEEK),
                                        KEEPER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused ->
                                assertThat(refused.kind()).isEqualTo(ProblemKind.STATE_CONFLICT));
        roster.remove(roster.read(KEEPER).get(0).id(), KEEPER);
        assertThat(roster.read(KEEPER)).isEmpty();
        var handler = new Caller("handler", Set.of(Role.CASE_HANDLER));
        assertThatThrownBy(() -> roster.read(handler)).isInstanceOf(Problem.class);
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void is_written_in_by_page_and_by_program() {
        var written =
                given().header("X-Ligevaerd", "1")
                        .contentType("application/json")
                        .body(
                                "{\"account\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}"
                                        .formatted(INTAKE, TODAY, TODAY))
                        .post("/api/v1/duty");
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(200);
        assertThat(written.jsonPath().getString("shifts[0].account")).isEqualTo(INTAKE);
        assertThat(given().get("/duty").asString()).contains(INTAKE, "name=\"account\"");
        var reference = danger();
        assertThat(given().get("/cases").asString()).contains("/cases/" + reference + "/duty");
        assertThat(
                        given().header("X-Ligevaerd", "1")
                                .put("/api/v1/cases/" + reference + "/duty-confirmation")
                                .statusCode())
                .isEqualTo(204);
        assertThat(given().get("/cases").asString())
                .doesNotContain("/cases/" + reference + "/duty");
    }

    private List<String> faults(String account, String deputy, String from, String to) {
        try {
            roster.write(new DutyRoster.ShiftForm(account, deputy, from, to), KEEPER);
            return List.of();
        } catch (Problem refused) {
            return refused.violations().stream().map(Violation::field).distinct().sorted().toList();
        }
    }

    private void onDuty() {
        roster.write(
                new DutyRoster.ShiftForm(first.account(), deputy.account(), TODAY, NEXT_WEEK),
                KEEPER);
    }

    private Reference danger() {
        var form =
                new FilingForm(
                        null,
                        "ANONYMOUS",
                        "SERVICE",
                        null,
                        null,
                        "DONT_KNOW",
                        null,
                        List.of(),
                        List.of(),
                        null,
                        "Somebody is in danger.",
                        "en",
                        List.of(),
                        null,
                        List.of(),
                        true);
        return intake.file(form, Optional.empty()).reference();
    }

    private int mailsTo(Caller caller) {
        return post.getMailsSentTo(caller.account() + "@staff.example.org").size();
    }

    private void placed(String account) {
        sql(
                "insert into staff_entry (id, version, account, department, function, valid_from,"
                        + " changed_by) values ('%s', 0, '%s', 'MBA', 'INTAKE', date '2020-01-01', 'test')"
                                .formatted(UUID.randomUUID(), account));
    }

    private void sql(String text) {
        QuarkusTransaction.requiringNew().run(() -> base.createNativeQuery(text).executeUpdate());
    }
}
