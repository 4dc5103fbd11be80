package dk.aarhus.ligevaerd.intake.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.IdentityMode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The form")
class FormDoorTest {

    private static final String WORDS = "Lederen sagde: »Du passer nok ikke ind her«.";

    @Inject Mailboxes mailboxes;
    @Inject Reports reports;

    private final FormVisitor visitor = new FormVisitor();

    @Test
    void leads_from_the_first_question_to_the_receipt_in_five_screens() {
        visitor.begin();
        assertThat(visitor.page()).contains("Step 1 of 5");
        visitor.answer(1, "next", "account", WORDS);
        assertThat(visitor.page()).contains("Step 2 of 5");
        visitor.answer(2, "next", "phase", "SERVICE");
        assertThat(visitor.page()).contains("Step 3 of 5");
        visitor.answer(3, "next", "identity", "ANONYMOUS");
        assertThat(visitor.page()).contains("Step 4 of 5", "Send now");
        visitor.answer(4, "send");
        assertThat(visitor.page()).contains("Step 5 of 5", "data-code");

        var report = sent(visitor.code());
        assertThat(report).isEqualTo(WORDS);
    }

    @Test
    void asks_everything_else_one_question_to_a_screen_and_leads_to_the_summary() {
        named();
        visitor.answer(4, "more");
        visitor.answer(5, "next", "capacity", "WITNESS_CITIZEN");
        visitor.answer(
                6,
                "next",
                "personKnows",
                "NO",
                "mayContactPerson",
                "ASK_FIRST",
                "personContact",
                "Ring om aftenen");
        visitor.answer(7, "next", "department", "MBU", "workplace", "Skolen");
        visitor.answer(8, "next", "when.from.month", "03", "when.from.year", "2025");
        visitor.answer(
                9,
                "next",
                "respondentType",
                "MANAGER",
                "accusedFunction",
                "HR_LEAD",
                "respondent",
                "Afdelingslederen");
        visitor.answer(
                10,
                "next",
                "grounds",
                "AGE",
                "grounds",
                "SEX",
                "groundsTogether",
                "true",
                "groundRelation",
                "PERCEIVED");
        visitor.answer(11, "next", "form", "DIRECT");
        visitor.answer(12, "next", "wishes", "ONLY_REGISTER");
        visitor.answer(13, "next", "reprisalFear", "AFRAID", "reprisalWords", "Dårlige vagter");
        visitor.answer(14, "next", "safeContact", "Kun SMS", "otherPartyMayKnow", "NO");
        visitor.answer(15, "next");
        assertThat(visitor.page())
                .contains("Read your answers", "Afdelingslederen", "Dårlige vagter", "Kun SMS")
                .contains("Was it one of these?", "The management of HR")
                .contains("Yours may be 1 March 2028");

        visitor.answer(16, "send");

        var code = visitor.code();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var reference = mailboxes.open(code).orElseThrow().reference();
                            var report = reports.referenced(reference).orElseThrow();
                            assertThat(report.identity()).isEqualTo(IdentityMode.CONFIDENTIAL);
                            assertThat(report.further().respondent()).contains("Afdelingslederen");
                            assertThat(report.accusedFunction()).contains(StaffFunction.HR_LEAD);
                            assertThat(report.further().groundsTogether()).isTrue();
                            assertThat(report.further().personKnows().orElseThrow().name())
                                    .isEqualTo("NO");
                            assertThat(reports.contactOf(reference).orElseThrow())
                                    .contains("Postboks 0", "Kun SMS", "Ring om aftenen");
                        });
    }

    @Test
    void passes_over_the_questions_that_do_not_concern_the_reporter() {
        anonymous();
        visitor.answer(4, "more");
        visitor.answer(5, "next", "capacity", "MYSELF");
        assertThat(visitor.page()).contains("Which part of the municipality");
        visitor.open("/report/13");
        visitor.answer(13, "next");
        assertThat(visitor.page()).contains("something that shows what happened");
    }

    @Test
    void comes_back_to_the_summary_from_where_an_answer_was_changed() {
        anonymous();
        visitor.open("/report/16");
        assertThat(visitor.page()).contains("href=\"/report/7?sum=1#department\"");
        visitor.open("/report/7?sum=1");
        assertThat(visitor.page()).contains("name=\"returning\" value=\"true\"");
        visitor.answer(7, "next", "returning", "true", "workplace", "Rådhuset");
        assertThat(visitor.page()).contains("Read your answers", "Rådhuset");
    }

    @Test
    void gives_the_same_receipt_when_it_is_sent_twice() {
        anonymous();
        var mark = visitor.mark();
        visitor.sendMarked("/report/4", "send", mark);
        visitor.sendMarked("/report/4", "send", mark);
        visitor.open("/report/18");
        var first = visitor.page().replaceAll("csrf[^>]*>", "");
        visitor.open("/report/18");
        assertThat(visitor.page().replaceAll("csrf[^>]*>", "")).isEqualTo(first);
        assertThat(sent(visitor.code())).isEqualTo(WORDS);
    }

    @Test
    void tells_nobody_by_its_title_or_address_what_it_is_about() {
        anonymous();
        for (int screen = 1; screen <= 14; screen++) {
            visitor.open("/report/" + screen);
            var title = visitor.page().replaceAll("(?s).*<title>(.*)</title>.*", "$1");
            assertThat(title).matches("(Step|Question) \\d+ of \\d+ – Aarhus Municipality|.*–.*");
            assertThat(title.toLowerCase())
                    .doesNotContain("discrimination", "report", "complaint", "anonymous");
        }
    }

    @Nested
    @DisplayName("keeps what is typed, so")
    class Keeping {

        @Test
        void a_reload_and_another_screen_show_it() {
            visitor.begin();
            visitor.answer(1, "next", "account", WORDS);
            visitor.open("/report/1");
            assertThat(visitor.page()).contains(WORDS.substring(0, 15));
        }

        @Test
        void what_is_wrong_stands_there_to_be_corrected_with_the_error_beside_it() {
            anonymous();
            visitor.open("/report/8");
            visitor.answer(8, "next", "when.from.year", "2999");
            assertThat(visitor.page())
                    .contains("data-faults", "href=\"#when.from\"", "value=\"2999\"");
        }

        @Test
        void two_tabs_change_their_own_screens() {
            anonymous();
            visitor.open("/report/7");
            var tab7 = visitor.mark();
            visitor.open("/report/12");
            visitor.sendMarked("/report/12", "next", visitor.mark(), "wishes", "APOLOGY");
            visitor.sendMarked("/report/7", "next", tab7, "workplace", "Skolen");
            visitor.open("/report/16");
            assertThat(visitor.page()).contains("An apology", "Skolen");
        }

        @Test
        void two_tabs_with_two_answers_are_shown_both_and_the_reporter_chooses() {
            anonymous();
            visitor.open("/report/7");
            var before = visitor.mark();
            visitor.sendMarked("/report/7", "next", before, "workplace", "Skolen");
            var second = visitor.sendMarked("/report/7", "next", before, "workplace", "Kontoret");

            second.then().statusCode(409);
            assertThat(visitor.page())
                    .contains("Skolen", "Kontoret", "You answered in two windows");
            visitor.answer(7, "next", "workplace", "Kontoret");
            visitor.open("/report/7");
            assertThat(visitor.page()).contains("Kontoret").doesNotContain("Skolen");
        }

        @Test
        void the_same_answer_in_two_tabs_is_no_quarrel() {
            anonymous();
            visitor.open("/report/7");
            var before = visitor.mark();
            visitor.sendMarked("/report/7", "next", before, "workplace", "Skolen");
            visitor.sendMarked("/report/7", "next", before, "workplace", "Skolen")
                    .then()
                    .statusCode(303);
        }

        @Test
        void a_change_of_language_takes_it_along() {
            visitor.begin();
            var sent = visitor.send("/report/1?lang=pl", "stay", "account", WORDS);
            assertThat(FormVisitor.path(sent)).isEqualTo("/report/1");
            visitor.open("/report/1");
            assertThat(visitor.page()).contains(WORDS.substring(0, 15));
        }
    }

    @Nested
    @DisplayName("can be gone on with later, so")
    class Later {

        @Test
        void it_shows_its_code_and_opens_with_it_on_another_machine() {
            visitor.begin();
            visitor.answer(1, "later", "account", WORDS);
            var code = visitor.code();

            var other = new FormVisitor();
            other.open("/report/20");
            other.send("/report/20", "", "code", code.toLowerCase().replace("-", " "))
                    .then()
                    .statusCode(303);
            other.open("/report/1");
            assertThat(other.page()).contains(WORDS.substring(0, 15));
        }

        @Test
        void whoever_comes_back_chooses_between_going_on_another_and_none() {
            visitor.begin();
            visitor.answer(1, "next", "account", WORDS);
            visitor.open("/report");
            assertThat(visitor.page())
                    .contains("You have begun to write")
                    .doesNotContain(WORDS.substring(0, 15));

            visitor.send("/report", "another");
            visitor.open("/report/1");
            assertThat(visitor.page()).doesNotContain(WORDS.substring(0, 15));
        }

        @Test
        void what_is_erased_is_gone() {
            visitor.begin();
            visitor.answer(1, "later", "account", WORDS);
            var code = visitor.code();
            visitor.open("/report");
            visitor.send("/report", "erase").then().statusCode(303);

            visitor.open("/report/20");
            visitor.send("/report/20", "", "code", code).then().statusCode(422);
            assertThat(visitor.page()).contains("The code does not fit");
        }

        @Test
        void a_machine_can_be_made_to_forget_it() {
            visitor.begin();
            visitor.answer(1, "later", "account", WORDS);
            visitor.send("/report", "close").then().statusCode(303);
            visitor.open("/report");
            assertThat(visitor.page()).contains("Step 1 of 5").doesNotContain(WORDS);
        }
    }

    @Nested
    @DisplayName("after it was sent")
    class Sent {

        @Test
        void takes_no_answer_more() {
            anonymous();
            visitor.open("/report/7");
            var tab = visitor.mark();
            visitor.open("/report/4");
            visitor.answer(4, "send");
            var late = visitor.sendMarked("/report/7", "next", tab, "workplace", "Skolen");
            assertThat(FormVisitor.path(late)).isEqualTo("/report/18");
        }

        @Test
        void lets_the_reporter_try_the_code() {
            anonymous();
            visitor.answer(4, "send");
            var code = visitor.code();
            visitor.send("/report/18", "", "typed", code.replace("-", " "));
            assertThat(visitor.page()).contains("Yes, the code is right.");
            visitor.send("/report/18", "", "typed", "0000-0000");
            assertThat(visitor.page()).contains("No, the code is another.", code);
        }

        @Test
        void is_forgotten_by_the_machine_when_the_code_is_kept() {
            anonymous();
            visitor.answer(4, "send");
            visitor.send("/report", "close");
            assertThat(FormVisitor.path(visitor.open("/report/18"))).isEqualTo("/mailbox");
            visitor.open("/report");
            assertThat(visitor.page()).contains("Step 1 of 5");
        }

        @Test
        void leads_back_to_the_receipt_whoever_never_saw_it() {
            anonymous();
            visitor.send("/report/4", "send").then().statusCode(303);

            var again = visitor.open("/report");

            assertThat(FormVisitor.path(again)).isEqualTo("/report/18");
            visitor.open("/report/18");
            assertThat(sent(visitor.code())).isEqualTo(WORDS);
            assertThat(visitor.page()).contains("value=\"another\"");
            visitor.send("/report", "on").then().statusCode(303);
            assertThat(FormVisitor.path(visitor.open("/report"))).isEqualTo("/report/18");
        }

        @Test
        void begins_anew_for_whoever_begins_anew() {
            anonymous();
            visitor.answer(4, "send");
            var first = visitor.code();
            visitor.send("/report", "another").then().statusCode(303);
            visitor.open("/report/1");
            withoutName();
            visitor.answer(4, "send");
            assertThat(visitor.code()).isNotEqualTo(first);
        }
    }

    @Test
    void asks_whether_it_may_have_a_name_and_goes_on_with_an_answer_only() {
        visitor.begin();
        visitor.answer(1, "next", "account", WORDS);
        visitor.answer(2, "next", "phase", "SERVICE");
        visitor.answer(3, "next");
        assertThat(visitor.page())
                .contains("href=\"#identity\"", "Choose whether we may have your name.")
                .contains("choices pair", "A name cannot be taken back.", "we cannot call you");

        visitor.open("/report/4");
        visitor.answer(4, "send");
        assertThat(visitor.page()).as("not sent").contains("href=\"#identity\"");
    }

    @Test
    void shows_on_the_summary_whom_it_leaves_out_though_nobody_was_named() {
        anonymous();
        visitor.open("/report/16");
        assertThat(visitor.page()).contains("Who must not see what you tell?");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(2, Map.of("phase", "<script>alert(1)</script>"), "phase"),
                Arguments.of(2, Map.of("phase", ""), "phase"),
                Arguments.of(3, Map.of("identity", "KING"), "identity"),
                Arguments.of(3, Map.of("contact", "x".repeat(400)), "contact"),
                Arguments.of(3, Map.of("mustNotSee", "a\n".repeat(200)), "mustNotSee"),
                Arguments.of(6, Map.of("personContact", "x".repeat(400)), "personContact"),
                Arguments.of(7, Map.of("department", "NOWHERE"), "department"),
                Arguments.of(7, Map.of("workplace", "x".repeat(100_000)), "workplace"),
                Arguments.of(8, Map.of("when.from.year", "1066"), "when.from"),
                Arguments.of(8, Map.of("when.from.year", "=1+1"), "when.from"),
                Arguments.of(
                        8, Map.of("when.from.month", "13", "when.from.year", "2020"), "when.from"),
                Arguments.of(9, Map.of("respondentType", "\u202Eevil"), "respondentType"),
                Arguments.of(9, Map.of("respondent", "x".repeat(3_000)), "respondent"),
                Arguments.of(10, Map.of("groundRelation", "SELF"), "groundRelation"),
                Arguments.of(11, Map.of("form", "WRONG"), "form"),
                Arguments.of(13, Map.of("reprisalFear", "VERY"), "reprisalFear"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void says_at_the_field_what_is_wrong_and_keeps_it(
            int screen, Map<String, String> sent, String field) {
        anonymous();
        if (screen == 6) {
            visitor.open("/report/5");
            visitor.answer(5, "next", "capacity", "MANAGER");
        }
        visitor.open("/report/" + screen);
        var answer =
                visitor.answer(
                        screen,
                        "next",
                        sent.entrySet().stream()
                                .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                                .toArray(String[]::new));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(visitor.page())
                .contains("data-faults", "href=\"#" + field + "\"")
                .doesNotContain("<script>alert");
        visitor.open("/report/16");
        visitor.answer(16, "send");
        assertThat(visitor.page()).as("not sent").contains("data-faults");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                " ",
                "\u202E",
                "\u200B\u200B",
                "=HYPERLINK(\"http://x\")",
                "<b>x</b>"
            })
    void takes_odd_accounts_or_asks_again_and_never_fails(String account) {
        visitor.begin();
        var answer = visitor.answer(1, "next", "account", account);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(visitor.page()).doesNotContain("<b>x</b>");
    }

    @Test
    void refuses_ten_thousand_grounds() {
        anonymous();
        visitor.open("/report/10");
        var many =
                Stream.generate(() -> Stream.of("grounds", "AGE"))
                        .limit(10_000)
                        .flatMap(pair -> pair)
                        .toArray(String[]::new);
        var answer = visitor.answer(10, "next", many);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report/0", "/report/21", "/report/99", "/report/x", "/report/1e1"})
    void has_no_other_screens(String path) {
        visitor.begin();
        assertThat(visitor.open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void is_found_again_at_the_door_of_the_mailbox_too() {
        visitor.begin();
        visitor.answer(1, "next", "account", WORDS);
        visitor.open("/report/19");
        var code = visitor.code();

        var other = new FormVisitor();
        other.open("/mailbox");
        other.sendMarked("/mailbox", "open", "", "code", code)
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/report"));
        assertThat(other.open("/report/1").asString()).contains(WORDS.substring(0, 15));
    }

    @Test
    void keeps_what_was_typed_when_the_browser_forgets_the_form() {
        visitor.begin();
        var other = new FormVisitor();
        other.open("/report/20");
        var answer = other.send("/report/1", "next", "account", WORDS);

        answer.then().statusCode(409);
        assertThat(other.page()).contains(WORDS.substring(0, 15), "does not remember");
        other.answer(1, "next", "account", WORDS);
        assertThat(other.page()).as("now it is kept").contains("Step 2 of 5");
    }

    @Test
    void shows_what_was_typed_to_whoever_takes_no_cookies_at_all() {
        var answer =
                given().accept("text/html")
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("account", WORDS)
                        .post("/report/1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains(WORDS.substring(0, 15), "href=\"/report/1\"");
    }

    @Test
    void is_kept_by_no_browser() {
        anonymous();
        for (String path : new String[] {"/report/1", "/report/16", "/report", "/report/19"}) {
            assertThat(visitor.open(path).header("Cache-Control")).isEqualTo("no-store");
        }
    }

    private void anonymous() {
        visitor.begin();
        withoutName();
    }

    private void withoutName() {
        visitor.answer(1, "next", "account", WORDS);
        visitor.answer(2, "next", "phase", "SERVICE");
        visitor.answer(3, "next", "identity", "ANONYMOUS");
    }

    private void named() {
        visitor.begin();
        visitor.answer(1, "next", "account", WORDS);
        visitor.answer(2, "next", "phase", "SERVICE");
        visitor.answer(3, "next", "identity", "CONFIDENTIAL", "contact", "Postboks 0");
    }

    private String sent(String code) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                reports.referenced(mailboxes.open(code).orElseThrow().reference())
                                        .orElseThrow()
                                        .account());
    }
}
