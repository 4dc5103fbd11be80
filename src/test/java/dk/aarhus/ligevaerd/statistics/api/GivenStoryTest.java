package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One story told in order: each test is the next thing that happens. */
@QuarkusTest
@DisplayName("A figure is given elsewhere")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GivenStoryTest {

    private static final String GIVEN = "/api/v1/statistics/given";
    private static final String PAGE = "/statistics/given";
    private static final String TOKEN = "csrf-token";
    private static final LocalDate DAY = LocalDate.of(2021, 2, 14);
    private static final List<String> HIDDEN = List.of("RECRUITMENT", "DIRECT");

    private static String release;

    @Inject CountedCases cases;

    @BeforeEach
    void a_quarter_is_released() {
        if (release == null) {
            release =
                    cases.count(DAY, 3, Phase.RECRUITMENT, PolicyClass.DIRECT)
                            .count(DAY, 11, Phase.RECRUITMENT, PolicyClass.INDIRECT)
                            .count(DAY, 9, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                            .count(DAY, 14, Phase.EMPLOYMENT, PolicyClass.INDIRECT)
                            .release("2021-Q1");
        }
    }

    @Test
    @Order(1)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void the_check_says_what_it_would_uncover_and_what_can_be_said_instead() {
        post(GIVEN + "/check", HIDDEN, "EXACTLY", "3")
                .then()
                .statusCode(200)
                .body("safe", equalTo(false))
                .body("uncovered[0].cell", equalTo(HIDDEN))
                .body("uncovered[0].lowest", equalTo(3))
                .body("uncovered[0].highest", equalTo(3))
                .body("instead.lowest", equalTo(0))
                .body("published", equalTo(null));
        when().get(GIVEN).then().statusCode(200).body("period", not(hasItem("2021-Q1")));
    }

    @Test
    @Order(2)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void the_check_is_no_way_to_find_the_number_out() {
        for (int number = 0; number <= 8; number++) {
            post(GIVEN + "/check", HIDDEN, "EXACTLY", String.valueOf(number))
                    .then()
                    .statusCode(200)
                    .body("agrees", equalTo(true))
                    .body("safe", equalTo(false));
        }
    }

    @Test
    @Order(3)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void what_is_published_can_be_given_and_what_contradicts_it_is_noticed() {
        var total = List.of("TOTAL", "TOTAL");
        post(GIVEN + "/check", total, "EXACTLY", "37")
                .then()
                .body("safe", equalTo(true))
                .body("published", equalTo(37));
        post(GIVEN + "/check", total, "EXACTLY", "36")
                .then()
                .body("agrees", equalTo(false))
                .body("uncovered", equalTo(List.of()));
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({
        "period, soon",
        "wording, PERHAPS",
        "number, few",
        "number, -1",
        "number, 99999999",
        "recipient, ''",
        "authority, ''",
        "givenOn, yesterday",
        "givenOn, ''"
    })
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void a_field_that_is_wrong_is_named(String field, String value) {
        var body = new HashMap<>(body(HIDDEN, "EXACTLY", "3"));
        body.put(field, value);
        given().contentType(ContentType.JSON)
                .body(body)
                .post(GIVEN)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
    }

    @Test
    @Order(5)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void everything_that_is_missing_is_named_at_once() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post(GIVEN)
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems(
                                "period",
                                "table",
                                "cell",
                                "wording",
                                "number",
                                "recipient",
                                "authority",
                                "givenOn"));
        given().contentType(ContentType.JSON).body("null").post(GIVEN).then().statusCode(400);
    }

    @Test
    @Order(6)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void a_cell_that_no_table_has_is_refused() {
        for (var none : List.of(List.of("RECRUITMENT", "NEVER"), List.of("RECRUITMENT"))) {
            post(GIVEN, none, "EXACTLY", "3")
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("cell"));
        }
    }

    @Test
    @Order(7)
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void others_neither_see_nor_write_it() {
        when().get(GIVEN).then().statusCode(403);
        post(GIVEN, HIDDEN, "EXACTLY", "3").then().statusCode(403);
        post(GIVEN + "/check", HIDDEN, "EXACTLY", "3").then().statusCode(403);
        given().accept(ContentType.HTML).get(PAGE).then().statusCode(403);
    }

    @Test
    @Order(8)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void the_page_checks_and_keeps_what_was_typed() {
        var answer = send(Map.of("act", "check", "wording", "EXACTLY", "number", "3"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("It would uncover", "that it is 3", "Say this instead", "value=\"3\"")
                .contains("not shown, so that nobody can be recognised");
    }

    @Test
    @Order(9)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void the_page_names_what_is_wrong() {
        var answer = send(Map.of("act", "record", "wording", "EXACTLY", "number", "few"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("href=\"#number\"", "href=\"#recipient\"", "value=\"few\"");
    }

    @Test
    @Order(10)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void it_is_written_down() {
        var answer =
                send(
                        Map.of(
                                "act", "record",
                                "wording", "EXACTLY",
                                "number", "3",
                                "recipient", "A morning paper",
                                "authority", "Offentlighedsloven § 7",
                                "givenOn", "2021-05-02"));

        assertThat(answer.statusCode()).isEqualTo(303);
        when().get(GIVEN)
                .then()
                .body("find { it.period == '2021-Q1' }.agrees", equalTo(true))
                .body("find { it.period == '2021-Q1' }.recipient", equalTo("A morning paper"))
                .body("find { it.period == '2021-Q1' }.state", equalTo("WAITS"));
        given().accept(ContentType.HTML)
                .get(PAGE + "?lang=en")
                .then()
                .body(containsString("A morning paper"))
                .body(containsString("exactly 3"));
    }

    @Test
    @Order(11)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void whoever_wrote_it_down_does_not_confirm_it() {
        confirm().then().statusCode(409).body("reason", equalTo("ANOTHER_PERSON_MUST_CONFIRM"));
        assertThat(send(Map.of("act", "confirm", "id", written())).asString())
                .contains("You wrote this down yourself");
        given().post(GIVEN + "/nothing/confirmation").then().statusCode(404);
    }

    @Test
    @Order(12)
    @TestSecurity(user = "policy-officer-2", roles = "policy-officer")
    void another_policy_officer_confirms_it_once() {
        given().accept(ContentType.HTML)
                .get(PAGE + "?lang=en")
                .then()
                .body(containsString("Waits for another policy officer"))
                .body(containsString("aria-label=\"Confirm: "));
        assertThat(send(Map.of("act", "confirm", "id", written())).statusCode()).isEqualTo(303);
        when().get(GIVEN).then().body("find { it.period == '2021-Q1' }.state", equalTo("COUNTS"));
        confirm().then().statusCode(409).body("reason", equalTo("NOTHING_TO_CONFIRM"));
    }

    @Test
    @Order(13)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void one_of_a_period_that_was_not_released_is_written_down_too() {
        var body = new HashMap<>(body(HIDDEN, "EXACTLY", "3"));
        body.put("period", "2021-Q4");
        given().contentType(ContentType.JSON)
                .body(body)
                .post(GIVEN + "/check")
                .then()
                .statusCode(200)
                .body("published", equalTo(null))
                .body("agrees", equalTo(true))
                .body("uncovered", equalTo(List.of()))
                .body("instead.lowest", equalTo(0))
                .body("instead.highest", equalTo(null));
        given().contentType(ContentType.JSON)
                .body(body)
                .post(GIVEN)
                .then()
                .statusCode(201)
                .body("period", equalTo("2021-Q4"));
    }

    @Test
    @Order(14)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void the_next_release_is_proved_beside_it() {
        var later = LocalDate.of(2021, 5, 3);
        var next =
                cases.count(later, 2, Phase.RECRUITMENT, PolicyClass.DIRECT)
                        .count(later, 12, Phase.RECRUITMENT, PolicyClass.INDIRECT)
                        .count(later, 9, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                        .count(later, 8, Phase.EMPLOYMENT, PolicyClass.INDIRECT)
                        .release("2021-Q2");

        when().get("/api/v1/statistics/releases/" + next)
                .then()
                .body("status", equalTo("PUBLISHED"));
    }

    private static Response confirm() {
        return given().post(GIVEN + "/" + written() + "/confirmation");
    }

    private static String written() {
        return when().get(GIVEN).path("find { it.period == '2021-Q1' }.id");
    }

    private static Response post(String path, List<String> cell, String wording, String number) {
        return given().contentType(ContentType.JSON).body(body(cell, wording, number)).post(path);
    }

    private static Map<String, Object> body(List<String> cell, String wording, String number) {
        return Map.of(
                "period", "2021-Q1",
                "table", "phase-class",
                "cell", cell,
                "wording", wording,
                "number", number,
                "recipient", "A morning paper",
                "authority", "Offentlighedsloven § 7",
                "givenOn", "2021-05-02");
    }

    private static Response send(Map<String, String> fields) {
        var shown = given().accept(ContentType.HTML).get(PAGE + "?lang=en&period=2021-Q1");
        String token =
                new XmlPath(CompatibilityMode.HTML, shown.asString())
                        .getString("**.find { it.@name == '%s' }.@value".formatted(TOKEN));
        return given().redirects()
                .follow(false)
                .accept(ContentType.HTML)
                .cookies(shown.cookies())
                .queryParam("lang", "en")
                .contentType(ContentType.URLENC)
                .formParam(TOKEN, token)
                .formParam("period", "2021-Q1")
                .formParam("table", "phase-class")
                .formParam("cell", HIDDEN)
                .formParams(fields)
                .post(PAGE);
    }
}
