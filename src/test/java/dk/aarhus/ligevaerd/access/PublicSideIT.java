package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.LoginSession;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff may report too, from the desk at which they are logged in. */
@DisplayName("The public side")
class PublicSideIT {

    private static final String REPORTS = "/api/v1/reports";
    private static final String REPORT =
            "{\"phase\": \"EMPLOYMENT\", \"account\": \"Det skete på kontoret.\"}";
    private static final String COLLEAGUE = "colleague-who-reports";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static ServiceProcess service;

    @BeforeAll
    static void open() {
        keycloak = KeycloakProcess.shared();
        keycloak.admin().add(COLLEAGUE, "case-handler");
        service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
    }

    @AfterAll
    static void close() {
        keycloak.start();
        keycloak.admin().remove(COLLEAGUE);
        if (service != null) {
            service.close();
        }
    }

    @Test
    void finds_no_trace_of_whoever_reports_with_a_session_of_the_staff() throws Exception {
        var traces = tracesOf(keycloak.token(COLLEAGUE));
        var session = LoginSession.visitor(service);
        session.logIn(COLLEAGUE, "/cases");
        var cookie = session.cookies();
        assertThat(cookie).contains("q_session");
        var before = places(traces);
        service.start();
        var log = service.log();

        var answers = report(new Knocker(service).with("Cookie", cookie));

        for (String trace : traces) {
            assertThat(answers)
                    .allSatisfy(
                            answer -> {
                                assertThat(answer.body()).doesNotContain(trace);
                                assertThat(answer.headers().map().toString()).doesNotContain(trace);
                            });
        }
        assertThat(answers)
                .allSatisfy(
                        answer ->
                                assertThat(answer.headers().allValues("Set-Cookie"))
                                        .noneMatch(set -> set.startsWith("q_session")));
        assertThat(service.log()).as("the log while a report is filed").isEqualTo(log);
        assertThat(places(traces)).as("where the colleague is found").isEqualTo(before);
        service.start();
    }

    @Test
    void works_with_a_broken_or_a_stale_session_while_keycloak_is_away() throws Exception {
        keycloak.admin().set("accessTokenLifespan", 2);
        var session = LoginSession.of("case-handler", service, "/cases");
        keycloak.admin().set("accessTokenLifespan", 60);
        var stale = session.cookies();
        keycloak.stop();
        try {
            for (String cookie : List.of(stale, "q_session=broken", "q_session_chunk_1=x")) {
                report(new Knocker(service).with("Cookie", cookie));
            }
            report(new Knocker(service).with("Authorization", "Bearer noise"));
            // Whoever was logged in before cannot be asked after any more.
            var page = session.get("/cases");
            assertThat(page.statusCode()).as("%s", page.body()).isEqualTo(503);
        } finally {
            keycloak.start();
        }
    }

    /** Files, opens the mailbox, writes into it and looks at the pages. */
    private static List<HttpResponse<String>> report(Knocker somebody) throws Exception {
        var answers = new ArrayList<HttpResponse<String>>();
        var receipt = somebody.send("POST", REPORTS, "application/json", REPORT);
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        answers.add(receipt);
        var code = JSON.readTree(receipt.body()).path("code").asText();
        var open = JSON.createObjectNode().put("code", code);
        answers.add(somebody.send("POST", "/api/v1/mailbox", "application/json", open.toString()));
        answers.add(
                somebody.send(
                        "POST",
                        "/api/v1/mailbox/messages",
                        "application/json",
                        open.put("text", "Og igen i dag.").toString()));
        for (String page :
                List.of("/", "/report", "/mailbox", "/papers", "/statistics", "/rights")) {
            answers.add(somebody.get(page));
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 201));
        return answers;
    }

    /** What would tell who it was: the account, its id, its login. */
    private static List<String> tracesOf(String token) throws Exception {
        JsonNode claims =
                JSON.readTree(
                        new String(
                                Base64.getUrlDecoder().decode(token.split("\\.")[1]),
                                StandardCharsets.UTF_8));
        return List.of(COLLEAGUE, claims.path("sub").asText());
    }

    /** How often each trace stands in each line of the base; the service must not run meanwhile. */
    private static Map<String, Long> places(List<String> traces) throws SQLException {
        service.stop();
        var found = new LinkedHashMap<String, Long>();
        try (var base =
                        DriverManager.getConnection(
                                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                                        .formatted(data.resolve("ligevaerd").toAbsolutePath()),
                                "",
                                "");
                var statement = base.createStatement();
                var lines = statement.executeQuery("script")) {
            var script = new StringBuilder();
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
            for (String trace : traces) {
                found.put(
                        trace,
                        Pattern.compile(Pattern.quote(trace)).matcher(script).results().count());
            }
        }
        assertThat(found.get(COLLEAGUE)).as("the request to be enrolled").isPositive();
        return found;
    }
}
