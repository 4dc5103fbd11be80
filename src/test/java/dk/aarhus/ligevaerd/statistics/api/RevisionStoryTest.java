package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A year is revised")
class RevisionStoryTest {

    private static final String RELEASES = "/api/v1/statistics/releases/";

    @Inject CountedCases cases;

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void with_the_cases_that_came_late_and_the_first_figures_stay() {
        cases.count(LocalDate.of(2017, 3, 1), 12, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                .count(LocalDate.of(2017, 8, 1), 14, Phase.RECRUITMENT, PolicyClass.INDIRECT);
        choose("SMALL");
        var first = cases.release("2017");
        var before = table(first);
        cases.count(LocalDate.of(2017, 11, 5), 8, Phase.EMPLOYMENT, PolicyClass.DIRECT);

        // The year keeps its plan, whatever is chosen later.
        choose("STANDARD");
        var revised = cases.release("2017-R");

        assertThat(table(first)).isEqualTo(before);
        when().get(RELEASES + revised)
                .then()
                .body("period", equalTo("2017-R"))
                .body("tables", equalTo(List.of("phase", "outcome")));
        given().contentType(ContentType.JSON)
                .body(Map.of("period", "2017-R"))
                .post("/api/v1/statistics/releases")
                .then()
                .statusCode(409)
                .body("reason", equalTo("PERIOD_HAS_A_RELEASE"));
        given().accept(ContentType.HTML)
                .get("/statistics?release=" + revised)
                .then()
                .statusCode(200);
    }

    private static void choose(String plan) {
        given().contentType(ContentType.JSON)
                .body(Map.of("plan", plan))
                .put("/api/v1/statistics/trials/plan")
                .then()
                .statusCode(200);
    }

    private static String table(String release) {
        return given().get(RELEASES + release + "/tables/phase.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
