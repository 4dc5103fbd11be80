package dk.aarhus.ligevaerd.goals;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dk.aarhus.ligevaerd.fixture.FormToken;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One story told in order: each test is the next thing that happens. */
@QuarkusTest
@DisplayName("The register of goals")
@TestSecurity(user = "policy-officer", roles = "policy-officer")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoalRegisterTest {

    private static final String GOALS = "/api/v1/goals";
    private static final String VERSIONS = GOALS + "/G1/versions";

    @Test
    @Order(1)
    void has_all_goals_of_the_policy_and_marks_the_later_one() {
        when().get(GOALS)
                .then()
                .statusCode(200)
                .body("id", contains("G1", "G2", "G3", "G4", "G5", "G6", "G7"))
                .body("find { it.id == 'G2' }.type", equalTo("PROTECTION"))
                .body("find { it.id == 'G5' }.type", equalTo("ANNUAL_CHANGE"));
        when().get(GOALS + "/G7/versions").then().body("[0].origin", equalTo("COUNCIL_LATER"));
        when().get(GOALS + "/G1").then().header("ETag", "\"1\"");
        given().header("Accept-Language", "en")
                .get("/goals")
                .then()
                .statusCode(200)
                .body(containsString("cohesive city"))
                .body(containsString("not of the policy of 2007"));
        given().header("Accept-Language", "da")
                .get("/goals/register")
                .then()
                .body(containsString("tre procentpoint om året"));
    }

    @Test
    @Order(2)
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void is_not_for_those_who_see_cases() {
        when().get(GOALS).then().statusCode(403);
        when().get("/goals").then().statusCode(403);
        send("\"1\"", change()).statusCode(403);
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({
        "LEVEL, targetDate, ''",
        "LEVEL, targetDate, soon",
        "LEVEL, targetValue, many",
        "LEVEL, way, ''",
        "ANNUAL_CHANGE, perYear, ''",
        "ANNUAL_CHANGE, baselineYear, ''",
        "ANNUAL_CHANGE, baselineYear, 1066",
        "ANNUAL_CHANGE, series, head-count",
        "ANNUAL_CHANGE, capSeries, head-count",
        "DIRECTION, way, SIDEWAYS",
        "QUALITATIVE, criteriaDa, ''",
        "PROTECTION, wordingEn, ''",
        "PROTECTION, ownerDepartment, XYZ",
        "PROTECTION, series, weather",
        "PROTECTION, validFrom, ''",
        "PROTECTION, validTo, 1999-01-01",
        "PROTECTION, validFrom, 2007-06-13",
        "PROTECTION, reason, ''",
        "WISH, rule, WISH"
    })
    void refuses_a_change_that_is_wrong_by_the_field(String rule, String field, String value) {
        var body = change();
        body.put("rule", rule);
        body.put(field, value);
        send("\"1\"", body).statusCode(422).body("violations.field", hasItem(field));
    }

    @Test
    @Order(4)
    void names_everything_that_is_missing_at_once() {
        send("\"1\"", Map.of())
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems(
                                "wordingDa",
                                "wordingEn",
                                "ownerDa",
                                "rule",
                                "validFrom",
                                "reason"));
    }

    @Test
    @Order(5)
    void asks_which_version_was_seen() {
        given().contentType(ContentType.JSON).body(change()).post(VERSIONS).then().statusCode(428);
        send("\"7\"", change()).statusCode(412);
        send("\"1\"", change(), "/api/v1/goals/G99/versions").statusCode(404);
    }

    @Test
    @Order(6)
    void keeps_what_was_when_it_is_changed() {
        send("\"1\"", change()).statusCode(201).header("ETag", "\"2\"");

        when().get(VERSIONS)
                .then()
                .body("version", contains(2, 1))
                .body("[0].rule.kind", equalTo("LEVEL"))
                .body("[0].rule.targetDate", equalTo("2031-12-31"))
                .body("[0].reason", equalTo("The City Council said by when"))
                .body("[1].validTo", equalTo("2026-12-31"))
                .body("[1].rule.kind", equalTo("QUALITATIVE"));
        send("\"1\"", change()).statusCode(412);
    }

    @Test
    @Order(7)
    void refuses_a_time_that_overlaps() {
        send("\"2\"", change()).statusCode(422).body("violations.field", hasItem("validFrom"));
        given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .body(change())
                .post(VERSIONS)
                .then()
                .body("violations[0].message", containsString("overlaps"));
    }

    @Test
    @Order(8)
    void is_changed_by_its_page_too_and_keeps_what_was_typed() {
        var fields = new HashMap<String, String>(strings(change()));
        fields.put("seen", "2");
        fields.put("targetDate", "");
        FormToken.from("/goals/register/G1")
                .post("/goals/register/G1", fields)
                .statusCode(422)
                .body(containsString("href=\"#targetDate\""))
                .body(containsString("The City Council said by when"));
        fields.put("targetDate", "2032-12-31");
        fields.put("seen", "1");
        FormToken.from("/goals/register/G1")
                .post("/goals/register/G1", fields)
                .statusCode(412)
                .body(containsString("Somebody else changed the goal"))
                .body(containsString("name=\"keep.targetDate\""))
                .body(containsString("2031-12-31"))
                .body(containsString("The City Council said by when"));
        fields.put("seen", "2");
        fields.put("validFrom", "2028-01-01");
        FormToken.from("/goals/register/G1").post("/goals/register/G1", fields).statusCode(303);
        given().header("Accept-Language", "en")
                .get("/goals/register/G1?done=1")
                .then()
                .statusCode(200)
                .body(containsString("The change is saved"));
    }

    private static Map<String, Object> change() {
        return new HashMap<>(
                Map.ofEntries(
                        Map.entry("wordingDa", "Aarhus er en by for alle."),
                        Map.entry("wordingEn", "Aarhus is a city for everyone."),
                        Map.entry("ownerDepartment", "MKB"),
                        Map.entry("ownerDa", "Den ansvarlige for medborgerskab"),
                        Map.entry("ownerEn", "The office in charge of citizenship"),
                        Map.entry("rule", "LEVEL"),
                        Map.entry("targetValue", "62,5"),
                        Map.entry("targetDate", "2031-12-31"),
                        Map.entry("way", "UP"),
                        Map.entry("series", "voter-turnout-minority"),
                        Map.entry("validFrom", "2027-01-01"),
                        Map.entry("reason", "The City Council said by when")));
    }

    private static Map<String, String> strings(Map<String, Object> body) {
        var fields = new HashMap<String, String>();
        body.forEach((name, value) -> fields.put(name, String.valueOf(value)));
        return fields;
    }

    private static ValidatableResponse send(String seen, Map<String, ?> body) {
        return send(seen, body, VERSIONS);
    }

    private static ValidatableResponse send(String seen, Map<String, ?> body, String path) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(body)
                .post(path)
                .then();
    }
}
