package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers where no route of ours does. The routes themselves are walked elsewhere. */
@DisplayName("The head of an answer")
class HeadersIT {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static ServiceProcess service;

    @BeforeAll
    static void open() {
        keycloak = KeycloakProcess.shared();
        service =
                ServiceProcess.onH2(data)
                        .loggingInThrough(keycloak)
                        .with("ligevaerd.cookies.prefix", "__Host-")
                        .with("quarkus.rest-csrf.cookie-force-secure", "true")
                        .with("quarkus.oidc.authentication.cookie-force-secure", "true")
                        .with("quarkus.http.proxy.proxy-address-forwarding", "true")
                        .start();
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void is_complete_on_refusals() {
        var nobody = new Knocker(service);
        complete(nobody.get("/nothing-here"), 404);
        complete(nobody.get("/api/v1/nothing-here"), 404);
        complete(nobody.get("/cases/../../etc/passwd"), 404);
        complete(nobody.send("DELETE", "/report", JSON, ""), 405);
        complete(nobody.send("PATCH", "/api/v1/reports", JSON, "{}"), 405);
        complete(nobody.send("POST", "/api/v1/reports", JSON, "{"), 400);
        complete(nobody.send("POST", "/api/v1/reports", "text/plain", "words"), 415);
        complete(nobody.send("POST", "/api/v1/reports", JSON, "{}"), 422);
        complete(nobody.send("POST", "/report", FORM, "account=words"), 400);
        complete(nobody.send("POST", "/api/v1/reports", JSON, "x".repeat(600 * 1024)), 413);
        complete(nobody.send("OPTIONS", "/api/v1/reports", JSON, ""), 200);
        complete(nobody.get("/report?x=" + "y".repeat(5_000)), 414);
    }

    /** Over HTTP/1.1: the frames of HTTP/2 end earlier, in the server beneath. */
    @Test
    void is_complete_on_an_address_and_a_head_that_are_too_long() throws Exception {
        complete(overOneLine("/report?x=" + "y".repeat(60_000), "none"), 414);
        complete(overOneLine("/report", "z".repeat(40_000)), 431);
    }

    private static HttpResponse<String> overOneLine(String path, String words) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(service.uri(path)).header("X-Words", words).build(),
                        BodyHandlers.ofString());
    }

    @Test
    void is_complete_on_a_body_that_does_not_say_how_long_it_is() throws Exception {
        var answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(service.uri("/api/v1/reports"))
                                        .version(HttpClient.Version.HTTP_1_1)
                                        .header("Content-Type", JSON)
                                        .POST(
                                                BodyPublishers.ofInputStream(
                                                        () ->
                                                                new ByteArrayInputStream(
                                                                        ("{\"account\": \""
                                                                                        + "x"
                                                                                                .repeat(
                                                                                                        600
                                                                                                                * 1024)
                                                                                        + "\"}")
                                                                                .getBytes(
                                                                                        StandardCharsets
                                                                                                .US_ASCII))))
                                        .build(),
                                BodyHandlers.ofString());

        complete(answer, 413);
    }

    @Test
    void lets_a_page_ask_for_the_microphone_where_a_voice_can_be_recorded_and_nowhere_else() {
        var nobody = new Knocker(service);
        for (String path : new String[] {"/report/evidence", "/mailbox/evidence"}) {
            assertThat(permissions(nobody.get(path))).as(path).contains("microphone=(self)");
        }
        for (String path : new String[] {"/", "/report", "/report/1", "/mailbox", "/rights"}) {
            assertThat(permissions(nobody.get(path))).as(path).contains("microphone=()");
        }
    }

    private static String permissions(HttpResponse<String> answer) {
        return answer.headers().firstValue("Permissions-Policy").orElse("");
    }

    @Test
    void is_complete_on_a_name_that_stands_twice() {
        var twice = "{\"phase\": \"SERVICE\", \"account\": \"one\", \"account\": \"two\"}";
        var answer = new Knocker(service).send("POST", "/api/v1/reports", JSON, twice);

        complete(answer, 400);
        assertThat(answer.body()).contains("/problems/unreadable").doesNotContain("two");
    }

    @Test
    void is_complete_on_files_which_are_kept_only_when_they_are_there() {
        var nobody = new Knocker(service);
        var file = nobody.get("/assets/app/page.js");
        complete(file, 200);
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        var missing = nobody.get("/assets/app/none.js");
        complete(missing, 404);
        assertThat(missing.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void is_complete_on_the_ways_to_the_login_and_back() {
        var nobody = new Knocker(service);
        complete(nobody.get("/cases"), 302);
        complete(nobody.get("/logout"), 302);
        complete(nobody.get("/q/openapi"), 200);
        for (String way : new String[] {"?code=x&state=y", "?error=access_denied&state=y"}) {
            var back = nobody.get("/cases" + way);
            HeaderSet.standsOn(back, "/cases" + way);
            assertThat(back.statusCode()).as(way).isLessThan(500);
        }
        var forged = nobody.with("Cookie", "q_session=forged").get("/cases");
        complete(forged, 302);
    }

    @Test
    void forbids_to_keep_what_staff_read() {
        for (String page : new String[] {"/cases", "/staff"}) {
            var answer = Knocker.withToken(service, keycloak.token("decision-maker")).get(page);
            complete(answer, 200);
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void binds_to_https_where_the_request_came_by_it() {
        var answer = new Knocker(service).with("X-Forwarded-Proto", "https").get("/");

        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=63072000; includeSubDomains");
        assertThat(new Knocker(service).get("/").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void sets_cookies_that_no_other_host_can_set_or_read() {
        var cookies = new Knocker(service).get("/report?lang=en").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .hasSize(3)
                .allSatisfy(
                        cookie ->
                                assertThat(cookie.toLowerCase())
                                        .startsWith("__host-")
                                        .contains("secure", "httponly", "path=/")
                                        .containsPattern("samesite=(lax|strict)")
                                        .doesNotContain("domain="));
        assertThat(cookies)
                .anyMatch(
                        cookie ->
                                cookie.startsWith("__Host-ligevaerd-form=")
                                        && cookie.contains("SameSite=Strict"));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Host-csrf-token="));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Host-language=en"));
    }

    @Test
    void keeps_the_way_to_the_login_to_the_browser_that_began_it() {
        var toLogin = new Knocker(service).get("/cases");
        assertThat(toLogin.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(HeadersIT::isGuarded);
        assertThat(toLogin.headers().firstValue("Location").orElse(""))
                .contains("code_challenge_method=S256", "code_challenge=");
    }

    @Test
    void does_not_say_what_answers() {
        var answer = new Knocker(service).get("/");

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.matches("(?i)server|x-powered-by|via"));
    }

    private static void isGuarded(String cookie) {
        assertThat(cookie.toLowerCase()).contains("httponly", "samesite=lax", "secure");
    }

    private static void complete(HttpResponse<String> answer, int status) {
        var where = answer.request().method() + " " + answer.uri();
        assertThat(answer.statusCode()).as("%s: %s", where, answer.body()).isEqualTo(status);
        HeaderSet.standsOn(answer, where);
    }
}
