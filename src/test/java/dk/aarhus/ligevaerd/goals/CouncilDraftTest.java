package dk.aarhus.ligevaerd.goals;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One story told in order; the years are of this test alone. */
@QuarkusTest
@DisplayName("A report that is written")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilDraftTest {

    private static final String REPORTS = "/api/v1/goals/reports";
    private static final String EARLIER = "2013-1";
    private static final String FIRST = "2014-1";
    private static final String AGAIN = "2014-2";
    private static String release;

    @Inject CountedCases cases;

    @Test
    @Order(1)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void is_begun_once_where_several_begin_it_at_once() {
        release(2013);
        release = release(2014);

        var answers =
                IntStream.range(0, 4)
                        .mapToObj(one -> CompletableFuture.supplyAsync(() -> begin("2014")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    @Order(2)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void shows_what_another_officer_saved_beside_what_was_typed() {
        var seen = version(FIRST);
        write(FIRST, Map.of("SUMMARY", "Theirs in short", "METHOD", "Theirs on method"), List.of());
        var fields = new HashMap<String, String>();
        fields.put("seen", seen);
        fields.put("SUMMARY", "Mine in short");
        fields.put("METHOD", "Mine on method");
        fields.put("DIALOGUE", "Mine on dialogue");
        post(FIRST, fields)
                .statusCode(412)
                .body(containsString("Theirs in short"))
                .body(containsString("Mine in short"))
                .body(containsString("name=\"keep.METHOD\""));

        fields.put("seen", version(FIRST));
        fields.put("differs", "SUMMARY");
        post(FIRST, fields)
                .statusCode(422)
                .body(containsString("href=\"#keep.SUMMARY\""))
                .body(containsString("Theirs in short"))
                .body(containsString("Mine in short"));

        fields.put("keep.SUMMARY", "theirs");
        fields.put("keep.METHOD", "mine");
        post(FIRST, fields).statusCode(303);
        when().get(REPORTS + "/" + FIRST)
                .then()
                .body("words.texts.SUMMARY", equalTo("Theirs in short"))
                .body("words.texts.METHOD", equalTo("Mine on method"))
                .body("words.texts.DIALOGUE", equalTo("Mine on dialogue"));
    }

    @Test
    @Order(3)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void may_be_overtaken_by_the_report_of_an_earlier_year() {
        assertThat(begin("2013")).isEqualTo(201);
        write(
                EARLIER,
                needed(),
                List.of(
                        Map.of(
                                "words", "Adverts in plain words",
                                "owner", "The office in charge of staff",
                                "cost", "none",
                                "due", "2015-06-30")));
        tagged(EARLIER).post(REPORTS + "/" + EARLIER + "/readiness").then().statusCode(200);
    }

    @Test
    @Order(4)
    @TestSecurity(user = "policy-officer-2", roles = "policy-officer")
    void follows_up_what_was_recommended_when_it_was_begun() {
        tagged(EARLIER).post(REPORTS + "/" + EARLIER + "/signature").then().statusCode(200);

        when().get("/goals/reports/" + FIRST + "/closed")
                .then()
                .statusCode(200)
                .body(not(containsString("Adverts in plain words")));
    }

    @Test
    @Order(5)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void is_put_aside_with_a_reason_and_begun_again() {
        discard("").statusCode(422).body("violations.field", hasItem("reason"));
        FormToken.from("/goals/reports/" + FIRST)
                .post(
                        "/goals/reports/" + FIRST + "/discarding",
                        Map.of("seen", version(FIRST), "reason", "Begun before the survey came"))
                .statusCode(303);
        when().get(REPORTS + "/" + FIRST)
                .then()
                .body("report.status", equalTo("DISCARDED"))
                .body("report.discarded.reason", equalTo("Begun before the survey came"))
                .body("words.texts.SUMMARY", equalTo("Theirs in short"));
        given().header("Accept-Language", "en")
                .get("/goals/reports/" + FIRST)
                .then()
                .body(containsString("Begun before the survey came"))
                .body(not(containsString("/discarding\"")));
        discard("Again").statusCode(409).body("reason", equalTo("DISCARDED_ALREADY"));

        assertThat(begin("2014")).isEqualTo(201);
        when().get("/goals/reports/" + AGAIN + "/closed")
                .then()
                .body(containsString("Adverts in plain words"));
    }

    @Test
    @Order(6)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void is_written_and_made_ready() {
        write(AGAIN, needed(), List.of());
        tagged(AGAIN).post(REPORTS + "/" + AGAIN + "/readiness").then().statusCode(200);
        cases.withdraw(release);
    }

    @Test
    @Order(7)
    @TestSecurity(user = "policy-officer-2", roles = "policy-officer")
    void is_not_signed_when_its_release_was_withdrawn() {
        tagged(AGAIN)
                .post(REPORTS + "/" + AGAIN + "/signature")
                .then()
                .statusCode(409)
                .body("reason", equalTo("RELEASE_WITHDRAWN"));
    }

    private String release(int year) {
        return cases.count(LocalDate.of(year, 3, 1), 12, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                .count(LocalDate.of(year, 8, 1), 14, Phase.RECRUITMENT, PolicyClass.INDIRECT)
                .release(String.valueOf(year));
    }

    private static int begin(String year) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("year", year))
                .post(REPORTS)
                .statusCode();
    }

    private static Map<String, String> needed() {
        return Map.of(
                "SUMMARY", "In short",
                "RECRUITMENT", "Looked at",
                "EMPLOYMENT", "Looked at",
                "DISMISSAL", "Looked at",
                "FOLLOW_UP_1", "Done");
    }

    private static void write(
            String report, Map<String, String> texts, List<Map<String, String>> todo) {
        tagged(report)
                .body(Map.of("texts", texts, "recommendations", todo))
                .put(REPORTS + "/" + report + "/words")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String report, Map<String, String> fields) {
        return FormToken.from("/goals/reports/" + report).post("/goals/reports/" + report, fields);
    }

    private static ValidatableResponse discard(String reason) {
        return tagged(FIRST)
                .body(Map.of("reason", reason))
                .post(REPORTS + "/" + FIRST + "/discarding")
                .then();
    }

    private static RequestSpecification tagged(String report) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version(report) + "\"");
    }

    private static String version(String report) {
        return String.valueOf(
                when().get(REPORTS + "/" + report).jsonPath().getInt("report.version"));
    }
}
