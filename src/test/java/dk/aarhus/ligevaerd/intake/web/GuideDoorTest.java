package dk.aarhus.ligevaerd.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Help me find the word")
class GuideDoorTest {

    private final FormVisitor visitor = new FormVisitor();

    @Test
    void leads_to_a_word_and_back_into_the_form_with_all_that_was_typed() {
        begin();
        visitor.answer(11, "GUIDE", "form", "DIRECT")
                .then()
                .statusCode(200)
                .body(containsString("Is anyone in danger right now?"));
        visitor.open("/report/11").then().body(containsString("value=\"DIRECT\" checked"));
    }

    @Test
    void suggests_and_keeps_the_path() {
        press("YES", "NO-HABIT")
                .statusCode(200)
                .body(containsString("It sounds like discrimination that lies in habits"))
                .body(containsString("value=\"NO-HABIT-YES\""));
        press("take", "NO-HABIT-YES").body(containsString("value=\"SYSTEMIC_PRACTICE\" checked"));
    }

    @Test
    void lets_go_without_a_word() {
        press("leave", "NO-HABIT").body(not(containsString("value=\"SYSTEMIC_PRACTICE\" checked")));
    }

    @Test
    void begins_anew_with_what_is_no_path() {
        press("YES", "NO-<b>-9").statusCode(200).body(not(containsString("<b>-9")));
        press("take", "NO").statusCode(200);
        press("AFTERWARDS", "NO-HABIT").body(containsString("value=\"NO-HABIT\""));
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

    private void begin() {
        visitor.begin();
        visitor.answer(1, "next", "account", "What I typed");
        visitor.open("/report/11");
    }

    private ValidatableResponse press(String go, String path) {
        begin();
        return visitor.answer(17, go, "guidance", path).then();
    }
}
