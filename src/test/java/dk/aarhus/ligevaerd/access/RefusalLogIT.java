package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.LoginSession;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as an installation writes it: one document a line. */
@DisplayName("The log")
class RefusalLogIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORD = "Kvælstofstøvle";
    private static final String CASES = "/api/v1/cases";

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static ServiceProcess service;

    @BeforeAll
    static void open() {
        keycloak = KeycloakProcess.shared();
        service =
                ServiceProcess.onH2(data)
                        .loggingInThrough(keycloak)
                        .with("quarkus.log.console.json.enabled", "true")
                        .start();
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void tells_every_refusal_of_the_staffs_doors_by_code_door_and_number() throws Exception {
        var handler = keycloak.token("case-handler");
        keycloak.admin().add("unknown-person", "case-handler").add("both-roles", "auditor");
        keycloak.admin().give("both-roles", "policy-officer", "reviewer");
        var unknown = keycloak.token("unknown-person");
        var both = keycloak.token("both-roles");
        keycloak.admin().set("accessTokenLifespan", 1);
        var expired = keycloak.token("case-handler");
        keycloak.admin().set("accessTokenLifespan", 60);
        Thread.sleep(2_500);

        tells("REFUSED_NOT_LOGGED_IN door=GET /api/v1/cases", new Knocker(service).get(CASES), 401);
        tells("REFUSED_FORGED door=GET /api/v1/cases", as(Tokens.unsigned(handler)), 401);
        tells("REFUSED_FORGED door=GET /api/v1/cases", as(Tokens.altered(handler)), 401);
        tells("REFUSED_FORGED door=GET /api/v1/cases", as(keycloak.adminToken()), 401);
        tells("REFUSED_FORGED door=GET /api/v1/cases", as("noise"), 401);
        tells(
                "REFUSED_FORGED door=GET /api/v1/cases",
                new Knocker(service).with("Cookie", "q_session=forged").get(CASES),
                401);
        tells("REFUSED_EXPIRED door=GET /api/v1/cases", as(expired), 401);
        tells("REFUSED_NOT_ENROLLED door=GET /api/v1/cases", as(unknown), 403);
        tells("REFUSED_ROLES_COLLIDE door=GET /api/v1/cases", as(both), 403);
        tells(
                "REFUSED_NOT_ALLOWED door=GET /statistics/workbench",
                Knocker.withToken(service, handler).get("/statistics/workbench"),
                403);
        tells(
                "STALE_FORM door=POST /staff/{id}/end",
                Knocker.withToken(service, keycloak.token("administrator"))
                        .send(
                                "POST",
                                "/staff/" + WORD.hashCode() + "/end",
                                "application/x-www-form-urlencoded",
                                "seen=0"),
                400);
        keycloak.admin().remove("unknown-person").remove("both-roles");
        assertThat(service.log().lines().filter(line -> line.contains("requestId")))
                .isNotEmpty()
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .doesNotContain("unknown-person", "both-roles")
                                        .doesNotContain("q_session", "eyJ", "127.0.0.1", "[::1]")
                                        .doesNotContain(Integer.toString(WORD.hashCode())));
    }

    @Test
    void tells_nothing_of_what_the_public_does() {
        var knocker = new Knocker(service);
        var before = service.log();
        knocker.send("POST", "/api/v1/reports", "application/json", report("EMPLOYMENT"));
        knocker.send("POST", "/api/v1/reports", "application/json", report(WORD));
        knocker.send("POST", "/api/v1/reports", "application/json", "{\"" + WORD + "\": 1, }");
        knocker.send("POST", "/api/v1/mailbox", "application/json", "{\"code\": \"" + WORD + "\"}");
        knocker.send("POST", "/report", "application/x-www-form-urlencoded", "account=" + WORD);
        knocker.get("/report?q=" + WORD.replace("æ", "a").replace("ø", "o"));
        knocker.get("/" + "Kvalstofstovle");

        assertThat(service.log()).isEqualTo(before);
    }

    @Test
    void is_one_document_a_line() throws Exception {
        LoginSession.of("policy-officer", service, "/statistics/workbench");
        as("noise");

        List<String> lines = service.log().lines().filter(line -> !line.isBlank()).toList();

        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            // The virtual machine speaks before the program does.
            if (line.startsWith("{")) {
                assertThat(JSON.readTree(line).path("message").asText()).isNotBlank();
            } else {
                assertThat(line).doesNotContain("ligevaerd.security");
            }
        }
    }

    private static HttpResponse<String> as(String token) {
        return Knocker.withToken(service, token).get(CASES);
    }

    private static void tells(String line, HttpResponse<String> answer, int status)
            throws Exception {
        assertThat(answer.statusCode()).as("%s: %s", line, answer.body()).isEqualTo(status);
        var id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body()).as(line).contains(id);
        for (String written : service.log().lines().filter(l -> l.contains(id)).toList()) {
            JsonNode event = JSON.readTree(written);
            if (event.path("loggerName").asText().equals("ligevaerd.security")) {
                assertThat(event.path("message").asText()).isEqualTo(line);
                assertThat(event.path("mdc").path("requestId").asText()).isEqualTo(id);
                return;
            }
        }
        throw new AssertionError("no line '" + line + "' of " + id + " in\n" + service.log());
    }

    private static String report(String phase) {
        return "{\"phase\": \"%s\", \"account\": \"%s\"}".formatted(phase, WORD);
    }
}
