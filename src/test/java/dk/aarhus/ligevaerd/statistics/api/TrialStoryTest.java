package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Before the first release, plans are tried")
class TrialStoryTest {

    private static final String TRIALS = "/api/v1/statistics/trials";
    private static final String PAGE = "/statistics/workbench/trial?lang=en";
    private static final int PATIENCE = 240;

    @Tag("full")
    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void on_a_size_and_the_coarsest_is_advised_for_few_reports() throws InterruptedException {
        begin("SIZE", "12").then().statusCode(202).body("going", equalTo(true));
        begin("SIZE", "12")
                .then()
                .statusCode(409)
                .body("reason", equalTo("SOMEBODY_ELSE_IS_AT_IT"));
        for (int second = 0; isGoing(); second++) {
            assertThat(second).as("seconds that a trial takes").isLessThan(PATIENCE);
            Thread.sleep(1_000);
        }

        when().get(TRIALS)
                .then()
                .body("failed", equalTo(false))
                .body("plans.plan", hasItem("STANDARD"))
                .body("advised", equalTo("SMALL"));
        given().accept(ContentType.HTML)
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("We advise: Small numbers"));
    }

    private static boolean isGoing() {
        return when().get(TRIALS).then().statusCode(200).extract().path("going");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 12, basis",
        "GUESS, 12, basis",
        "SIZE, '', reports",
        "SIZE, many, reports",
        "SIZE, 0, reports",
        "SIZE, 999999, reports"
    })
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void not_where_a_field_is_wrong(String basis, String reports, String wrong) {
        begin(basis, reports).then().statusCode(422).body("violations.field", hasItem(wrong));
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void and_one_of_those_that_are_offered_is_chosen() {
        choose("HUGE").then().statusCode(422).body("violations.field", hasItem("plan"));
        choose("OWN").then().statusCode(422);
        choose("SMALL").then().statusCode(200).body("chosen", equalTo("SMALL"));
        choose("STANDARD").then().statusCode(200).body("chosen", equalTo("STANDARD"));
        given().contentType(ContentType.JSON)
                .body("null")
                .put(TRIALS + "/plan")
                .then()
                .statusCode(400);
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void by_nobody_else() {
        when().get(TRIALS).then().statusCode(403);
        begin("SIZE", "12").then().statusCode(403);
        choose("SMALL").then().statusCode(403);
        given().accept(ContentType.HTML).get(PAGE).then().statusCode(403);
    }

    private static Response begin(String basis, String reports) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("basis", basis, "reports", reports))
                .post(TRIALS);
    }

    private static Response choose(String plan) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("plan", plan))
                .put(TRIALS + "/plan");
    }
}
