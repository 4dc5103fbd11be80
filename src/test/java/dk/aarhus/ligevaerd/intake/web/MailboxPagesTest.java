package dk.aarhus.ligevaerd.intake.web;

import static dk.aarhus.ligevaerd.intake.web.MailboxVisit.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.MailboxCodes;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The mailbox")
class MailboxPagesTest {

    @Inject MailboxCodes codes;
    @Inject DataSource base;

    private String code;
    private String reference;
    private MailboxVisit visit;

    @BeforeEach
    void file() {
        var receipt =
                RestAssured.given()
                        .contentType("application/json")
                        .body(Map.of("phase", "SERVICE", "account", "…", "language", "en"))
                        .post("/api/v1/reports")
                        .then()
                        .statusCode(201)
                        .extract();
        code = receipt.path("code");
        reference = receipt.path("reference");
        visit = MailboxVisit.at("http://localhost:" + RestAssured.port);
    }

    @Nested
    @DisplayName("is a place one comes back to, so")
    class Returning {

        @Test
        void it_is_open_until_it_is_closed_and_the_code_is_on_no_page() {
            visit.enter(code);
            var page = visit.read("/mailbox");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.asString()).contains(reference).doesNotContain(code);
            assertThat(visit.read("/mailbox").asString()).contains(reference);
        }

        @Test
        void its_cookie_is_hidden_and_goes_nowhere_else() {
            var cookie =
                    visit.send("/mailbox", Map.of("code", code.toLowerCase().replace("-", " ")))
                            .getDetailedCookie("ligevaerd-mailbox");
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("strict");
            assertThat(cookie.hasExpiryDate()).isFalse();
            assertThat(cookie.getMaxAge()).isNegative();
        }

        @Test
        void a_message_is_there_once_however_often_the_page_is_loaded_or_sent() {
            visit.enter(code);
            var after = visit.sendAndRead("/mailbox", Map.of("go", "write", "text", "One thing"));
            assertThat(after.asString()).contains("Your message is sent.");
            visit.send("/mailbox", Map.of("go", "write", "text", " One thing "));
            visit.read("/mailbox");
            var later = visit.read("/mailbox");
            assertThat(later.asString()).doesNotContain("Your message is sent.");
            assertThat(times("One thing", later)).isEqualTo(1);
        }

        @Test
        void closing_it_leaves_nothing_in_the_browser() {
            visit.enter(code);
            var closed = visit.send("/mailbox", Map.of("go", "close"));
            leadsTo(closed, "/");
            assertThat(closed.header("Clear-Site-Data")).contains("cache", "storage");
            assertThat(visit.read("/mailbox").asString()).doesNotContain(reference);
            leadsTo(visit.read("/mailbox/back"), "/mailbox");
        }

