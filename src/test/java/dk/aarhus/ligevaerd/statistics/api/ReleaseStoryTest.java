package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.casework.CaseCounted;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.CountedCase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One story told in order: each test is the next thing that happens. */
@QuarkusTest
@DisplayName("A quarter is released")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseStoryTest {

    private static final String RELEASES = "/api/v1/statistics/releases";
    private static final String RELEASE = RELEASES + "/2024-Q1-1";
    private static final String TABLE = RELEASE + "/tables/phase-class";

    @Inject Event<CaseCounted> counted;

    @Test
    @Order(1)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void one_policy_officer_prepares_it() {
        QuarkusTransaction.requiringNew().run(this::countAQuarter);

        given().contentType(ContentType.JSON)
                .body(Map.of("period", "2024-Q1"))
                .post(RELEASES)
                .then()
                .statusCode(202)
                .header("Location", endsWith(RELEASE))
                .body("id", equalTo("2024-Q1-1"))
                .body("period", equalTo("2024-Q1"))
                .body("status", equalTo("PREPARED"))
                .body("tables", equalTo(List.of("phase-class")));
    }

    @Test
    @Order(2)
    void the_public_does_not_see_it_yet() {
        when().get(RELEASE).then().statusCode(404);
        when().get(TABLE).then().statusCode(404);
        when().get(RELEASE + "/protection").then().statusCode(404);
        when().get(RELEASES).then().statusCode(200).body("id", not(hasItem("2024-Q1-1")));
    }

    @Test
    @Order(3)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void whoever_prepared_it_cannot_publish_it() {
        when().get(RELEASE).then().statusCode(200).body("status", equalTo("PREPARED"));
        given().contentType(ContentType.JSON)
                .post(RELEASE + "/publication")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("reason", equalTo("ANOTHER_PERSON_MUST_PUBLISH"));
    }

    @Test
    @Order(4)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void it_is_not_prepared_twice() {
        given().contentType(ContentType.JSON)
                .body(Map.of("period", "2024-Q1"))
                .post(RELEASES)
                .then()
                .statusCode(409)
                .body("reason", equalTo("PERIOD_HAS_A_RELEASE"));
    }

    @Test
    @Order(5)
    @TestSecurity(user = "policy-officer-2", roles = "policy-officer")
    void another_policy_officer_publishes_it_once() {
        given().contentType(ContentType.JSON)
                .post(RELEASE + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
        given().contentType(ContentType.JSON)
                .post(RELEASE + "/publication")
                .then()
                .statusCode(409)
                .body("reason", equalTo("NOT_PREPARED"));
    }

    @Test
    @Order(6)
    void everybody_reads_it_as_json_stat() {
        when().get(RELEASES).then().statusCode(200).body("id", hasItem("2024-Q1-1"));
        given().accept(ContentType.JSON)
                .get(TABLE)
                .then()
                .statusCode(200)
                .body("version", equalTo("2.0"))
                .body("class", equalTo("dataset"))
                .body("id", equalTo(List.of("period", "phase", "policyClass")))
                .body("size", equalTo(List.of(1, 5, 7)))
                .body("dimension.phase.category.index", hasItems("RECRUITMENT", "TOTAL"))
                // Recruitment, direct: three complaints. The last cell is the grand total.
                .body("value[0]", nullValue())
                .body("status.'0'", equalTo("withheld"))
                .body("value[34]", equalTo(3 + 11 + 9 + 14));
        when().get(TABLE + ".json").then().statusCode(200).body("version", equalTo("2.0"));
    }

    @Test
    @Order(7)
    void everybody_reads_it_as_csv() {
        var csv =
                given().accept("text/csv")
                        .get(TABLE)
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/csv"))
                        .extract()
                        .asString();

        assertThat(csv.lines()).hasSize(1 + 35);
        assertThat(csv).contains("2024-Q1,RECRUITMENT,DIRECT,,withheld");
        assertThat(csv).contains("2024-Q1,TOTAL,TOTAL,37,shown");
        assertThat(when().get(TABLE + ".csv").then().statusCode(200).extract().asString())
                .isEqualTo(csv);
    }

    @Test
    @Order(8)
    void an_auditor_gets_ranges_and_never_a_hidden_value() {
        var cells =
                when().get(RELEASE + "/protection")
                        .then()
                        .statusCode(200)
                        .body("threshold", equalTo(5))
                        .body("secretsVerified", notNullValue())
                        .body("tables[0].dimensions.name", hasItems("period", "phase"))
                        .extract()
                        .<List<Map<String, Object>>>path("tables[0].cells");

        assertThat(cells).hasSize(35);
        assertThat(cells)
                .allSatisfy(
                        cell ->
                                assertThat(cell.containsKey("value"))
                                        .isNotEqualTo(cell.containsKey("lower")));
        assertThat(cells)
                .filteredOn(
                        cell ->
                                cell.get("id")
                                        .equals("2024-Q1|phase=RECRUITMENT|policyClass=DIRECT"))
                .singleElement()
                .satisfies(
                        cell ->
                                assertThat(cell)
                                        .containsEntry("lower", 1)
                                        .containsEntry("upper", 5));
    }

    @Test
    @Order(9)
    void everybody_reads_it_on_the_page() {
        given().accept(ContentType.HTML)
                .get("/statistics?release=2024-Q1-1&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("0 or more, not shown"))
                .body(containsString("<svg class=\"chart\""))
                .body(containsString("37"));
    }

    @Test
    @Order(10)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void a_late_case_changes_nothing_that_was_published() {
        QuarkusTransaction.requiringNew()
                .run(() -> count(5, Phase.RECRUITMENT, Set.of(PolicyClass.DIRECT)));

        given().accept(ContentType.JSON).get(TABLE).then().body("value[34]", equalTo(37));
    }

    @Test
    @Order(11)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void withdrawn_it_is_gone_and_comes_back_as_the_same_table() {
        var before = given().accept("text/csv").get(TABLE).asString();
        given().contentType(ContentType.JSON)
                .post(RELEASE + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        given().contentType(ContentType.JSON)
                .body(Map.of("period", "2024-Q1"))
                .post(RELEASES)
                .then()
                .statusCode(202)
                .body("id", equalTo("2024-Q1-2"))
                .body("status", equalTo("PREPARED"));

        assertThat(
                        given().accept("text/csv")
                                .get(RELEASES + "/2024-Q1-2/tables/phase-class")
                                .asString())
                .isEqualTo(before);
    }

    @Test
    @Order(12)
    void a_withdrawn_release_says_so_and_shows_nothing() {
        when().get(RELEASE).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        when().get(TABLE).then().statusCode(404);
        when().get("/statistics?release=2024-Q1-1").then().statusCode(410);
    }

    @Test
    @Order(13)
    @TestSecurity(user = "auditor", roles = "auditor")
    void an_auditor_has_everything_that_was_seen_checked_again() {
        when().get("/api/v1/statistics/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("objections", equalTo(List.of()));
    }

    @Test
    @Order(14)
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void nobody_else_has() {
        when().get("/api/v1/statistics/verification").then().statusCode(403);
    }

    private void countAQuarter() {
        count(3, Phase.RECRUITMENT, Set.of(PolicyClass.DIRECT));
        count(11, Phase.RECRUITMENT, Set.of(PolicyClass.INDIRECT));
        count(9, Phase.EMPLOYMENT, Set.of(PolicyClass.DIRECT));
        count(14, Phase.EMPLOYMENT, Set.of(PolicyClass.INDIRECT));
    }

    private void count(int cases, Phase phase, Set<PolicyClass> classes) {
        for (int i = 0; i < cases; i++) {
            counted.fire(
                    CountedCase.of(UUID.randomUUID(), LocalDate.of(2024, 2, 29), phase, classes));
        }
    }
}
