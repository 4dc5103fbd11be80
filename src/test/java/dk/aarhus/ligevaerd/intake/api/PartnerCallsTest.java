package dk.aarhus.ligevaerd.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.intake.Channel;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A report that a partner's desk sends")
class PartnerCallsTest {

    private static final String BY_PARTNER = "/api/v1/reports/by-partner";
    private static final String OPEN = "/api/v1/mailbox";
    private static final String OFFER = "/api/v1/mailbox/codes";
    private static final String TAKE = "/api/v1/mailbox/codes/taken";
    private static final Map<String, Object> REPORT =
            Map.of("phase", "SERVICE", "account", "Told at the counter of a union");

    @Inject Reports reports;

    @Test
    void came_by_a_partner_as_the_case_says() {
        var reference = new Reference(sent().path("reference"));

        var channel =
                QuarkusTransaction.requiringNew()
                        .call(() -> reports.referenced(reference).orElseThrow().channel());
        assertThat(channel).isEqualTo(Channel.PARTNER);
    }

    @Test
    void has_a_code_that_opens_nothing_but_the_way_to_a_new_one() {
        String seen = sent().path("code");

        var refused = post(OPEN, Map.of("code", seen));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).isEqualTo("/problems/code-to-replace");

        var offered = post(OFFER, Map.of("code", seen));
        assertThat(offered.statusCode()).isEqualTo(201);
        String fresh = offered.path("code");
        assertThat(post(OPEN, Map.of("code", fresh)).statusCode()).isEqualTo(404);

        var taken = post(TAKE, Map.of("code", seen, "newCode", fresh));
        assertThat(taken.statusCode()).isEqualTo(204);
        assertThat(post(OPEN, Map.of("code", fresh)).statusCode()).isEqualTo(200);
        assertThat(post(OPEN, Map.of("code", seen)).statusCode()).isEqualTo(404);
    }

    @Test
    void is_one_report_however_often_it_is_sent() {
        var key = UUID.randomUUID().toString();

        var first = sentWith(key);
        var again = sentWith(key);

        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void is_refused_with_every_wrong_field() {
        var refused = post(BY_PARTNER, Map.of("phase", "NOWHERE"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<List<String>>path("violations.field")).contains("phase", "account");
    }

    @Test
    void is_given_no_code_for_a_wrong_one() {
        assertThat(post(OFFER, Map.of("code", "nothing")).statusCode()).isEqualTo(404);
        assertThat(post(OFFER, Map.of()).statusCode()).isEqualTo(404);
        String seen = sent().path("code");
        assertThat(post(TAKE, Map.of("code", seen, "newCode", seen)).statusCode()).isEqualTo(409);
        assertThat(post(TAKE, Map.of("code", seen)).statusCode()).isEqualTo(409);
        assertThat(
                        RestAssured.given()
                                .contentType("application/json")
                                .body("null")
                                .post(OFFER)
                                .statusCode())
                .isEqualTo(400);
    }

    /** Whatever is sent to the doors of codes, it opens nothing and breaks nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"code\"",
                "{",
                "{\"code\": 7}",
                "{\"code\": []}",
                "{\"code\": {\"code\": \"x\"}}",
                "{\"code\": \"a\", \"code\": \"b\"}",
                "{\"code\": \"\\u0000\"}",
                "{\"code\": \"\\ud800\"}",
                "{\"code\": \"\\u202eplanted\", \"newCode\": \"<b>planted\"}",
                "{\"code\": null, \"newCode\": null}"
            })
    void opens_nothing_to_who_sends_nonsense(String body) {
        for (var door : List.of(OFFER, TAKE)) {
            refused(door, body);
        }
    }

    @Test
    void opens_nothing_to_who_sends_too_much() {
        for (var door : List.of(OFFER, TAKE)) {
            refused(door, "{\"code\": \"" + "7".repeat(100_000) + "\"}");
        }
    }

    private static void refused(String door, String body) {
        var answer = RestAssured.given().contentType("application/json").body(body).post(door);
        assertThat(answer.statusCode()).as("%s", door).isIn(400, 404, 422, 429);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).doesNotContain("planted", "Exception", "7777");
    }

    private static Response sent() {
        var receipt = post(BY_PARTNER, REPORT);
        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
        assertThat(receipt.header("Cache-Control")).isEqualTo("no-store");
        return receipt;
    }

    private static Response sentWith(String key) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(REPORT)
                .post(BY_PARTNER);
    }

    private static Response post(String path, Map<String, Object> body) {
        return RestAssured.given().contentType("application/json").body(body).post(path);
    }
}
