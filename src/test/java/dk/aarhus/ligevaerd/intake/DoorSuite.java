package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.intake.web.FormVisitor;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The public door, tried as a friend and as an enemy would. No Keycloak is there, and none is
 * needed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The public door")
abstract class DoorSuite {

    private static final String SECRET_WORD = "Hemmelighedsord";

    /** Sends every body as it was written, whatever it claims to be. */
    private static final RestAssuredConfig AS_IT_IS =
            RestAssured.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .defaultContentCharset(StandardCharsets.UTF_8)
                                    .encodeContentTypeAs(
                                            "application/x-www-form-urlencoded", ContentType.TEXT)
                                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                                    .encodeContentTypeAs("application/xml", ContentType.TEXT));

    private ServiceProcess service;

    abstract ServiceProcess startService();

    @BeforeAll
    void start() {
        service = startService();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void repeats_a_filing_with_the_same_key_without_a_second_report() {
        var key = UUID.randomUUID().toString();

        var first = file(Map.of("phase", "SERVICE", "account", "Once"), key);
        var second = file(Map.of("phase", "SERVICE", "account", "Once"), key);

        first.then().statusCode(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        file(Map.of("phase", "SERVICE", "account", "Something else"), key)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-used-for-another"));
    }

    @Test
    void lets_two_filings_at_once_with_one_key_end_in_one_report() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<String> filing =
                () -> file(Map.of("phase", "SERVICE", "account", "At once"), key).asString();
        var both = Executors.newFixedThreadPool(8);
        try {
            var answers = both.invokeAll(Stream.generate(() -> filing).limit(8).toList());
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnly(answers.get(0).get())
                    .allMatch(a -> a.contains("reference"));
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void lets_a_form_that_is_sent_many_times_at_once_end_in_one_report() throws Exception {
        var visitor = begun("At once, by the form");
        var mark = visitor.mark();
        Callable<Integer> sending =
                () -> visitor.sendMarked("/report/4", "send", mark).statusCode();
        var threads = Executors.newFixedThreadPool(6);
        try {
            for (var answer : threads.invokeAll(Stream.generate(() -> sending).limit(6).toList())) {
                assertThat(answer.get()).isEqualTo(303);
            }
        } finally {
            threads.shutdownNow();
        }
        visitor.open("/report/18").then().statusCode(200);
        var code = visitor.code();
        given(service).body(Map.of("code", code)).post("/api/v1/mailbox").then().statusCode(200);
    }

    @Test
    void keeps_of_a_form_what_can_be_stored_and_never_fails() {
        for (String account : List.of("\u0000a", "\u202Eb", "\ud83d\ude00", "=1+1", "<b>x</b>")) {
            var visitor = begun(account);
            visitor.open("/report/9");
            visitor.answer(9, "next", "respondent", account + "\u0000", "respondentType", "\u0000");
            assertThat(visitor.page()).contains("data-faults").doesNotContain("<b>x</b>");
            visitor.answer(9, "next", "respondent", account);
            visitor.open("/report/16");
            visitor.answer(16, "send");
            assertThat(visitor.code()).hasSizeGreaterThan(20);
        }
    }

    @Test
    void writes_nothing_of_a_form_into_its_log() {
        var visitor = begun(SECRET_WORD);
        visitor.open("/report/7");
        visitor.answer(7, "later", "workplace", SECRET_WORD);
        visitor.answer(7, "next", "department", SECRET_WORD);
        assertThat(service.log()).doesNotContain(SECRET_WORD).doesNotContain("failure ");
    }

    private FormVisitor begun(String account) {
        var visitor = FormVisitor.of(service.address()).begin();
        visitor.answer(1, "next", "account", account);
        visitor.answer(2, "next", "phase", "SERVICE");
        visitor.answer(3, "next", "identity", "ANONYMOUS");
        return visitor;
    }

    @Test
    void names_every_wrong_field_in_the_language_of_the_reader() {
        var wrong =
                Map.of(
                        "phase",
                        "LATER",
                        "account",
                        " ",
                        "department",
                        "XYZ",
                        "when",
                        Map.of("from", "2999"));

        given(service)
                .header("Accept-Language", "en")
                .body(wrong)
                .post("/api/v1/reports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.field", hasItems("phase", "account", "department", "when.from"))
                .body("violations.message", hasItem("Must be filled in"));
        given(service)
                .header("Accept-Language", "da")
                .body(wrong)
                .post("/api/v1/reports")
                .then()
                .body("violations.message", hasItem("Skal udfyldes"));
    }

    @Test
    void opens_no_mailbox_for_a_wrong_code() {
        given(service)
                .body(Map.of("code", "0000-0000-0000-0000-0000-0"))
                .post("/api/v1/mailbox")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/wrong-code"));
    }

    @Test
    void asks_a_program_without_a_token_for_one_and_never_leads_it_away() {
        given(service)
                .redirects()
                .follow(false)
                .get("/api/v1/cases")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
    }

    /** A request that nobody should send, to a door that everybody can reach. */
    record Attack(String name, String method, String path, String contentType, String body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        var json = "application/json";
        return Stream.of(
                new Attack("no body", "POST", "/api/v1/reports", json, ""),
                new Attack("null", "POST", "/api/v1/reports", json, "null"),
                new Attack("a list", "POST", "/api/v1/reports", json, "[]"),
                new Attack(
                        "half a document",
                        "POST",
                        "/api/v1/reports",
                        json,
                        "{\"account\": \"" + SECRET_WORD),
                new Attack(
                        "words outside their quotes",
                        "POST",
                        "/api/v1/reports",
                        json,
                        "{\"" + SECRET_WORD + "\": 1}"),
                new Attack(
                        "a list for a text",
                        "POST",
                        "/api/v1/reports",
                        json,
                        "{\"phase\": [\"" + SECRET_WORD + "\"]}"),
                new Attack(
                        "an object for a list",
                        "POST",
                        "/api/v1/reports",
                        json,
                        "{\"grounds\": {\"a\": \"" + SECRET_WORD + "\"}}"),
                new Attack(
                        "nulls in lists",
                        "POST",
                        "/api/v1/reports",
                        json,
                        "{\"phase\":\"SERVICE\",\"account\":\"x\",\"grounds\":[null],\"mustNotSee\":[null]}"),
                new Attack(
                        "control characters",
                        "POST",
                        "/api/v1/reports",
                        json,
                        "{\"phase\":\"SERVICE\",\"account\":\"\\u0000\\ud800 a\",\"contact\":\"\\u0000\"}"),
                new Attack("deep nesting", "POST", "/api/v1/reports", json, "[".repeat(5_000)),
                new Attack(
                        "a number too large",
                        "POST",
                        "/api/v1/reports",
                        json,
                        "{\"phase\": 1e999999999}"),
                new Attack("plain text", "POST", "/api/v1/reports", "text/plain", SECRET_WORD),
                new Attack(
                        "a form",
                        "POST",
                        "/api/v1/reports",
                        "application/x-www-form-urlencoded",
                        "account=" + SECRET_WORD),
                new Attack(
                        "xml",
                        "POST",
                        "/api/v1/reports",
                        "application/xml",
                        "<a>" + SECRET_WORD + "</a>"),
                new Attack("too large", "POST", "/api/v1/reports", json, "a".repeat(600_000)),
                new Attack(
                        "a code of nothing", "POST", "/api/v1/mailbox", json, "{\"code\": null}"),
                new Attack(
                        "a code of megabytes",
                        "POST",
                        "/api/v1/mailbox",
                        json,
                        "{\"code\": \"" + "A".repeat(100_000) + "\"}"),
                new Attack(
                        "openings for a code of nothing",
                        "POST",
                        "/api/v1/mailbox/openings",
                        json,
                        "{\"code\": null}"),
                new Attack(
                        "openings for a code of megabytes",
                        "POST",
                        "/api/v1/mailbox/openings",
                        json,
                        "{\"code\": \"" + SECRET_WORD + "A".repeat(100_000) + "\"}"),
                new Attack(
                        "a path of questions that never ends",
                        "POST",
                        "/api/v1/reports",
                        json,
                        "{\"phase\": \"SERVICE\", \"account\": \"x\", \"guidance\": \""
                                + "NO-".repeat(50_000)
                                + SECRET_WORD
                                + "\"}"),
                new Attack(
                        "a message without a code",
                        "POST",
                        "/api/v1/mailbox/messages",
                        json,
                        "{\"text\": \"" + SECRET_WORD + "\"}"),
                new Attack("a method that is not there", "DELETE", "/api/v1/reports", json, ""),
                new Attack(
                        "an address that is not there",
                        "GET",
                        "/api/v1/nothing/" + SECRET_WORD,
                        json,
                        ""),
                new Attack("a page that is not there", "GET", "/nowhere", json, ""),
                new Attack(
                        "a climb out of the folder",
                        "GET",
                        "/assets/..%2f..%2fapplication.properties",
                        json,
                        ""),
                new Attack(
                        "a screen without a token",
                        "POST",
                        "/report/2",
                        "application/x-www-form-urlencoded",
                        "phase=" + SECRET_WORD),
                new Attack(
                        "a form without a token",
                        "POST",
                        "/report",
                        "application/x-www-form-urlencoded",
                        "account=" + SECRET_WORD),
                new Attack(
                        "a broken multipart",
                        "POST",
                        "/report",
                        "multipart/form-data; boundary=x",
                        "--x\r\nnonsense"),
                new Attack("an odd language", "GET", "/?lang=%00%ff", json, ""));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void answers_what_nobody_should_send_with_a_clear_no(Attack attack) {
        var request =
                RestAssured.given()
                        .config(AS_IT_IS)
                        .baseUri(service.address())
                        .urlEncodingEnabled(false)
                        .redirects()
                        .follow(false)
                        .header("Content-Type", attack.contentType());
        var answer =
                (attack.body().isEmpty() ? request : request.body(attack.body()))
                        .request(attack.method(), attack.path());

        assertThat(answer.statusCode()).as(attack.name()).isBetween(200, 499);
        assertThat(answer.asString())
                .as("no echo, no trace")
                .doesNotContain(SECRET_WORD, "Exception", "\tat ");
        carriesTheSecurityHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/report",
                "/report/1",
                "/report/20",
                "/mailbox",
                "/rights",
                "/privacy",
                "/q/openapi",
                "/nothing",
                "/api/v1/cases",
                "/assets/nothing.css"
            })
    void sends_the_security_headers_with_every_answer(String path) {
        carriesTheSecurityHeaders(given(service).redirects().follow(false).get(path));
    }

    @Test
    void writes_nothing_that_anybody_said_into_its_log() {
        file(
                        Map.of(
                                "phase",
                                "SERVICE",
                                "account",
                                SECRET_WORD,
                                "contact",
                                SECRET_WORD,
                                "mustNotSee",
                                List.of(SECRET_WORD)),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(201);
        given(service).body("{\"phase\": \"" + SECRET_WORD + "\"}").post("/api/v1/reports");

        assertThat(service.log()).doesNotContain(SECRET_WORD).doesNotContain("failure ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/plain", "text/html"})
    void answers_programs_in_json_or_not_at_all(String wanted) {
        for (String door : List.of("/api/v1/reports", "/api/v1/mailbox")) {
            given(service)
                    .accept(wanted)
                    .contentType(ContentType.JSON)
                    .body(Map.of("phase", "SERVICE", "account", SECRET_WORD))
                    .post(door)
                    .then()
                    .statusCode(406);
        }
    }

    private static void carriesTheSecurityHeaders(Response answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
    }

    private Response file(Map<String, Object> report, String key) {
        return given(service).header("Idempotency-Key", key).body(report).post("/api/v1/reports");
    }

    private static RequestSpecification given(ServiceProcess service) {
        return RestAssured.given().baseUri(service.address()).contentType(ContentType.JSON);
    }
}
