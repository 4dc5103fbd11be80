package dk.aarhus.ligevaerd.casework.investigation;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("The talks with people of a case")
class InterviewsTest {

    @Inject DecidedCase cases;

    private Reference reference;

    @BeforeEach
    void name() {
        reference = cases.drafted().reference();
        post("parties", Map.of("role", "WITNESS", "function", "Cook", "language", "ar"))
                .statusCode(200);
    }

    @Test
    void go_from_the_invitation_to_minutes_that_somebody_stands_by() {
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/interviews")
                .then()
                .statusCode(200)
                .body(containsString("Invite to an interview"));
        invite().statusCode(200).body("interviews[0].heldOn", nullValue());
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/interviews")
                .then()
                .body(containsString("there is no interpreter"));

        put("interviews/1/minutes", minutes("It was Monday.")).statusCode(200);
        put("interviews/1/answer", answer("false", "It was Tuesday."))
                .statusCode(200)
                .body("interviews[0].objections", equalTo("It was Tuesday."));
        put("interviews/1/minutes", minutes("It was Tuesday, she says."))
                .statusCode(200)
                .body("interviews[0].answeredOn", nullValue());
        put("interviews/1/answer", answer("true", null))
                .statusCode(200)
                .body("interviews[0].approved", equalTo(true));
        put("interviews/1/minutes", minutes("Something else.")).statusCode(409);
        given().get("/api/v1/cases/" + reference + "/timeline?act=INTERVIEW_HELD")
                .then()
                .body("lines.note", contains(null, "It was Monday."));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "Tuesday"))
                .post("/api/v1/cases/search")
                .then()
                .statusCode(200)
                .body(containsString(reference.value()));
    }

    @Test
    void are_called_off_and_then_not_held() {
        invite().statusCode(200);
        put("interviews/1/answer", answer("true", null)).statusCode(409);
        put("interviews/1/dropped", Map.of()).statusCode(200);
        put("interviews/1/minutes", minutes("So it was.")).statusCode(409);
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/interviews")
                .then()
                .body(containsString("Called off"))
                .body(not(containsString("Write the minutes")));
    }

    @Test
    void say_everything_that_is_wrong_at_once() {
        post("interviews", Map.of("party", "9", "plannedOn", Today.here().minusDays(1).toString()))
                .statusCode(422)
                .body("violations.field", hasItems("party", "plannedOn", "invitation"));
        invite().statusCode(200);
        put("interviews/1/minutes", minutes("So it was.")).statusCode(200);
        put("interviews/1/answer", answer("false", " "))
                .statusCode(422)
                .body("violations.field", contains("objections"));
        put("interviews/1/answer", Map.of("approved", "perhaps"))
                .statusCode(422)
                .body("violations.field", hasItems("answeredOn", "approved"));
        put("interviews/7/dropped", Map.of()).statusCode(404);
    }

    private ValidatableResponse invite() {
        return post(
                "interviews",
                Map.of(
                        "party", "1",
                        "plannedOn", Today.here().plusDays(7).toString(),
                        "invitation", "About the rosters."));
    }

    private static Map<String, String> minutes(String words) {
        return Map.of("heldOn", Today.here().toString(), "minutes", words);
    }

    private static Map<String, String> answer(String approved, String objections) {
        var form = new java.util.HashMap<String, String>();
        form.put("answeredOn", Today.here().toString());
        form.put("approved", approved);
        form.put("objections", objections);
        return form;
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(body)
                .post("/api/v1/cases/" + reference + "/" + part)
                .then();
    }

    private ValidatableResponse put(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(body)
                .put("/api/v1/cases/" + reference + "/" + part)
                .then();
    }

    private String tag() {
        SeenCase seen = cases.seen(reference, HANDLER);
        return "\"" + seen.version() + "\"";
    }
}
