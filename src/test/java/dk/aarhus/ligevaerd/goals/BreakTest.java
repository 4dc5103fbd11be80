package dk.aarhus.ligevaerd.goals;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.fixture.FormToken;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A break of a series")
@TestSecurity(user = "policy-officer", roles = "policy-officer")
class BreakTest {

    private static final String BREAKS = "/api/v1/goals/breaks";

    @Test
    void stands_with_day_and_reason_beside_the_series_until_it_is_taken_back() {
        String id =
                given().contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "subject",
                                        "dismissals",
                                        "from",
                                        "2009-04-01",
                                        "reason",
                                        "Posts not renewed count too <b>"))
                        .post(BREAKS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        when().get(BREAKS).then().statusCode(200).body("id", hasItem(id));
        given().header("Accept-Language", "en")
                .get("/goals/series/dismissals")
                .then()
                .statusCode(200)
                .body(containsString("Posts not renewed count too &lt;b&gt;"));
        when().post(BREAKS + "/" + id + "/withdrawal").then().statusCode(204);
        when().post(BREAKS + "/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("reason", equalTo("TAKEN_BACK_BEFORE"));
        when().get(BREAKS).then().body("id", not(hasItem(id)));
        when().post(BREAKS + "/none/withdrawal").then().statusCode(404);
    }

    @Test
    void is_refused_with_every_wrong_field_and_what_was_typed_kept() {
        given().contentType(ContentType.JSON)
                .body(Map.of("subject", "weather", "from", "2999-01-01", "reason", " "))
                .post(BREAKS)
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("subject", "from", "reason"));
        FormToken.from("/goals/breaks")
                .post(
                        "/goals/breaks",
                        Map.of("subject", "E1", "from", "soon", "reason", "Another register"))
                .statusCode(422)
                .body(containsString("href=\"#from\""))
                .body(containsString("Another register"));
    }

    @Test
    void is_written_on_the_page_too() {
        FormToken.from("/goals/breaks")
                .post(
                        "/goals/breaks",
                        Map.of("subject", "E7-MEDIAN", "from", "2008-01-01", "reason", "By page"))
                .statusCode(303);
        given().header("Accept-Language", "da")
                .get("/goals/breaks")
                .then()
                .statusCode(200)
                .body(containsString("By page"))
                .body(containsString("median"));
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void is_not_for_those_who_see_cases() {
        when().get(BREAKS).then().statusCode(403);
        when().get("/goals/breaks").then().statusCode(403);
    }
}
