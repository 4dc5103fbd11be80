package dk.aarhus.ligevaerd.goals;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.fixture.FormToken;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Figures of others are taken over")
@TestSecurity(user = "policy-officer", roles = "policy-officer")
class SeriesImportTest {

    private static final String HEAD =
            "series,part,period,value,numerator,denominator,source,lagMonths\n";
    private static final String SERIES = "/api/v1/goals/series";

    @Test
    void with_source_and_lag_and_a_revision_where_they_were_corrected() {
        var file =
                HEAD
                        + "employment-rate-minority,,2007,50.0,,,Invented source,14\n"
                        + "employment-rate-minority,,2008,,545,1000,Invented source,14\n"
                        + "employment-rate-majority,,2008,79,,,Invented source,14\n";
        send(file, "true").statusCode(200).body("fresh", equalTo(3)).body("taken", equalTo(false));
        when().get(SERIES + "/employment-rate-minority").then().body("$", hasSize(0));

        send(file, "false").statusCode(200).body("fresh", equalTo(3));
        send(file, "false").body("fresh", equalTo(0)).body("corrected", equalTo(0));
        send(HEAD + "employment-rate-minority,,2008,54.6,,,Invented source,14\n", "false")
                .body("fresh", equalTo(0))
                .body("corrected", equalTo(1));

        when().get(SERIES + "/employment-rate-minority")
                .then()
                .body("period", contains("2007", "2008"))
                .body("value", contains(50f, 54.6f))
                .body("revision", contains(1, 2))
                .body("source", hasItem("Invented source"))
                .body("lagMonths", hasItem(14));
        given().header("Accept-Language", "en")
                .get("/goals/register/G5")
                .then()
                .body(containsString("53 %"))
                .body(containsString("+1.6 percentage points"));
        when().get("/api/v1/goals/G5")
                .then()
                .body("status", equalTo("ON_COURSE"))
                .body("indicators[0].value", equalTo(54.6f));
        send(HEAD + "employment-rate-minority,,2010,55.0,,,Invented source,14\n", "false")
                .statusCode(422)
                .body("violations.field", hasItem("rows[2].period"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    weather,,2020,1,,,x,1                           | series
                    ,,2020,1,,,x,1                                  | series
                    user-satisfaction,,2020-Q1,1,,,x,1              | period
                    user-satisfaction,,,1,,,x,1                     | period
                    user-satisfaction,,2098,1,,,x,1                 | period
                    user-satisfaction,MBU,2020,1,,,x,1              | part
                    head-count,Kirsten,2020-Q1,1,,,x,1              | part
                    user-satisfaction,,2020,,,,x,1                  | value
                    user-satisfaction,,2020,lots,,,x,1              | value
                    user-satisfaction,,2020,-1,,,x,1                | value
                    user-satisfaction,,2020,101,,,x,1               | value
                    resident-dissimilarity,,2020,2,,,x,1            | value
                    head-count,,2020-Q1,1.5,,,x,1                   | value
                    head-count,,2020-Q1,24.000,,,x,1                | value
                    survey-experienced,,2020,80,0.4,0.5,x,1         | numerator
                    survey-experienced,,2020,8,80,1.000,x,1         | denominator
                    user-satisfaction,,2020,,5,-10,x,1              | denominator
                    user-satisfaction,,2020,,5,0,x,1                | denominator
                    user-satisfaction,,2020,,5,,x,1                 | denominator
                    user-satisfaction,,2020,,,5,x,1                 | numerator
                    user-satisfaction,,2020,70,5,10,x,1             | value
                    user-satisfaction,,2020,1,,,,1                  | source
                    user-satisfaction,,2020,1,,,x,                  | lagMonths
                    user-satisfaction,,2020,1,,,x,soon              | lagMonths
                    user-satisfaction,,2020,1,,,x                   | columns
                    """)
    void unless_something_is_wrong_which_is_named(String row, String column) {
        send(HEAD + row + "\n", "false")
                .statusCode(422)
                .body("violations.field", hasItem("rows[2]." + column))
                .body(not(containsString("Kirsten")));
        when().get(SERIES + "/user-satisfaction").then().body("$", hasSize(0));
    }

    @Test
    void unless_it_is_not_clear_how_many_there_are_and_says_what_to_write() {
        given().header("Accept-Language", "da")
                .contentType("text/csv; charset=utf-8")
                .body(HEAD.replace(',', ';') + "head-count;;2020-Q1;24.000;;;x;1\n")
                .post(SERIES + "/imports?dryRun=true")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("rows[2].value"))
                .body("violations[0].message", containsString("24000"));
    }

    @Test
    void unless_a_period_is_left_out_or_said_twice() {
        var one = "youth-education-minority,,%d,60,,,x,12\n";
        send(HEAD + one.formatted(2015) + one.formatted(2016) + one.formatted(2018), "false")
                .statusCode(422)
                .body("violations.field", contains("rows[4].period"));
        send(HEAD + one.formatted(2015) + one.formatted(2015), "false")
                .statusCode(422)
                .body("violations.field", contains("rows[3].period"));
        when().get(SERIES + "/youth-education-minority").then().body("$", hasSize(0));
        // Elections are not every year.
        send(
                        HEAD
                                + "voter-turnout-minority,,2017,50,,,x,12\n"
                                + "voter-turnout-minority,,2021,51,,,x,12\n",
                        "true")
                .statusCode(200);
    }

    @Test
    void by_a_head_that_is_understood() {
        send("series,weather\nx,y\n", "true")
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems("columns[2]", "columns.period", "columns.source"));
        send("\n", "true").statusCode(422).body("violations.field", hasItem("rows"));
        send(HEAD, "true").statusCode(422).body("violations.field", hasItem("rows"));
        send(HEAD + "\"", "true").statusCode(422);
        given().contentType("text/csv")
                .body(new byte[] {(byte) 0xC3, (byte) 0x28})
                .post(SERIES + "/imports")
                .then()
                .statusCode(422);
        given().contentType("application/json")
                .body("{}")
                .post(SERIES + "/imports")
                .then()
                .statusCode(415);
        send(HEAD, "perhaps").statusCode(422).body("violations.field", hasItem("dryRun"));
        when().get(SERIES + "/weather").then().statusCode(404);
    }

    @Test
    void from_the_page_too() {
        var file =
                HEAD.replace(',', ';')
                        + "head-count;MTM;2021-Q1;4010;;;Invented payroll;1\nhead-count;MTM;2021-Q2;4020;;;Invented payroll;1\n";
        var token = FormToken.from("/goals/series");
        token.post("/goals/series", Map.of("file", file, "go", "look"))
                .statusCode(200)
                .body(containsString("All 2 rows are right"));
        token.post("/goals/series", Map.of("file", file, "go", "take"))
                .statusCode(200)
                .body(containsString("2 rows were taken over"));
        token.post(
                        "/goals/series",
                        Map.of("file", file + "head-count;MTM;x;1;;;y;1\n", "go", "take"))
                .statusCode(422)
                .body(containsString("rows[4].period"))
                .body(containsString("Invented payroll"));
        given().header("Accept-Language", "en")
                .get("/goals/series/head-count")
                .then()
                .statusCode(200)
                .body(containsString("4,010"));
    }

    private static ValidatableResponse send(String file, String dryRun) {
        return given().contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(SERIES + "/imports?dryRun=" + dryRun)
                .then();
    }
}
