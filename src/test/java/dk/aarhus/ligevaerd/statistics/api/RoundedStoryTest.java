package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.aarhus.ligevaerd.casework.CaseCounted;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.CountedCase;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One story told in order: each test is the next thing that happens. */
@QuarkusTest
@DisplayName("A quarter is released in rounded figures")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundedStoryTest {

    private static final String RELEASES = "/api/v1/statistics/releases";
    private static final String RELEASE = RELEASES + "/2018-Q1-1";
    private static final String TABLE = RELEASE + "/tables/phase-class";
    private static final String ONE = "policy-officer";
    private static final String OTHER = "policy-officer-2";
    private static final String WORKBENCH = "/statistics/workbench";

    @Inject CountedCases cases;
    @Inject Event<CaseCounted> counted;

    @Test
    @Order(1)
    @TestSecurity(user = ONE, roles = ONE)
    void the_choice_is_closed_away_and_warned_of() {
        given().accept(ContentType.HTML)
                .get(WORKBENCH + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("<summary>Expert settings</summary>"))
                .body(containsString("Leave this alone"))
                .body(containsString("value=\"SUPPRESSION\" checked"));
    }

    @Test
    @Order(2)
    @TestSecurity(user = ONE, roles = ONE)
    void a_method_that_there_is_not_is_named() {
        order("2018-Q1", "GUESSING")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("method"));
    }

    @Test
    @Order(3)
    @TestSecurity(user = ONE, roles = ONE)
    void noise_that_cannot_be_proved_safe_is_refused() {
        // Forty reports by one person are few persons: no bounded noise leaves one report possible.
        var person = Optional.of(UUID.randomUUID());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (int i = 0; i < 40; i++) {
                                counted.fire(
                                        CountedCase.of(
                                                UUID.randomUUID(),
                                                LocalDate.of(2018, 5, 14),
                                                Phase.SERVICE,
                                                Set.of(PolicyClass.DIRECT),
                                                person));
                            }
                        });

        order("2018-Q2", "CELL_KEY")
                .then()
                .statusCode(202)
                .body("status", equalTo("BLOCKED"))
                .body("method", equalTo("CELL_KEY"))
                .body("tables", equalTo(List.of()))
                .body("obstacles", notNullValue());
        given().accept(ContentType.HTML)
                .get(WORKBENCH + "/2018-Q2-1?lang=en")
                .then()
                .body(containsString("could not be proved safe"))
                .body(containsString("<li>"))
                .body(not(containsString("phase=")));
    }

    @Test
    @Order(4)
    @TestSecurity(user = ONE, roles = ONE)
    void one_policy_officer_prepares_it() {
        count(LocalDate.of(2018, 2, 14));

        order("2018-Q1", "ROUNDING")
                .then()
                .statusCode(202)
                .body("status", equalTo("PREPARED"))
                .body("method", equalTo("ROUNDING"));
        given().accept(ContentType.HTML)
                .get(WORKBENCH + "/2018-Q1-1?lang=en")
                .then()
                .body(containsString("Round to multiples of five"))
                .body(containsString("These figures are not exact"));
    }

    @Test
    @Order(5)
    @TestSecurity(user = OTHER, roles = ONE)
    void another_publishes_it() {
        given().contentType(ContentType.JSON)
                .post(RELEASE + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
    }

    @Test
    @Order(6)
    void every_file_says_between_which_numbers_each_count_is() {
        var lines = when().get(TABLE + ".csv").then().extract().asString().lines().toList();
        assertThat(lines.get(0)).endsWith("complaints,status,lowest,highest");
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(
                        line -> {
                            var field = line.split(",");
                            int figure = Integer.parseInt(field[3]);
                            assertThat(figure % 5).isZero();
                            assertThat(figure)
                                    .isBetween(
                                            Integer.valueOf(field[5]), Integer.valueOf(field[6]));
                        })
                .anySatisfy(line -> assertThat(line).contains(",approximate,"));

        assertThat(when().get(TABLE + ".sdmx").then().extract().asString())
                .contains("OBS_STATUS,OBS_LOWEST,OBS_HIGHEST")
                .contains(",E,");
        given().queryParam("lang", "en")
                .get(TABLE + ".json")
                .then()
                .body("extension.method", equalTo("ROUNDING"))
                .body("note", hasItem(containsString("rounded to a multiple of five")))
                .body("status.values()", hasItem("approximate"))
                .body("value", everyItem(notNullValue()));
    }

    @Test
    @Order(7)
    void an_auditor_gets_what_everybody_knows_of_each_count() {
        List<Map<String, Object>> cells =
                when().get(RELEASE + "/protection")
                        .then()
                        .body("method", equalTo("ROUNDING"))
                        .extract()
                        .path("tables[0].cells");

        assertThat(cells)
                .filteredOn(cell -> cell.get("status").equals("interval"))
                .isNotEmpty()
                .allSatisfy(
                        cell ->
                                assertThat(cell)
                                        .containsKeys("lb", "ub")
                                        .doesNotContainKey("value"));
    }

    @Test
    @Order(8)
    void the_page_the_charts_and_a_single_answer_say_about() {
        given().accept(ContentType.HTML)
                .get("/statistics?release=2018-Q1-1&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("These figures are not exact"))
                .body(containsString("≈\u00a0"))
                .body(not(containsString("Most")));
        given().accept(ContentType.JSON)
                .get("/statistics/ask?period=2018-Q1&subject=phase:EMPLOYMENT&lang=en")
                .then()
                .statusCode(200)
                .body("answer", equalTo("APPROXIMATE"))
                .body("sentence", containsString("The true number is from"));
    }

    @Test
    @Order(9)
    @TestSecurity(user = ONE, roles = ONE)
    void what_is_said_elsewhere_is_checked_beside_the_rounded_figures() {
        given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "period", "2018-Q1",
                                "table", "phase-class",
                                "cell", List.of("TOTAL", "TOTAL"),
                                "wording", "EXACTLY",
                                "number", "90"))
                .post("/api/v1/statistics/given/check")
                .then()
                .statusCode(200)
                .body("agrees", equalTo(false));
    }

    @Test
    @Order(10)
    @TestSecurity(user = ONE, roles = ONE)
    void taken_back_it_cannot_come_again_in_another_way() {
        given().contentType(ContentType.JSON).post(RELEASE + "/withdrawal").then().statusCode(200);

        order("2018-Q1", "SUPPRESSION")
                .then()
                .statusCode(409)
                .body("reason", equalTo("METHOD_IS_FIXED"));
        order("2018-Q1", "ROUNDING").then().statusCode(202).body("status", equalTo("PREPARED"));
    }

    @Test
    @Order(11)
    @TestSecurity(user = "auditor", roles = "auditor")
    void an_auditor_has_everything_that_was_seen_checked_again() {
        when().get("/api/v1/statistics/verification").then().body("intact", equalTo(true));
    }

    private void count(LocalDate day) {
        cases.count(day, 3, Phase.RECRUITMENT, PolicyClass.DIRECT)
                .count(day, 11, Phase.RECRUITMENT, PolicyClass.INDIRECT)
                .count(day, 9, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                .count(day, 14, Phase.EMPLOYMENT, PolicyClass.INDIRECT)
                .count(day, 2, Phase.SERVICE, PolicyClass.INDIRECT);
    }

    private static Response order(String period, String method) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("period", period, "method", method))
                .post(RELEASES);
    }
}
