package dk.aarhus.ligevaerd.goals;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The overview of goals")
@TestSecurity(user = "policy-officer", roles = "policy-officer")
class OverviewTest {

    private static final LocalDate DAY = LocalDate.of(2012, 2, 14);
    private static final String INDICATORS = "/api/v1/goals/indicators?period=2012-Q1";
    private static String release;

    @Inject CountedCases cases;

    @BeforeEach
    void a_quarter_is_released() {
        if (release == null) {
            release =
                    cases.count(DAY, 3, Phase.RECRUITMENT, PolicyClass.DIRECT)
                            .count(DAY, 9, Phase.RECRUITMENT, PolicyClass.INDIRECT)
                            .count(DAY, 10, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                            .count(DAY, 14, Phase.EMPLOYMENT, PolicyClass.INDIRECT)
                            .release("2012-Q1");
            given().contentType("text/csv; charset=utf-8")
                    .body(
                            "series,period,value,source,lagMonths\nhead-count,2012-Q1,25000,Invented payroll,1\n"
                                    .getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/goals/series/imports")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void says_what_a_published_quarter_says() {
        // By hand: 24 of 25,000 persons, per 1,000.
        when().get(INDICATORS)
                .then()
                .statusCode(200)
                .body("find { it.id == 'E1' }.readings[0].value", equalTo(0.96f))
                .body("find { it.id == 'E1' }.readings[0].numerator", equalTo(24))
                .body("find { it.id == 'E1' }.readings[0].release", equalTo(release))
                .body("find { it.id == 'E1' }.readings[0].table", equalTo("phase-class"))
                .body("find { it.id == 'E2' }.readings[0].reason", equalTo("NO_DENOMINATOR"))
                .body("find { it.id == 'E5' }.readings[0].reason", equalTo("TABLE_NOT_RELEASED"))
                .body("find { it.id == 'E14' }.readings[0].reason", equalTo("NO_DATA_YET"))
                .body("find { it.id == 'E16' }.readings.reason", hasItems("YEARS_ONLY"));
        given().queryParam("phase", "EMPLOYMENT")
                .get(INDICATORS)
                .then()
                .body("find { it.id == 'E1' }.readings[0].value", equalTo(0.96f))
                .body("find { it.id == 'E2' }.readings[0].reason", equalTo("NOT_BROKEN_DOWN"));
        // Three are few, and so their neighbours are not shown either.
        given().queryParam("part", "policyClass:DIRECT")
                .get(INDICATORS)
                .then()
                .statusCode(200)
                .body("find { it.id == 'E1' }.readings[0].part", equalTo("policyClass:DIRECT"))
                .body("find { it.id == 'E1' }.readings[0].reason", equalTo("WITHHELD"))
                .body("find { it.id == 'E9' }.readings[0].reason", equalTo("NOT_BROKEN_DOWN"));
        when().get("/api/v1/goals/phases?period=2012-Q1")
                .then()
                .statusCode(200)
                .body("phase", hasItems("RECRUITMENT", "EMPLOYMENT", "DISMISSAL"))
                .body("colour", hasItem("NOT_ASSESSABLE"))
                .body("find { it.phase == 'EMPLOYMENT' }.reason", nullValue())
                .body("find { it.phase == 'EMPLOYMENT' }.notAssessable", greaterThan(5));
    }

    @Test
    void stands_on_a_page_with_guide_and_sources() {
        given().header("Accept-Language", "en")
                .get("/goals?period=2012-Q1")
                .then()
                .statusCode(200)
                .body(containsString("Are employees secured?"))
                .body(containsString("0.96 per 1,000"))
                .body(containsString("24 of 25,000"))
                .body(containsString("More reports can mean more trust"))
                .body(containsString("value=\"policyClass:DIRECT\""))
                .body(containsString("/statistics?release=" + release + "&amp;table=phase-class"))
                .body(containsString("No data yet"))
                .body(not(containsString("NO_DATA_YET")));
        given().header("Accept-Language", "da")
                .get("/goals?period=2012-Q1&phase=RECRUITMENT")
                .then()
                .statusCode(200)
                .body(containsString("Er de ansatte sikret?"));
    }

    @Test
    void says_so_where_nothing_is_published() {
        when().get("/api/v1/goals/indicators?period=2001-Q1")
                .then()
                .statusCode(200)
                .body("find { it.id == 'E1' }.readings[0].reason", equalTo("NO_RELEASE"));
        given().header("Accept-Language", "en")
                .get("/goals?period=2001-Q1")
                .then()
                .statusCode(200)
                .body(containsString("Nothing is published for the period"));
    }

    @Test
    void measures_the_goal_of_protection_by_indicators() {
        when().get("/api/v1/goals/G2")
                .then()
                .statusCode(200)
                .body("type", equalTo("PROTECTION"))
                .body("indicators.id", hasItems("E1", "E17"));
    }

    @ParameterizedTest
    @CsvSource({
        "period, soon",
        "period, 1066",
        "phase, LOVE",
        "department, XYZ",
        "department, '<script>'",
        "part, weather:HOT",
        "part, policyClass:WEATHER",
        "part, '<script>'"
    })
    void names_what_cannot_be_asked(String field, String value) {
        given().queryParam(field, value)
                .get("/api/v1/goals/indicators")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
        given().queryParam(field, value)
                .header("Accept-Language", "en")
                .get("/goals")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#" + field + "\""))
                .body(not(containsString("<script>")));
    }

    @Test
    void asks_for_one_part_at_a_time() {
        when().get("/api/v1/goals/indicators?phase=EMPLOYMENT&department=MBU")
                .then()
                .statusCode(422);
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void is_not_for_those_who_see_cases() {
        when().get("/api/v1/goals/indicators?period=soon").then().statusCode(403);
        when().get("/api/v1/goals/phases").then().statusCode(403);
        when().get("/goals").then().statusCode(403);
    }
}
