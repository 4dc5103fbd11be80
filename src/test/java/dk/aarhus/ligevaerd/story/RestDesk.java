package dk.aarhus.ligevaerd.story;

import static io.restassured.RestAssured.given;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The people of a story at their programs: each with a token of the real Keycloak. */
final class RestDesk {

    private static final Duration FRESH = Duration.ofSeconds(25);

    private final ServiceProcess service;
    private final KeycloakProcess keycloak;
    private final Map<String, Token> tokens = new HashMap<>();

    RestDesk(ServiceProcess service, KeycloakProcess keycloak) {
        this.service = service;
        this.keycloak = keycloak;
    }

    /** A report is filed; no login. */
    ValidatableResponse file(Map<String, Object> report) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/v1/reports")
                .then();
    }

    ValidatableResponse mailbox(String code) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/v1/mailbox")
                .then();
    }

    ValidatableResponse reporterWrites(String code, String text) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "text", text))
                .post("/api/v1/mailbox/messages")
                .then();
    }

    ValidatableResponse reads(String user, String path) {
        return given().baseUri(service.address()).auth().oauth2(token(user)).get(path).then();
    }

    ValidatableResponse opens(String user, String reference) {
        return reads(user, "/api/v1/cases/" + reference);
    }

    /** Moves the case as it is now. */
    ValidatableResponse moves(String user, String reference, String to, String reason) {
        var body = new HashMap<String, Object>();
        body.put("to", to);
        body.put("reason", reason);
        return given().baseUri(service.address())
                .auth()
                .oauth2(token(user))
                .contentType(ContentType.JSON)
                .header("If-Match", tag(user, reference))
                .body(body)
                .post("/api/v1/cases/" + reference + "/transitions")
                .then();
    }

    /** Records a part of the case, such as {@code triage} or {@code records/plan}. */
    ValidatableResponse records(
            String user, String reference, String part, Map<String, Object> body) {
        return given().baseUri(service.address())
                .auth()
                .oauth2(token(user))
                .contentType(ContentType.JSON)
                .header("If-Match", tag(user, reference))
                .body(body)
                .put("/api/v1/cases/" + reference + "/" + part)
                .then();
    }

    /** A token is good for a minute; long before that another is fetched. */
    String token(String user) {
        return tokens.compute(user, (name, kept) -> isFresh(kept) ? kept : fetched(name)).text();
    }

    private record Token(String text, long nanoTime) {}

    private Token fetched(String user) {
        return new Token(keycloak.token(user), System.nanoTime());
    }

    private static boolean isFresh(Token kept) {
        return kept != null && System.nanoTime() - kept.nanoTime() < FRESH.toNanos();
    }

    private String tag(String user, String reference) {
        return opens(user, reference).statusCode(200).extract().header("ETag");
    }
}
