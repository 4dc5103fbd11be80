package dk.aarhus.ligevaerd.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.CaseQuery;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The journal of a case")
class JournalledCaseTest {

    private static final String INTAKE = "intake-officer";
    private static final String CONTACT = "Postboks 17, Åbyhøj";
    private static final String ACCOUNT = "He said that I was too old.";

    @Inject Intake intake;
    @Inject Mailboxes mailboxes;
    @Inject Desk desk;
    @Inject Casework casework;
    @Inject Sealer sealer;
    @Inject DataSource base;
    @Inject Clock clock;

    private Receipt receipt;
    private Reference reference;

    @BeforeEach
    void file() {
        receipt = intake.file(report(), Optional.empty());
        reference = receipt.reference();
    }

    @Nested
    @DisplayName("has of reads")
    class Reads {

        @Test
        void one_entry_for_a_session_however_often_it_looks() {
            var monday = officer();
            desk.open(reference, monday);
            desk.open(reference, monday);
            assertThat(entries("READ", "CASE")).isEqualTo(1);
            desk.open(reference, officer());
            assertThat(entries("READ", "CASE")).isEqualTo(2);
        }

        @Test
        void one_entry_for_each_case_of_a_list() {
            acknowledge();
            var monday = officer();
            desk.list(acknowledged(), monday, (page, today) -> page.cases().size());
            desk.list(acknowledged(), monday, (page, today) -> page.cases().size());
            assertThat(entries("READ", "SUMMARY")).isEqualTo(1);
        }

        @Test
        void none_for_a_case_that_was_refused() {
            var stranger = new Caller("case-handler", Set.of(Role.CASE_HANDLER), "x");
            assertThatThrownBy(() -> desk.open(reference, stranger)).isInstanceOf(Problem.class);
            assertThat(entries("READ", "CASE")).isZero();
        }

        @Test
        void none_that_was_rolled_back_and_the_next_one_then() {
            var monday = officer();
            QuarkusTransaction.begin();
            desk.open(reference, monday);
            QuarkusTransaction.rollback();
            assertThat(entries("READ", "CASE")).isZero();
            desk.open(reference, monday);
            assertThat(entries("READ", "CASE")).isEqualTo(1);
        }

