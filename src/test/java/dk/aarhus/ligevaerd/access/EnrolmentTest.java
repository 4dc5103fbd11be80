package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import dk.aarhus.ligevaerd.access.EnrolmentChanged.Change;
import dk.aarhus.ligevaerd.platform.command.Command;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An enrolment")
class EnrolmentTest {

    private static final String REALM = "https://login.invalid/realms/ligevaerd";
    private static final Set<Role> HANDLER = Set.of(Role.CASE_HANDLER);

    @Inject Admission admission;
    @Inject Enrolments enrolments;
    @Inject EnrolCommand command;
    @Inject Heard heard;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        heard.changes.clear();
    }

    @Test
    void is_asked_for_by_the_first_visit_and_once() {
        var account = account("eva");

        assertThat(admission.granted(account, HANDLER)).isEmpty();
        assertThat(admission.granted(account, HANDLER)).isEmpty();

        assertThat(heard.changes)
                .containsExactly(
                        new EnrolmentChanged(
                                account.account(), account.account(), Change.REQUESTED));
    }

    @Test
    void is_not_asked_for_without_a_role_of_ours() {
        assertThat(admission.granted(account("passer-by"), Set.of())).isEmpty();

        assertThat(heard.changes).isEmpty();
    }

    @Test
    void by_the_operator_takes_the_account_that_asked_and_is_shown_as_such() {
        var account = account("first");
        admission.granted(account, Set.of(Role.ADMINISTRATOR));

        assertThat(run(account.account())).isEqualTo(Command.GOOD);

        assertThat(admission.granted(account, Set.of(Role.ADMINISTRATOR, Role.AUDITOR)))
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(heard.changes)
                .contains(
                        new EnrolmentChanged(
                                account.account(), EnrolmentChanged.OPERATOR, Change.ENROLLED));
        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(() -> enrolments.inForceOf(account).orElseThrow().origin()))
                .isEqualTo(Enrolment.Origin.OPERATOR);
    }

    @Test
    void by_the_operator_tells_two_accounts_of_one_name_apart() {
        var one = account("twin");
        var other = new Credential(REALM, UUID.randomUUID().toString(), one.account(), "s");
        admission.granted(one, HANDLER);
        admission.granted(other, HANDLER);

        assertThat(run(one.account())).isEqualTo(Command.BAD);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(one.subject(), other.subject());
        assertThat(run(one.account(), other.subject())).isEqualTo(Command.GOOD);

        assertThat(admission.granted(one, HANDLER)).isEmpty();
        assertThat(admission.granted(other, HANDLER)).isEqualTo(HANDLER);
    }

    @Test
    void by_the_operator_needs_an_account_that_asks() {
        assertThat(run("nobody-by-that-name")).isEqualTo(Command.BAD);
        assertThat(run()).isEqualTo(Command.MISUSED);
        assertThat(run("a", "b", "c")).isEqualTo(Command.MISUSED);
        assertThat(heard.changes).isEmpty();
    }

    @Test
    void binds_to_the_name_too_for_cases_know_people_by_it() {
        var account = account("before");
        admission.granted(account, HANDLER);
        run(account.account());

        var renamed = new Credential(REALM, account.subject(), account("colleague").account(), "s");

        assertThat(admission.granted(renamed, HANDLER)).isEmpty();
        assertThat(admission.granted(account, HANDLER)).isEqualTo(HANDLER);
    }

    @Test
    void binds_to_the_realm_too() {
        var account = account("same");
        admission.granted(account, HANDLER);
        run(account.account());

        var elsewhere =
                new Credential(
                        "https://elsewhere.invalid/realms/ligevaerd",
                        account.subject(),
                        account.account(),
                        "s");

        assertThat(admission.granted(elsewhere, HANDLER)).isEmpty();
    }

    @Test
    @TestSecurity(user = EverybodyEnrolled.STRANGER, roles = "case-handler")
    void that_is_missing_is_explained_to_people_and_programs() {
        RestAssured.given()
                .accept("text/html")
                .header("Accept-Language", "en")
                .get("/cases")
                .then()
                .statusCode(403)
                .body(containsString("You are not enrolled yet"));
        RestAssured.given()
                .get("/api/v1/cases")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-enrolled"))
                .body("requestId", matchesPattern("[0-9a-f]{12}"));
    }

    private static Credential account(String name) {
        var id = UUID.randomUUID().toString();
        return new Credential(REALM, id, name + "-" + id.substring(0, 8), "session");
    }

    private int run(String... arguments) {
        return command.run(
                List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Singleton
    static class Heard {

        final List<EnrolmentChanged> changes = new ArrayList<>();

        void hear(@Observes EnrolmentChanged change) {
            changes.add(change);
        }
    }
}
