package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.intake.MailboxCodes;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("A report that an officer writes in")
class EntryPagesTest {

    private static final String PAGE = "/intake/new";
    private static final Pattern GROUP = Pattern.compile("<strong class=\"code\">([0-9A-Z]+)<");

    private static final Pattern ENTRY = Pattern.compile("name=\"entry\" value=\"([^\"]+)\"");

    @Inject MailboxCodes codes;

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void gives_a_code_once_that_the_reporter_must_replace() {
        var done = done(post(told("go", "send")));

        var code = new StringBuilder();
        GROUP.matcher(done).results().forEach(group -> code.append(group.group(1)));
        assertThat(code).hasSize(21);
        assertThat(codes.wasSeen(code.toString())).contains(true);
        assertThat(RestAssured.given().get(PAGE).asString()).doesNotContain("Told by telephone");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void is_filed_once_however_often_the_button_is_pressed() {
        var sent = told("go", "send");
        sent.put("entry", hiddenCode(RestAssured.given().get(PAGE).asString()));

        var first = post(sent);
        var second = post(sent);

        assertThat(done(second)).contains(firstGroup(done(first)));
        assertThat(RestAssured.given().cookies(cookies(second)).get(PAGE).asString())
                .as("another begins empty")
                .doesNotContain("Told by telephone");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void leaves_alone_a_code_under_which_somebody_else_writes() {
        var reporter = new FormVisitor().begin();
        reporter.answer(1, "later", "account", "Nobody else's words.");
        var sent = told("go", "save");
        sent.put("entry", reporter.code());

        post(sent).statusCode(200).body(not(containsString(reporter.code())));

        assertThat(reporter.open("/report/1").asString()).contains("Nobody else");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void is_kept_as_it_is_typed_without_a_script() {
        var kept = post(told("go", "save")).statusCode(200);

        kept.body(containsString("Told by telephone"));
        var cookie = kept.extract().cookies();
        assertThat(RestAssured.given().cookies(cookie).get(PAGE).asString())
                .contains("Told by telephone");
    }

    @ParameterizedTest
    @CsvSource({
        "channel, ''",
        "channel, SMOKE",
        "channel, PARTNER",
        "received, 2999-01-01",
        "received, yesterday",
        "received, 1999-01-01",
        "account, ''",
        "identity, ''",
        "phase, NOPE",
        "accusedFunction, EMPEROR",
        "excludedFunctions, WHISTLEBLOWER_UNIT",
        "grounds, <script>"
    })
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void says_what_is_wrong_and_keeps_what_was_typed(String field, String typed) {
        var sent = told("go", "send");
        sent.put(field, typed);
        sent.put("workplace", "A place to keep");

        post(sent)
                .statusCode(422)
                .body(containsString("data-faults"))
                .body(containsString("A place to keep"))
                .body(not(containsString("<script>\"")));
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void is_written_in_by_nobody_else() {
        assertThat(RestAssured.given().get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void has_a_page_without_barriers() {
        try (var browser = Browser.open()) {
            var page = browser.page(View.desk());
            page.navigate(RestAssured.baseURI + ":" + RestAssured.port + PAGE);
            Browser.assertAccessible(page);
        }
    }

    private static Map<String, String> told(String button, String pressed) {
        var sent = new HashMap<String, String>();
        sent.put(button, pressed);
        sent.put("channel", "TELEPHONE");
        sent.put("callerLanguage", "en");
        sent.put("account", "Told by telephone.");
        sent.put("phase", "EMPLOYMENT");
        sent.put("identity", "ANONYMOUS");
        return sent;
    }

    /** The page that an answer leads to, as the browser loads it. */
    private static String done(ValidatableResponse sent) {
        sent.statusCode(303).header("Location", containsString(PAGE + "?sent="));
        return RestAssured.given().cookies(cookies(sent)).get(PAGE + "?sent=1").asString();
    }

    private static Map<String, String> cookies(ValidatableResponse answer) {
        return answer.extract().cookies();
    }

    /** The first group of the code on a page that shows it. */
    private static String firstGroup(String done) {
        var group = GROUP.matcher(done);
        assertThat(group.find()).isTrue();
        return group.group();
    }

    private static String hiddenCode(String page) {
        var code = ENTRY.matcher(page);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static ValidatableResponse post(Map<String, String> sent) {
        return FormToken.from(PAGE).post(PAGE, sent);
    }
}
