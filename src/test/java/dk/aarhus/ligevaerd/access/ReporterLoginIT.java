package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.LoginSession;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A reporter who wants to log in")
class ReporterLoginIT {

    private static final String REPORT = "/with-login/report";
    private static final String MAILBOX = "/with-login/mailbox";
    private static final String EMPLOYEE = "Syntetisk Medarbejder";
    private static final Pattern CODE = Pattern.compile("data-code=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("20\\d\\d-[0-9A-Z]{6}");

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        keycloak = KeycloakProcess.shared();
        service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    private record Sent(String reference, String code) {}

    @Test
    void finds_name_and_address_filled_in_and_can_change_them() {
        var session = loggedIn("employee", REPORT);
        assertThat(session.get(REPORT).body()).contains(EMPLOYEE, "employee@demonstration.invalid");

        begin(session);
        var asked = session.get("/report/3").body();

        assertThat(asked)
                .containsPattern("value=\"CONFIDENTIAL\"[^>]*checked")
                .contains(EMPLOYEE + ", employee@demonstration.invalid");
        session.submit(
                session.get("/report/3"),
                "/report/3",
                Map.of("identity", "CONFIDENTIAL", "contact", "Kun på papir", "go", "next"));
        assertThat(session.get("/report/3").body())
                .contains("Kun på papir")
                .doesNotContain(EMPLOYEE);
    }

    @Test
    void opens_the_mailbox_by_login_and_the_code_works_too() throws Exception {
        var sent = send(loggedIn("employee", REPORT), "CONFIDENTIAL");

        var later = loggedIn("employee", MAILBOX);
        assertThat(later.get(MAILBOX).body()).contains(sent.reference());
        var mailbox = open(later, sent.reference());

        assertThat(mailbox.uri()).isEqualTo(service.uri("/mailbox"));
        assertThat(mailbox.body()).contains(sent.reference());
        assertThat(byCode(sent.code()).statusCode()).isEqualTo(200);
    }

    @Test
    void closes_the_mailbox_for_good() {
        var sent = send(loggedIn("employee", REPORT), "CONFIDENTIAL");
        var session = loggedIn("employee", MAILBOX);
        var mailbox = open(session, sent.reference());
        var pass = session.cookies();

        session.submit(mailbox, "/mailbox", Map.of("go", "close"));

        var stolen = new Knocker(service).with("Cookie", pass).get("/mailbox");
        assertThat(stolen.body()).doesNotContain(sent.reference());
    }

    @Test
    void sees_no_report_of_anybody_else() throws Exception {
        var sent = send(loggedIn("employee", REPORT), "CONFIDENTIAL");

        var citizen = loggedIn("citizen", MAILBOX);
        assertThat(citizen.get(MAILBOX).body()).doesNotContain(sent.reference());
        assertThat(open(citizen, sent.reference()).statusCode()).isEqualTo(404);
        assertThat(open(citizen, "../cases").statusCode()).isEqualTo(404);
    }

    @Test
    void is_tied_to_nothing_when_anonymous_after_all() throws Exception {
        var sent = send(loggedIn("citizen", REPORT), "ANONYMOUS");

        var again = loggedIn("citizen", MAILBOX);
        assertThat(again.get(MAILBOX).body()).doesNotContain(sent.reference());
        assertThat(open(again, sent.reference()).statusCode()).isEqualTo(404);
        assertThat(byCode(sent.code()).statusCode()).isEqualTo(200);
        var copy = LoginSession.visitor(service);
        var door = copy.get("/mailbox");
        copy.submit(door, "/mailbox", Map.of("code", sent.code()));
        assertThat(copy.get("/mailbox/copy").body())
                .contains("Det skete på kontoret")
                .doesNotContain("Syntetisk Borger");
    }

    @Test
    void is_logged_out_when_the_form_begins() {
        var session = loggedIn("citizen", REPORT);

        begin(session);

        assertThat(session.get(REPORT).uri().toString()).startsWith(keycloak.reportersAddress());
        var without = loggedIn("citizen", REPORT);
        without.submit(without.get(REPORT), REPORT, Map.of("go", "without"));
        assertThat(without.get("/report/3").body()).doesNotContain("Syntetisk");
        assertThat(without.get(REPORT).uri().toString()).startsWith(keycloak.reportersAddress());
    }

    @Test
    void goes_on_with_what_was_begun_before_the_login() {
        var session = LoginSession.visitor(service);
        session.get("/report");
        answer(session, 1, Map.of("account", "Begyndt uden login."));
        session.logIn("citizen", REPORT);
        var greeted = session.get(REPORT);
        assertThat(greeted.body()).contains("value=\"on\"");
        var asked = session.submit(session.get("/mailbox"), REPORT, Map.of("go", "begin"));
        assertThat(asked.uri()).as("nothing is left behind unasked").isEqualTo(service.uri(REPORT));

        session.submit(greeted, REPORT, Map.of("go", "on"));

        assertThat(session.get("/report/1").body()).contains("Begyndt uden login.");
        assertThat(session.get("/report/3").body()).contains("Syntetisk Borger");
    }

    @Test
    void is_nobody_at_the_doors_of_the_staff() {
        var session = loggedIn("employee", REPORT);
        assertThat(session.get("/cases").uri().toString())
                .startsWith(keycloak.realmAddress() + "/");

        var cookie = session.cookiesAt(REPORT);
        assertThat(cookie).contains("q_session_reporter-realm");
        // The name of the realm's part of the configuration, at the end of a path, chooses it.
        for (String path :
                List.of("/cases", "/api/v1/cases", "/cases/reporter-realm", "/login", "/staff")) {
            var answer = new Knocker(service).with("Cookie", cookie).get(path);
            assertThat(answer.statusCode()).as(path).isIn(302, 401, 403, 404);
            HeaderSet.standsOn(answer, path);
            assertThat(answer.body()).as(path).doesNotContain(EMPLOYEE);
        }
    }

    @Test
    void is_not_whoever_is_logged_in_at_the_desk() {
        var desk = LoginSession.of("case-handler", service, "/cases");

        assertThat(desk.get(REPORT).uri().toString()).startsWith(keycloak.reportersAddress());
        var token = Knocker.withToken(service, keycloak.token("case-handler")).get(REPORT);
        assertThat(token.statusCode()).isEqualTo(302);
        assertThat(desk.get("/cases").uri()).isEqualTo(service.uri("/cases"));
    }

    @Test
    void leaves_no_name_no_account_and_no_line() throws Exception {
        var own = service.log();
        var sent = send(loggedIn("employee", REPORT), "CONFIDENTIAL");
        open(loggedIn("employee", MAILBOX), sent.reference());
        assertThat(service.log()).isEqualTo(own);
        service.stop();

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
            assertThat(script).contains("reporter_link");
            for (String trace :
                    List.of(
                            "Medarbejder",
                            "demonstration.invalid",
                            "22e0dec0-0000-4000-8000-000000000001",
                            sent.code(),
                            sent.code().replace("-", ""))) {
                assertThat(script.indexOf(trace)).as(trace).isNegative();
            }
        } finally {
            service.start();
        }
    }

