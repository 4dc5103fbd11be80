package dk.aarhus.ligevaerd.story;

import static io.restassured.RestAssured.given;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The people of a story at their programs: each with a token of the real Keycloak. */
public final class RestDesk {

    /**
     * Codes of lists, dates, numbers, and the names of accounts, which are no secret of the base.
     */
    private static final String CODES =
            "[A-Z_0-9]{1,40}|[0-9-]+|[a-z]{2}|true|false|[a-z]+(-[a-z0-9]+)*";

    /** Shorter than Keycloak lets a token live. */
    private static final Duration USED_FOR = Duration.ofMinutes(2);

    private record Token(String value, long drawn) {}

    private final ServiceProcess service;
    private final KeycloakProcess keycloak;
    private final Map<String, Token> tokens = new HashMap<>();
    private final Set<String> told = new TreeSet<>();

    public RestDesk(ServiceProcess service, KeycloakProcess keycloak) {
        this.service = service;
        this.keycloak = keycloak;
    }

    /** A report is filed; no login. */
    public ValidatableResponse file(Map<String, Object> report) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(remembered(report))
                .post("/api/v1/reports")
                .then();
    }

    public ValidatableResponse mailbox(String code) {
        told.add(code.replace("-", ""));
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(remembered(Map.of("code", code)))
                .post("/api/v1/mailbox")
                .then();
    }

    public ValidatableResponse reporterWrites(String code, String text) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(remembered(Map.of("code", code, "text", text)))
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
                .body(remembered(body))
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
                .body(remembered(body))
                .put("/api/v1/cases/" + reference + "/" + part)
                .then();
    }

    public String token(String user) {
        var now = System.nanoTime();
        var token = tokens.get(user);
        if (token == null || now - token.drawn() > USED_FOR.toNanos()) {
            token = new Token(keycloak.token(user), now);
            tokens.put(user, token);
        }
        return token.value();
    }

    /**
     * Every sentence, name and address that was sent, and every code: what nobody else may find.
     */
    public Set<String> told() {
        return Set.copyOf(told);
    }

    private <T> T remembered(T sent) {
        if (sent instanceof Map<?, ?> fields) {
            fields.values().forEach(this::remembered);
        } else if (sent instanceof Collection<?> several) {
            several.forEach(this::remembered);
        } else if (sent instanceof String words && !words.matches(CODES)) {
            told.add(words);
        }
        return sent;
    }

    private String tag(String user, String reference) {
        return opens(user, reference).statusCode(200).extract().header("ETag");
    }
}
