package dk.aarhus.ligevaerd.intake.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.ValidatableResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Help me find the word")
class GuideDoorTest {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]*)\"");
    private final CookieFilter cookies = new CookieFilter();

    @Test
    void leads_to_a_word_and_back_into_the_form_with_all_that_was_typed() {
        var page = press("GUIDE", "DETAILS", "");
        page.statusCode(200)
                .body(
                        containsString("Is anyone in danger right now?"),
                        containsString("What I typed"));
    }

    @Test
    void suggests_and_keeps_the_path() {
        press("YES", "GUIDE", "NO-HABIT")
                .statusCode(200)
                .body(containsString("It sounds like discrimination that lies in habits"))
                .body(containsString("value=\"NO-HABIT-YES\""));
        press("take", "GUIDE", "NO-HABIT-YES")
                .body(containsString("name=\"guidance\" value=\"NO-HABIT-YES\""))
                .body(containsString("value=\"SYSTEMIC_PRACTICE\" checked"))
                .body(containsString("What I typed"));
    }

    @Test
    void lets_go_without_a_word() {
        press("leave", "GUIDE", "NO-HABIT")
                .body(not(containsString("name=\"guidance\"")))
                .body(not(containsString("value=\"SYSTEMIC_PRACTICE\" checked")));
    }

    @Test
    void begins_anew_with_what_is_no_path() {
        press("YES", "GUIDE", "NO-<b>-9").statusCode(200).body(not(containsString("<b>-9")));
        press("take", "GUIDE", "NO").statusCode(200);
        press("AFTERWARDS", "GUIDE", "NO-HABIT").body(containsString("value=\"NO-HABIT\""));
    }

    @Test
    void is_no_field_that_a_program_can_fill_with_anything() {
        given().contentType("application/json")
                .body(
                        """
                        {"account": "…", "phase": "SERVICE", "guidance": "NO-THING"}""")
                .post("/api/v1/reports")
                .then()
                .statusCode(422)
                .body("violations[0].field", org.hamcrest.Matchers.equalTo("guidance"));
    }

    private ValidatableResponse press(String go, String screen, String path) {
        var form = given().filter(cookies).get("/report?lang=en").then().extract().asString();
        var token = TOKEN.matcher(form);
        assertThat(token.find()).isTrue();
        var call =
                given().filter(cookies)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam(token.group(1), token.group(2))
                        .formParam("account", "What I typed")
                        .formParam("screen", screen)
                        .formParam("go", go);
        return (path.isEmpty() ? call : call.formParam("guidance", path))
                .post("/report?lang=en")
                .then();
    }
}
