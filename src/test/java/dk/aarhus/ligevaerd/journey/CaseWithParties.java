package dk.aarhus.ligevaerd.journey;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.fixture.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented case in its hearing, brought there by calls: 1 the accused, 2 a witness who reads
 * Arabic, 3 who speaks for the accused.
 */
final class CaseWithParties {

    static final String HEARING = "Der er sagt, at alder blev nævnt i kantinen.";
    static final String MINUTES = "Vidnet hørte noget om mandagen.";

    private static final String OFFICER = "intake-officer";
    private static final String HANDLER = "case-handler";

    private final ServiceProcess service;
    private final Tokens tokens;
    private final String reference;

    private CaseWithParties(ServiceProcess service, KeycloakProcess keycloak, String account) {
        this.service = service;
        this.tokens = new Tokens(keycloak);
        this.reference = file(account);
    }

    static CaseWithParties heard(ServiceProcess service, KeycloakProcess keycloak, String account) {
        var made = new CaseWithParties(service, keycloak, account);
        made.investigate();
        made.hear();
        return made;
    }

    String reference() {
        return reference;
    }

    /** A code as it is handed over. */
    String codeFor(int party, String represents) {
        var form = new HashMap<String, Object>();
        form.put("represents", represents);
        return post("doors/" + party + "/code", form).path("code");
    }

    /** The witness may log in with an account in the place of a code. */
    void letIn(String account) {
        put(
                HANDLER,
                "parties/2",
                Map.of("function", "Kok", "name", "Vita Prøve", "account", account));
        post("doors/2/login", Map.of());
    }

    void endLogin() {
        put(HANDLER, "doors/2/login/ended", Map.of("reason", "Vil hellere have en kode."));
    }

    void ask(int party, String words, String dueOn) {
        post("doors/%d/tasks".formatted(party), Map.of("words", words, "dueOn", dueOn));
    }

    void releaseWhy(int party, String item, String why) {
        post(
                "doors/%d/releases".formatted(party),
                Map.of("item", item, "checked", "true", "why", why));
    }

    void release(int party, String item) {
        post("doors/%d/releases".formatted(party), Map.of("item", item, "checked", "true"));
    }

    private String file(String account) {
        return RestAssured.given()
                .baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "phase", "EMPLOYMENT",
                                "account", account,
                                "identity", "ANONYMOUS"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private void investigate() {
        as(OFFICER)
                .contentType(ContentType.JSON)
                .body(Map.of("canTake", true))
                .put(path("conflict-screen"))
                .then()
                .statusCode(200);
        move(OFFICER, "ACKNOWLEDGED");
        move(OFFICER, "TRIAGE");
        put(
                OFFICER,
                "triage",
                Map.of(
                        "urgency",
                        "NORMAL",
                        "forms",
                        List.of("DIRECT"),
                        "grounds",
                        List.of("AGE"),
                        "reprisalRisk",
                        4,
                        "note",
                        "Kommunen er ansvarlig."));
        put(
                OFFICER,
                "staff",
                Map.of(
                        "handler", HANDLER,
                        "reviewer", "reviewer",
                        "decisionMaker", "decision-maker"));
        move(OFFICER, "INVESTIGATION_PLANNED");
        put(HANDLER, "conflict-declaration", Map.of("noConflict", "true"));
        put(HANDLER, "records/plan", Map.of("text", "To forhold."));
        move("reviewer", "INVESTIGATING");
        put(HANDLER, "records/facts", Map.of("text", "Det, papirerne viser."));
        move(HANDLER, "HEARING");
    }

    private void hear() {
        name("ACCUSED", "Leder", "Birk Testesen", "da");
        name("WITNESS", "Kok", "Vita Prøve", "ar");
        name("REPRESENTATIVE", "Tillidsrepræsentant", "Rolf Eksempel", "da");
        post("hearings", Map.of("party", "1", "words", HEARING));
        put(
                HANDLER,
                "hearings/1/exemption",
                Map.of("ground", "NOTHING_FROM_REPORTER", "why", "Fra andre."));
        post("hearings/1/sending", Map.of());
        post(
                "interviews",
                Map.of(
                        "party", "2",
                        "plannedOn", Today.here().plusDays(7).toString(),
                        "invitation", "Om kantinen."));
        put(
                HANDLER,
                "interviews/1/minutes",
                Map.of("heldOn", Today.here().toString(), "minutes", MINUTES));
    }

    private void name(String role, String function, String name, String language) {
        post(
                "parties",
                Map.of("role", role, "function", function, "name", name, "language", language));
    }

    private void move(String user, String to) {
        as(user).contentType(ContentType.JSON)
                .header("If-Match", tag(user))
                .body(Map.of("to", to))
                .post(path("transitions"))
                .then()
                .statusCode(200);
    }

    private Response post(String part, Map<String, ?> body) {
        var answer =
                as(HANDLER)
                        .contentType(ContentType.JSON)
                        .header("If-Match", tag(HANDLER))
                        .body(body)
                        .post(path(part));
        if (answer.statusCode() >= 300) {
            throw new AssertionError(part + ": " + answer.asString());
        }
        return answer;
    }

    private void put(String user, String part, Map<String, ?> body) {
        var answer =
                as(user).contentType(ContentType.JSON)
                        .header("If-Match", tag(user))
                        .body(body)
                        .put(path(part));
        if (answer.statusCode() >= 300) {
            throw new AssertionError(part + ": " + answer.asString());
        }
    }

    private String tag(String user) {
        return as(user).get("/api/v1/cases/" + reference).header("ETag");
    }

    private String path(String part) {
        return "/api/v1/cases/" + reference + "/" + part;
    }

    private RequestSpecification as(String user) {
        return RestAssured.given().baseUri(service.address()).auth().oauth2(tokens.of(user));
    }
}
