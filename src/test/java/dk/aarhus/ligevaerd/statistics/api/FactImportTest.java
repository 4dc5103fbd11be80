package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Facts of earlier years are taken over")
@TestSecurity(user = "administrator", roles = "administrator")
class FactImportTest {

    private static final String HEAD =
            "received,department,phase,policyClasses,forms,grounds,capacity,identity,acknowledged,decided,outcome,reprisal,reporter\n";
    private static final String RIGHT =
            "%s,MBU,RECRUITMENT,DIRECT|INDIRECT,DIRECT,AGE|SEX,AFFECTED_APPLICANT,CONFIDENTIAL,%1$s,%1$s,SUBSTANTIATED,false,r-1\n";

    @Inject EntityManager base;

    @Test
    void once_however_often_the_same_file_is_sent() {
        var file = HEAD + RIGHT.formatted("2007-05-02") + RIGHT.formatted("2007-06-02");

        send(file, "true").statusCode(200).body("rows", equalTo(2)).body("taken", equalTo(false));
        assertThat(facts("2007-Q2")).isZero();
        send(file, "false").statusCode(200).body("taken", equalTo(true));
        assertThat(facts("2007-Q2")).isEqualTo(2);
        send(file, "false")
                .statusCode(200)
                .body("taken", equalTo(false))
                .body("before", equalTo(true));
        assertThat(facts("2007-Q2")).isEqualTo(2);
    }

    @Test
    void as_one_person_where_one_person_wrote_them() {
        send(HEAD + RIGHT.formatted("2007-08-02") + RIGHT.formatted("2007-08-03"), "false")
                .statusCode(200);

        assertThat(
                        (Long)
                                QuarkusTransaction.requiringNew()
                                        .call(
                                                () ->
                                                        base.createQuery(
                                                                        "select count(distinct f.reporterKey) from CaseFact f"
                                                                                + " where f.quarter = '2007-Q3'")
                                                                .getSingleResult()))
                .isEqualTo(1);
    }

    @Test
    void all_of_them_or_none() {
        send(HEAD + RIGHT.formatted("2007-02-01") + RIGHT.formatted("2007-13-01"), "false")
                .statusCode(422)
                .body("violations.field", hasItem("rows[3].received"));

        assertThat(facts("2007-Q1")).isZero();
    }

    @Test
    void with_every_wrong_row_named_and_no_value_quoted() {
        send(
                        HEAD
                                + "2007-02-01,Kirsten,RECRUITMENT,DIRECT,DIRECT,AGE,,ANONYMOUS,2007-01-01,,,maybe,Kirsten Synthetic\n"
                                + ",MBU,WORK,DIRECT,DIRECT,AGE|TASTE,,CONFIDENTIAL,,,,,\n"
                                + "2099-02-01,MBU,SERVICE\n",
                        "true")
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems(
                                "rows[2].department",
                                "rows[2].acknowledged",
                                "rows[2].reprisal",
                                "rows[2].reporter",
                                "rows[3].received",
                                "rows[3].phase",
                                "rows[3].grounds",
                                "rows[4].columns",
                                "rows[4].received",
                                "rows[4].identity"))
                .body(not(containsString("Kirsten")));
    }

    @Test
    void by_a_head_that_is_understood() {
        send("received,phase,name\n2007-01-01,SERVICE,Kirsten\n", "true")
                .statusCode(422)
                .body("violations.field", hasItems("columns[3]", "columns.identity"));
        send("\n", "true").statusCode(422).body("violations.field", hasItem("rows"));
        send(HEAD, "true").statusCode(422).body("violations.field", hasItem("rows"));
        send("\uFEFFidentity;received;phase\r\nANONYMOUS;2007-01-01;SERVICE\r\n", "true")
                .statusCode(200);
    }

    @Test
    void not_from_bytes_that_are_no_text() {
        given().contentType("text/csv")
                .body(new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1})
                .post("/api/v1/statistics/imports?dryRun=true")
                .then()
                .statusCode(422);
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/statistics/imports")
                .then()
                .statusCode(415);
        send(HEAD, "perhaps").statusCode(422);
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void by_the_administrator_alone() {
        send(HEAD, "true").statusCode(403);
    }

    private static ValidatableResponse send(String file, String dryRun) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/statistics/imports?dryRun=" + dryRun)
                .then();
    }

    private long facts(String quarter) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Long)
                                        base.createQuery(
                                                        "select count(f) from CaseFact f where f.quarter = ?1")
                                                .setParameter(1, quarter)
                                                .getSingleResult());
    }
}
