package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One story told in order: three complaints are withheld, and two is what was written down. */
@QuarkusTest
@DisplayName("A figure given elsewhere that was wrong")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GivenCorrectionTest {

    private static final String GIVEN = "/api/v1/statistics/given";
    private static final LocalDate DAY = LocalDate.of(2003, 2, 14);
    private static final List<String> HIDDEN = List.of("RECRUITMENT", "DIRECT");
    private static final String ONE = "policy-officer";
    private static final String OTHER = "policy-officer-2";

    private static String wrong;
    private static String right;
    private static String nothingSaid;

    @Inject CountedCases cases;
    @Inject EntityManager base;

    @Test
    @Order(1)
    @TestSecurity(user = ONE, roles = "policy-officer")
    void counts_for_nothing_before_somebody_else_confirms_it() {
        cases.count(DAY, 3, Phase.RECRUITMENT, PolicyClass.DIRECT)
                .count(DAY, 11, Phase.RECRUITMENT, PolicyClass.INDIRECT)
                .count(DAY, 9, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                .count(DAY, 14, Phase.EMPLOYMENT, PolicyClass.INDIRECT)
                .release("2003-Q1");
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "update statistics_release set prepared_on = ?1, published_on = ?1 where period = '2003-Q1'")
                                        .setParameter(1, DAY.plusYears(1))
                                        .executeUpdate());
        nothingSaid = verified();

        wrong = written("EXACTLY", "2", null);

        open().body("instead.lowest", equalTo(0));
    }

    @Test
    @Order(2)
    @TestSecurity(user = OTHER, roles = "policy-officer")
    void is_known_to_everybody_then_and_no_verification_tells_that_it_is_wrong() {
        confirmed(wrong).body("uncovered", greaterThan(0));

        open().body("instead.lowest", equalTo(2)).body("instead.highest", equalTo(2));
        assertThat(verified()).isEqualTo(nothingSaid);
    }

    @Test
    @Order(3)
    @TestSecurity(user = ONE, roles = "policy-officer")
    void is_corrected_by_another_entry() {
        given().accept(ContentType.HTML)
                .get("/statistics/given?lang=en&corrects=" + wrong)
                .then()
                .body(containsString("You are correcting: "))
                .body(containsString("name=\"corrects\" value=\"" + wrong));
        right = written("EXACTLY", "3", wrong);

        open().body("instead.lowest", equalTo(2));
    }

    @Test
    @Order(4)
    @TestSecurity(user = OTHER, roles = "policy-officer")
    void counts_no_more_and_no_verification_tells_that_the_other_is_right() {
        confirmed(right).body("agrees", equalTo(true)).body("uncovered", greaterThan(0));

        when().get(GIVEN)
                .then()
                .body("find { it.id == '%s' }.state".formatted(wrong), equalTo("CORRECTED"))
                .body("find { it.id == '%s' }.uncovered".formatted(wrong), equalTo(0));
        open().body("instead.lowest", equalTo(3)).body("instead.highest", equalTo(3));
        assertThat(verified()).isEqualTo(nothingSaid);
        given().contentType(ContentType.JSON)
                .body(body("EXACTLY", "3", wrong))
                .post(GIVEN)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("corrects"));
    }

    @Test
    @Order(5)
    @TestSecurity(user = ONE, roles = "policy-officer")
    void may_have_been_none_at_all() {
        wrong = right;
        right = written("AT_LEAST", "0", wrong);
    }

    @Test
    @Order(6)
    @TestSecurity(user = OTHER, roles = "policy-officer")
    void leaves_every_promise_whole_where_nothing_was_proved_beside_it() {
        confirmed(right).body("uncovered", equalTo(0));

        open().body("instead.lowest", equalTo(0));
    }

    private static String verified() {
        return when().get("/api/v1/statistics/verification").asString();
    }

    private static ValidatableResponse open() {
        return given().contentType(ContentType.JSON)
                .body(body("EXACTLY", "7", null))
                .post(GIVEN + "/check")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse confirmed(String id) {
        return given().post(GIVEN + "/" + id + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("COUNTS"));
    }

    private static String written(String wording, String number, String corrects) {
        return given().contentType(ContentType.JSON)
                .body(body(wording, number, corrects))
                .post(GIVEN)
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITS"))
                .extract()
                .path("id");
    }

    private static Map<String, String> texts(String wording, String number) {
        return Map.of(
                "period", "2003-Q1",
                "table", "phase-class",
                "wording", wording,
                "number", number,
                "recipient", "A morning paper",
                "authority", "Offentlighedsloven § 7",
                "givenOn", "2004-05-02");
    }

    private static Map<String, Object> body(String wording, String number, String corrects) {
        var body = new HashMap<String, Object>(texts(wording, number));
        body.put("cell", HIDDEN);
        body.put("corrects", corrects);
        return body;
    }
}
