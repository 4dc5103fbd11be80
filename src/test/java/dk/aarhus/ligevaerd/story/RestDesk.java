package dk.aarhus.ligevaerd.story;

import static io.restassured.RestAssured.given;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** The people of a story at their programs: each with a token of the real Keycloak. */
public final class RestDesk {

    private final ServiceProcess service;
    private final KeycloakProcess keycloak;
    private final Map<String, String> tokens = new HashMap<>();

    public RestDesk(ServiceProcess service, KeycloakProcess keycloak) {
        this.service = service;
        this.keycloak = keycloak;
    }

    /** A report is filed; no login. */
    public ValidatableResponse file(Map<String, Object> report) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/v1/reports")
                .then();
    }

    public ValidatableResponse mailbox(String code) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/v1/mailbox")
                .then();
    }

    public ValidatableResponse reporterWrites(String code, String text) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "text", text))
                .post("/api/v1/mailbox/messages")
                .then();
    }

    public ValidatableResponse reads(String user, String path) {
        return given().baseUri(service.address()).auth().oauth2(token(user)).get(path).then();
    }

    public ValidatableResponse opens(String user, String reference) {
        return reads(user, "/api/v1/cases/" + reference);
    }

    /** Moves the case as it is now. */
    public ValidatableResponse moves(String user, String reference, String to, String reason) {
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
    public ValidatableResponse records(
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

    public String token(String user) {
        return tokens.computeIfAbsent(user, keycloak::token);
    }

    private String tag(String user, String reference) {
        return opens(user, reference).statusCode(200).extract().header("ETag");
    }
}
