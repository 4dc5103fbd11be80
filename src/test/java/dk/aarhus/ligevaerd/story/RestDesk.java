package dk.aarhus.ligevaerd.story;

import static io.restassured.RestAssured.given;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The people of a story at their programs: each with a token of the real Keycloak. */
final class RestDesk {

    /**
     * Codes of lists, dates, numbers, and the names of accounts, which are no secret of the base.
     */
    private static final String CODES =
            "[A-Z_0-9]{1,40}|[0-9-]+|[a-z]{2}|true|false|[a-z]+(-[a-z0-9]+)*";

    private static final Duration FRESH = Duration.ofSeconds(25);

    private final ServiceProcess service;
    private final KeycloakProcess keycloak;
    private final Map<String, Token> tokens = new HashMap<>();

    private final Set<String> told = new TreeSet<>();

    RestDesk(ServiceProcess service, KeycloakProcess keycloak) {
        this.service = service;
        this.keycloak = keycloak;
    }

    /** A report is filed; no login. */
    ValidatableResponse file(Map<String, Object> report) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(remembered(report))
                .post("/api/v1/reports")
                .then();
    }

    ValidatableResponse mailbox(String code) {
        told.add(code.replace("-", ""));
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(remembered(Map.of("code", code)))
                .post("/api/v1/mailbox")
                .then();
    }

    ValidatableResponse reporterWrites(String code, String text) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(remembered(Map.of("code", code, "text", text)))
                .post("/api/v1/mailbox/messages")
                .then();
    }

    /** The reporter has seen a hearing text and lets it go. */
    ValidatableResponse reporterLetsGo(String code, int number) {
        return given().baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(remembered(Map.of("code", code, "number", number, "answer", "GO_ON")))
                .post("/api/v1/mailbox/shown/answers")
                .then();
    }

    ValidatableResponse reads(String user, String path) {
        return given().baseUri(service.address()).auth().oauth2(token(user)).get(path).then();
    }

    ValidatableResponse opens(String user, String reference) {
        return reads(user, "/api/v1/cases/" + reference);
    }

    /**
     * Says to have no interest in the matter, as everybody at intake does before reading; the names
     * that the reporter wrote mean nobody with an account.
     */
    ValidatableResponse takes(String user, String reference) {
        List<String> unmatched =
                reads(user, "/api/v1/cases/" + reference + "/conflict-screen")
                        .statusCode(200)
                        .extract()
                        .path("unmatched");
        if (!unmatched.isEmpty()) {
            var names = unmatched.stream().map(name -> Map.of("nobody", true)).toList();
            puts(user, reference, "excluded-names", Map.of("names", names)).statusCode(200);
        }
        return puts(user, reference, "conflict-screen", Map.of("canTake", true)).statusCode(200);
    }

    private ValidatableResponse puts(
            String user, String reference, String part, Map<String, Object> body) {
        return given().baseUri(service.address())
                .auth()
                .oauth2(token(user))
                .contentType(ContentType.JSON)
                .body(remembered(body))
                .put("/api/v1/cases/" + reference + "/" + part)
                .then();
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
                .body(remembered(body))
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
                .body(remembered(body))
                .put("/api/v1/cases/" + reference + "/" + part)
                .then();
    }

    /** Adds to a part of the case, such as {@code reviews}, or does something to it. */
    ValidatableResponse adds(String user, String reference, String part, Map<String, Object> body) {
        return given().baseUri(service.address())
                .auth()
                .oauth2(token(user))
                .contentType(ContentType.JSON)
                .header("If-Match", tag(user, reference))
                .body(remembered(body))
                .post("/api/v1/cases/" + reference + "/" + part)
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

    /**
     * Every sentence, name and address that was sent, and every code: what nobody else may find.
     */
    Set<String> told() {
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
