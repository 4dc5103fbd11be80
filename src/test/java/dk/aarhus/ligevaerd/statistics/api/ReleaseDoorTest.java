package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The door to the figures refuses")
class ReleaseDoorTest {

    private static final String RELEASES = "/api/v1/statistics/releases";

    @Test
    void nobody_in_particular_to_prepare() {
        order("2023").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void a_case_handler_to_prepare_to_publish_and_to_look_behind() {
        order("2023").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .post(RELEASES + "/2023-1/publication")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .post(RELEASES + "/2023-1/withdrawal")
                .then()
                .statusCode(403);
        given().accept(ContentType.HTML).get("/statistics/workbench").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "both",
            roles = {"policy-officer", "case-handler"})
    void somebody_who_sees_cases_and_figures() {
        order("2023").then().statusCode(403);
        given().accept(ContentType.HTML).get("/statistics/workbench").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2023-Q5", "23", "2023-Q1;drop", "0000"})
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void a_period_that_cannot_be_read(String period) {
        order(period)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("period"));
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void a_period_that_is_not_over() {
        order(String.valueOf(LocalDate.now(Clock.systemUTC()).getYear() + 1))
                .then()
                .statusCode(422)
                .body("reason", equalTo("PERIOD_NOT_OVER"));
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void a_year_to_be_revised_before_twelve_months_have_passed() {
        order(LocalDate.now(Clock.systemUTC()).getYear() - 1 + "-R")
                .then()
                .statusCode(422)
                .body("reason", equalTo("TOO_SOON"));
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void a_year_to_be_revised_that_was_never_published() {
        order("2016-R").then().statusCode(409).body("reason", equalTo("YEAR_COMES_FIRST"));
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void an_order_that_is_none() {
        given().contentType(ContentType.JSON).body("null").post(RELEASES).then().statusCode(400);
        given().contentType(ContentType.JSON).body("{").post(RELEASES).then().statusCode(400);
        given().contentType(ContentType.JSON)
                .body(Map.of("year", "2023"))
                .post(RELEASES)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/none",
                "/none/tables/phase-class",
                "/none/tables/other",
                "/none/protection",
                "/2023-Q1-1/tables/%2e%2e"
            })
    void what_is_not_there(String path) {
        given().urlEncodingEnabled(false).get(RELEASES + path).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void to_publish_what_is_not_there() {
        given().contentType(ContentType.JSON)
                .post(RELEASES + "/none/publication")
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void nothing_to_a_policy_officer_who_looks_at_the_workbench() {
        given().accept(ContentType.HTML)
                .get("/statistics/workbench?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Prepare a period"));
        given().accept(ContentType.HTML).get("/statistics/workbench/none").then().statusCode(404);
    }

    private static Response order(String period) {
        return given().contentType(ContentType.JSON).body(Map.of("period", period)).post(RELEASES);
    }
}