        @Test
        void what_was_typed_in_a_mailbox_that_fell_shut_comes_along() {
            var door = visit.send("/mailbox", Map.of("go", "write", "text", "Long words"));
            assertThat(door.statusCode()).isEqualTo(200);
            assertThat(door.asString()).contains("Long words", "The mailbox was closed.");
            var wrong = visit.send("/mailbox", Map.of("code", "wrong", "text", "Long words"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.asString()).contains("Long words");
            var inside = visit.send("/mailbox", Map.of("code", code, "text", "Long words"));
            assertThat(inside.asString()).contains("Long words", reference);
            assertThat(visit.read("/mailbox").asString()).contains(reference);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "x", "..", "0000.1.2", "%00", "AAAA-AAAA-AAAA-AAAA-AAAA-A..SENT"})
        void a_cookie_that_is_none_of_ours_opens_nothing(String value) {
            var page =
                    RestAssured.given()
                            .accept("text/html")
                            .header("Cookie", "ligevaerd-mailbox=" + value)
                            .get("/mailbox");
            assertThat(page.statusCode()).isIn(200, 303);
            assertThat(page.asString()).contains("id=\"code\"");
        }
    }

    @Nested
    @DisplayName("tells how far the case is, so")
    class Telling {

        @Test
        void it_says_what_comes_next_and_by_when() {
            visit.enter(code);
            var page = visit.read("/mailbox");
            assertThat(page.asString())
                    .contains("A person reads what you wrote", "Next", "By")
                    .doesNotContain("We are late");
        }

        @Test
        void a_promise_that_was_not_kept_is_admitted_with_two_ways_on() throws SQLException {
            var received = Today.here().minusDays(9);
            run("update report set received_on = date '%s' where reference = '%s'", received);
            visit.enter(code);
            var page = visit.read("/mailbox");
            assertThat(page.asString())
                    .contains("We promised to write to you by", "value=\"ask\"")
                    .contains("href=\"/mailbox/handling\"");
            var asked = visit.sendAndRead("/mailbox", Map.of("go", "ask"));
            assertThat(asked.asString())
                    .contains("We have your question")
                    .contains("I would like to know what is happening in my case.");
            assertThat(flag("reporter_asked_on")).isEqualTo(1);
        }

        @Test
        void the_answer_that_was_not_given_is_the_gravest() throws SQLException {
            var received = Today.here().minusMonths(4);
            run("update report set received_on = date '%s' where reference = '%s'", received);
            visit.enter(code);
            assertThat(visit.read("/mailbox").asString()).contains("We promised you an answer by");
        }
    }

    @Nested
    @DisplayName("lets reporters act, so")
    class Acting {

        @Test
        void a_complaint_about_the_handling_is_not_in_the_dialogue() throws SQLException {
            visit.enter(code);
            var after = act("handling", "text", "The handler is my manager's friend");
            assertThat(after.asString())
                    .contains("Somebody else than your handler now reads your complaint")
                    .doesNotContain("friend");
            assertThat(flag("reporter_complained_on")).isEqualTo(1);
            assertThat(flag("other_handler_on")).isZero();
        }

        @Test
        void another_handler_can_be_asked_for_without_a_reason() throws SQLException {
            visit.enter(code);
            assertThat(act("person", "text", "").asString()).contains("We have your wish");
            act("person", "text", "Now with one");
            assertThat(flag("other_handler_on")).isEqualTo(1);
        }

        @Test
        void a_report_is_taken_back_once_and_the_mailbox_stays() throws SQLException {
            visit.enter(code);
            assertThat(visit.read("/mailbox/back").asString()).contains("somebody is in danger");
            var after = act("back", "text", "It is over");
            assertThat(after.asString())
                    .contains("You have taken it back.", "I take my report back.", "It is over");
            assertThat(after.asString()).doesNotContain("href=\"/mailbox/back\"");
            leadsTo(visit.read("/mailbox/back"), "/mailbox");
            assertThat(
                            count(
                                    "select count(*) from case_file where status = 'WITHDRAWN' and reference = '%s'"))
                    .isEqualTo(1);
            visit.send("/mailbox", Map.of("go", "write", "text", "Still here"));
            assertThat(visit.read("/mailbox").asString()).contains("Still here");
        }

        @Test
        void whoever_is_anonymous_becomes_known_and_never_unknown_again() throws SQLException {
            visit.enter(code);
            var nothing = visit.send("/mailbox/name", Map.of("go", "do", "contact", " "));
            assertThat(nothing.statusCode()).isEqualTo(422);
            var after = act("name", "contact", "Me, 12 34 56 78");
            assertThat(after.asString())
                    .contains("now know who you are")
                    .doesNotContain("12 34 56 78");
            leadsTo(visit.read("/mailbox/name"), "/mailbox");
            assertThat(
                            count(
                                    "select count(*) from report where identity = 'ANONYMOUS' and known_since is not null and reference = '%s'"))
                    .as("what was sent is as it was")
                    .isEqualTo(1);
        }

        @Test
        void a_text_that_is_too_long_is_kept_and_refused_in_the_language_of_the_reader() {
            visit.enter(code);
            var long10 = "ab ".repeat(3_400);
            var refused = visit.send("/mailbox/handling", Map.of("go", "do", "text", long10));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains(long10.strip(), "data-faults");
            var danish = visit.send("/mailbox/handling?lang=da", Map.of("go", "do", "text", ""));
            assertThat(danish.asString()).contains("Skal udfyldes");
        }
    }

    @Nested
    @DisplayName("replaces a code, so")
    class Codes {

        @Test
        void a_new_one_is_shown_and_the_old_one_stops_when_it_is_taken() {
            visit.enter(code);
            var page = visit.sendAndRead("/mailbox/code", Map.of("go", "draw"));
            var fresh = MailboxVisit.shownCode(page).orElseThrow();
            assertThat(opens(fresh)).as("not yet").isEqualTo(404);
            assertThat(opens(code)).as("a broken line loses nothing").isEqualTo(200);
            var after = visit.sendAndRead("/mailbox/code", Map.of("go", "take"));
            assertThat(after.asString()).contains("Your new code is in use", reference);
            assertThat(opens(code)).isEqualTo(404);
            assertThat(opens(fresh)).isEqualTo(200);
            assertThat(MailboxVisit.shownCode(visit.read("/mailbox/code"))).isEmpty();
        }

        @Test
        void one_that_another_tab_has_overtaken_is_not_taken() {
            visit.enter(code);
            visit.send("/mailbox/code", Map.of("go", "draw"));
            codes.offer(code);
            var refused = visit.send("/mailbox/code", Map.of("go", "take"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("no longer holds");
            assertThat(opens(code)).isEqualTo(200);
        }

        @Test
        void one_that_others_have_seen_is_good_for_nothing_else() {
            codes.mustReplace(new Reference(reference));
            assertThat(opens(code)).isEqualTo(409);
            leadsTo(visit.send("/mailbox", Map.of("code", code)), "/mailbox/code");
            for (String inside : new String[] {"/mailbox", "/mailbox/back"}) {
                leadsTo(visit.read(inside), "/mailbox/code");
            }
            assertThat(visit.read("/mailbox/code").asString())
                    .contains("Somebody else has seen")
                    .doesNotContain(reference);
            var fresh =
                    MailboxVisit.shownCode(visit.sendAndRead("/mailbox/code", Map.of("go", "draw")))
                            .orElseThrow();
            var after = visit.sendAndRead("/mailbox/code", Map.of("go", "take"));
            assertThat(after.asString()).contains(reference);
            assertThat(opens(code)).isEqualTo(404);
            assertThat(opens(fresh)).isEqualTo(200);
        }

        @Test
        void whoever_lost_it_is_told_the_truth() {
            assertThat(visit.read("/mailbox").asString()).contains("href=\"/mailbox/lost\"");
            assertThat(visit.read("/mailbox/lost").asString())
                    .contains("Nobody can find your code again", "I have written before");
        }
    }

    private Response act(String doing, String field, String text) {
        return visit.sendAndRead("/mailbox/" + doing, Map.of("go", "do", field, text));
    }

    private static int opens(String typed) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("code", typed))
                .post("/api/v1/mailbox")
                .statusCode();
    }

    private static int times(String words, Response page) {
        return (int)
                Pattern.compile(Pattern.quote(words)).matcher(page.asString()).results().count();
    }

    private int flag(String column) throws SQLException {
        return count("select count(" + column + ") from case_file where reference = '%s'");
    }

    private int count(String query) throws SQLException {
        try (var connection = base.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query.formatted(reference))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String update, LocalDate day) throws SQLException {
        try (var connection = base.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(update.formatted(day, reference))).isEqualTo(1);
        }
    }
}