        @Test
        void the_account_the_role_and_the_time() {
            desk.open(reference, officer());
            assertThat(
                            number(
                                    "actor = 'intake-officer' and roles = 'INTAKE_OFFICER'"
                                            + " and at_time is not null"))
                    .isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("has of acts")
    class Acts {

        @Test
        void each_with_what_was_done() {
            acknowledge();
            assertThat(entries("ACTED", "MOVED/ACKNOWLEDGED")).isEqualTo(1);
        }

        @Test
        void none_that_was_refused() {
            assertThatThrownBy(
                            () ->
                                    casework.move(
                                            new SeenCase(reference, 7),
                                            new CaseForms.Move("ACKNOWLEDGED", null),
                                            officer()))
                    .isInstanceOf(Problem.class);
            assertThat(entries("ACTED", "MOVED/ACKNOWLEDGED")).isZero();
        }

        @Test
        void those_of_reporters_with_their_day_only() {
            mailboxes.write(receipt.code(), "One thing more");
            mailboxes.open(receipt.code());
            mailboxes.open(receipt.code());
            assertThat(count("select count(*) from journal_waiting where subject = ?"))
                    .isEqualTo(3);
            assertThat(
                            count(
                                    "select count(*) from journal_entry where subject = ? and actor"
                                            + " = 'REPORTER'"))
                    .isZero();
        }
    }

    @Nested
    @DisplayName("must be there, or else")
    class Unwritable {

        @Test
        @TestSecurity(user = INTAKE, roles = "intake-officer")
        void a_page_shows_nothing() {
            withoutJournal(
                    () -> {
                        var page = given().accept("text/html").get("/cases/" + reference);
                        assertThat(page.statusCode()).isEqualTo(503);
                        assertThat(page.header("Retry-After")).isNotBlank();
                        assertThat(page.asString())
                                .contains("Journalen kan ikke skrives")
                                .doesNotContain(ACCOUNT);
                        assertThat(given().accept("text/html").get("/cases").asString())
                                .doesNotContain(reference.value());
                    });
        }

        @Test
        @TestSecurity(user = INTAKE, roles = "intake-officer")
        void a_call_shows_nothing() {
            withoutJournal(
                    () -> {
                        var answer = given().get("/api/v1/cases/" + reference);
                        assertThat(answer.statusCode()).isEqualTo(503);
                        assertThat(answer.jsonPath().getString("type"))
                                .isEqualTo("/problems/no-journal");
                        assertThat(answer.asString()).doesNotContain(ACCOUNT);
                    });
        }

        @Test
        void an_act_does_nothing() {
            withoutJournal(
                    () ->
                            assertThatThrownBy(() -> acknowledge())
                                    .isInstanceOfSatisfying(
                                            Problem.class,
                                            problem ->
                                                    assertThat(problem.kind())
                                                            .isEqualTo(ProblemKind.NO_JOURNAL)));
            assertThat(desk.version(reference, officer())).isZero();
        }

        private void withoutJournal(Runnable work) {
            sql("alter table journal_entry rename to journal_entry_away");
            try {
                work.run();
            } finally {
                sql("alter table journal_entry_away rename to journal_entry");
            }
        }
    }

    @Nested
    @DisplayName("keeps the identity of the reporter behind a door:")
    class IdentityDoor {

        @Test
        @TestSecurity(user = INTAKE, roles = "intake-officer")
        void opening_the_case_does_not_show_it() {
            assertThat(given().accept("text/html").get("/cases/" + reference).asString())
                    .contains(ACCOUNT)
                    .contains("/cases/" + reference + "/identity")
                    .doesNotContain("Postboks");
            var view = given().get("/api/v1/cases/" + reference);
            assertThat(view.asString()).doesNotContain("Postboks");
            assertThat(view.jsonPath().getBoolean("report.contactGiven")).isTrue();
        }

        @Test
        @TestSecurity(user = INTAKE, roles = "intake-officer")
        void it_wants_a_reason() {
            for (var reason : List.of("{}", "{\"reason\": \"  \"}")) {
                var answer = ask(reason);
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("reason");
            }
            assertThat(entries("READ", "IDENTITY")).isZero();
        }

        @Test
        @TestSecurity(user = INTAKE, roles = "intake-officer")
        void it_opens_and_the_reporter_sees_the_day_and_the_role() {
            assertThat(
                            ask("{\"reason\": \"The letter came back\"}")
                                    .jsonPath()
                                    .getString("contact"))
                    .isEqualTo(CONTACT);
            assertThat(entries("READ", "IDENTITY")).isEqualTo(1);
            assertThat(number("reason like '%letter%'")).isZero();

            var openings =
                    given().contentType(ContentType.JSON)
                            .body("{\"code\": \"" + receipt.code() + "\"}")
                            .post("/api/v1/mailbox/openings");
            assertThat(openings.jsonPath().getString("openings[0].role"))
                    .isEqualTo("INTAKE_OFFICER");
            assertThat(openings.jsonPath().getString("openings[0].day"))
                    .isEqualTo(LocalDate.now(clock).toString());
            assertThat(openings.asString()).doesNotContain(INTAKE);
        }

        @Test
        @TestSecurity(user = INTAKE, roles = "intake-officer")
        void each_time_is_an_entry_of_its_own() {
            ask("{\"reason\": \"One\"}");
            ask("{\"reason\": \"Two\"}");
            assertThat(entries("READ", "IDENTITY")).isEqualTo(2);
        }

        @Test
        @TestSecurity(user = "case-handler", roles = "case-handler")
        void it_is_not_there_for_somebody_without_a_tie() {
            assertThat(ask("{\"reason\": \"Curious\"}").statusCode()).isEqualTo(404);
        }

        @Test
        @TestSecurity(user = "auditor", roles = "auditor")
        void it_is_closed_to_auditors() {
            assertThat(ask("{\"reason\": \"Curious\"}").statusCode()).isEqualTo(403);
        }

        private io.restassured.response.Response ask(String body) {
            return given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/cases/" + reference + "/identity");
        }
    }

    @Nested
    @DisplayName("is read by")
    class Readers {

        @Test
        @TestSecurity(user = "auditor", roles = "auditor")
        void auditors_who_are_journalled_themselves() {
            acknowledge();
            var journal = given().header("Ligevaerd-Reason", "A complaint came in").get(journal());
            assertThat(journal.statusCode()).isEqualTo(200);
            assertThat(journal.jsonPath().getList("items.what", String.class))
                    .contains("MOVED/ACKNOWLEDGED");
            var again = given().get(journal()).jsonPath();
            assertThat(again.getString("items.find { it.what == 'JOURNAL' }.reason"))
                    .isEqualTo("A complaint came in");
        }

        @Test
        @TestSecurity(user = "auditor", roles = "auditor")
        void auditors_of_cases_that_were() {
            assertThat(given().get("/api/v1/cases/2026-ZZZZZZ/journal").statusCode())
                    .isEqualTo(404);
        }

        @Test
        @TestSecurity(user = "case-handler", roles = "case-handler")
        void nobody_without_a_tie() {
            assertThat(given().get(journal()).statusCode()).isEqualTo(404);
        }

        @Test
        @TestSecurity(user = INTAKE, roles = "intake-officer")
        void nobody_who_only_receives_the_case() {
            assertThat(given().get(journal()).statusCode()).isEqualTo(403);
            assertThat(given().get("/api/v1/journal/verification").statusCode()).isEqualTo(403);
            assertThat(given().accept("text/html").get("/journal").statusCode()).isEqualTo(403);
        }

        @Test
        @TestSecurity(user = "policy-officer", roles = "policy-officer")
        void nobody_who_sees_figures() {
            assertThat(given().get(journal()).statusCode()).isEqualTo(403);
        }

        @Test
        @TestSecurity(user = "case-handler", roles = "case-handler")
        void whoever_handles_the_case_without_the_reasons() {
            appointed();
            desk.openIdentity(reference, "The letter came back", officer());
            var journal = given().get(journal());
            assertThat(journal.statusCode()).isEqualTo(200);
            assertThat(journal.jsonPath().getList("items.what", String.class))
                    .contains("IDENTITY", "STAFFED/STAFFING");
            assertThat(journal.jsonPath().getList("items.reason")).containsOnlyNulls();
            var page = given().accept("text/html").get("/cases/" + reference + "/journal");
            assertThat(page.asString()).contains("Åbnede anmelderens kontaktoplysninger");
            assertThat(given().accept("text/html").get("/cases/" + reference).asString())
                    .contains("/cases/" + reference + "/journal");
        }

        @Test
        void nobody_past_the_end_of_a_page_twice() {
            for (int i = 0; i < JournalDesk.PAGE + 5; i++) {
                desk.open(reference, officer());
            }
            var auditor = new Caller("auditor", Set.of(Role.AUDITOR), UUID.randomUUID().toString());
            var first = desk.journal(reference, auditor, Optional.empty(), Optional.empty());
            assertThat(first.all()).hasSize(JournalDesk.PAGE);
            var second = desk.journal(reference, auditor, Optional.empty(), first.next());
            assertThat(second.all()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(second.next()).isEmpty();
            assertThat(second.all()).doesNotContainAnyElementsOf(first.all());
        }

        private String journal() {
            return "/api/v1/cases/" + reference + "/journal";
        }

        private void appointed() {
            acknowledge();
            casework.move(
                    new SeenCase(reference, 1), new CaseForms.Move("TRIAGE", null), officer());
            casework.staff(
                    new SeenCase(reference, 2),
                    new CaseForms.Appointing("case-handler", "reviewer", "decision-maker"),
                    officer());
        }
    }

    private void acknowledge() {
        casework.move(
                new SeenCase(reference, 0), new CaseForms.Move("ACKNOWLEDGED", null), officer());
    }

    /** Each time in a session of its own. */
    private static Caller officer() {
        return new Caller(INTAKE, Set.of(Role.INTAKE_OFFICER), UUID.randomUUID().toString());
    }

    /** The list shows a hundred at most, and the base holds the cases of other tests. */
    private static CaseQuery acknowledged() {
        return new CaseQuery("ACKNOWLEDGED", null, null, null, null, null, null, null, null, "100");
    }

    private long entries(String action, String part) {
        return number("action = '%s' and part = '%s'".formatted(action, part));
    }

    private long number(String condition) {
        return count("select count(*) from journal_entry where subject = ? and " + condition);
    }

    private long count(String query) {
        try (var connection = base.getConnection();
                var ask = connection.prepareStatement(query)) {
            ask.setString(1, reference.value());
            try (var row = ask.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String statement) {
        try (var connection = base.getConnection();
                var now = connection.createStatement()) {
            now.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FilingForm report() {
        return SentForms.confidential("RECRUITMENT", ACCOUNT, CONTACT);
    }
}