    @Test
    void is_offered_nothing_where_the_installation_has_no_realm_for_it(@TempDir Path other) {
        try (var without =
                ServiceProcess.onH2(other)
                        .loggingInThrough(keycloak)
                        .with("ligevaerd.reporter-login.offered", "false")
                        .start()) {
            var visitor = new Knocker(without);
            assertThat(visitor.get("/").body()).doesNotContain("with-login");
            assertThat(visitor.get("/mailbox").body()).doesNotContain("with-login");
            assertThat(visitor.get(REPORT).statusCode()).isEqualTo(404);
            assertThat(visitor.get(MAILBOX).statusCode()).isEqualTo(404);
        }
    }

    private static LoginSession loggedIn(String user, String page) {
        var session = LoginSession.of(user, service, page);
        assertThat(session.get(page).uri()).isEqualTo(service.uri(page));
        return session;
    }

    private static void begin(LoginSession session) {
        var first = session.submit(session.get(REPORT), REPORT, Map.of("go", "begin"));
        assertThat(first.uri()).isEqualTo(service.uri("/report/1"));
    }

    private static Sent send(LoginSession session, String identity) {
        begin(session);
        answer(session, 1, Map.of("account", "Det skete på kontoret, i møderummet."));
        answer(session, 2, Map.of("phase", "EMPLOYMENT"));
        // The contact stands in its field, as the page shows it, and is sent along.
        answer(
                session,
                3,
                Map.of(
                        "identity",
                        identity,
                        "contact",
                        identity.equals("ANONYMOUS")
                                ? "Syntetisk Borger, citizen@demonstration.invalid"
                                : EMPLOYEE));
        var receipt = session.submit(session.get("/report/4"), "/report/4", Map.of("go", "send"));
        assertThat(receipt.uri()).isEqualTo(service.uri("/report/18"));
        var code = CODE.matcher(receipt.body());
        var reference = REFERENCE.matcher(receipt.body());
        assertThat(code.find() && reference.find()).as(receipt.body()).isTrue();
        return new Sent(reference.group(), code.group(1));
    }

    private static void answer(LoginSession session, int screen, Map<String, String> fields) {
        var path = "/report/" + screen;
        var all = new HashMap<>(fields);
        all.put("go", "next");
        session.submit(session.get(path), path, all);
    }

    private static HttpResponse<String> open(LoginSession session, String reference) {
        // An empty list has no form; the token is the browser's, whatever page it stands on.
        return session.submit(session.get("/report"), MAILBOX, Map.of("reference", reference));
    }

    private static HttpResponse<String> byCode(String code) throws Exception {
        return new Knocker(service)
                .send(
                        "POST",
                        "/api/v1/mailbox",
                        "application/json",
                        new ObjectMapper().createObjectNode().put("code", code).toString());
    }
}
