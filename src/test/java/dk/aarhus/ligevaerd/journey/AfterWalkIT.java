package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A handler writes a letter, another approves it; something is put right, and the case closed. */
@Tag("full")
@DisplayName("What follows a decision, in browsers")
class AfterWalkIT extends BrowserWalk {

    private static final String CASES = "/api/v1/cases/";

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()));
    }

    static Stream<View> views() {
        return Stream.of(View.desk(), View.phone().wide(320).dark().inEnglish());
    }

    @ParameterizedTest
    @MethodSource("views")
    void can_be_done_by_everyone_whom_it_concerns(View view) {
        var reference = decided();
        var address = service.address() + "/cases/" + reference;

        var handler = browser.page(view);
        StaffLogin.logIn(handler, "case-handler", address + "/letters");
        accessible(handler);
        send(handler, "/letters");
        assertThat(handler.locator("[data-faults]").count()).isEqualTo(1);
        accessible(handler);
        handler.selectOption("#kind", "DECISION_TO_REPORTER");
        send(handler, "/letters");
        accessible(handler);
        handler.fill("#text", "# Title\n\n## Heading\n\nWords\n\n- one\n- two […]");
        handler.locator("main form:has(#text) button[type=submit]").click();
        assertThat(handler.locator(".alert-warning").count()).isPositive();
        handler.fill("#text", "# Title\n\n## Heading\n\nWords\n\n- one\n- two");
        handler.locator("main form:has(#text) button[type=submit]").click();
        accessible(handler);
        var letter = handler.url().replaceAll("\\?.*", "");

        var reader = browser.page(view);
        StaffLogin.logIn(reader, "reviewer", letter);
        accessible(reader);
        send(reader, "/approval");
        accessible(reader);
        reader.context().close();

        handler.navigate(letter);
        send(handler, "/sending");
        accessible(handler);
        assertThat(handler.locator("main .hash").innerText()).hasSize(64);

        handler.navigate(address + "/remedies");
        accessible(handler);
        handler.locator("main form[action$='/remedies'] button").click();
        assertThat(handler.locator("[data-faults]").count()).isEqualTo(1);
        accessible(handler);
        handler.selectOption("#order-type", "RULE_CHANGE");
        handler.selectOption("#order-owner", "MANAGER");
        handler.fill("#order-what", "The rule is changed.");
        handler.locator("main form[action$='/remedies'] button").click();
        accessible(handler);
        handler.fill("main form[action$='/completion'] textarea", "The new rule.");
        send(handler, "/completion");
        handler.selectOption("main form[action$='/effect'] select", "WORKED");
        handler.fill("main form[action$='/effect'] textarea", "No difference left.");
        send(handler, "/effect");
        accessible(handler);

        handler.navigate(address + "/afterwards");
        accessible(handler);
        handler.locator("main form[action$='/learning'] button").click();
        assertThat(handler.locator("[data-faults]").count()).isEqualTo(1);
        accessible(handler);
        handler.fill("#learning-needlessReason", "Known from another case.");
        handler.locator("main form[action$='/learning'] button").click();
        accessible(handler);
        handler.context().close();
    }

    private static String decided() {
        String reference =
                call(RestAssured.given())
                        .body(
                                Map.of(
                                        "phase",
                                        "SERVICE",
                                        "account",
                                        "The counter was closed to us."))
                        .post("/api/v1/reports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        as("intake-officer")
                .body(Map.of("canTake", true))
                .put(CASES + reference + "/conflict-screen")
                .then()
                .statusCode(200);
        move("intake-officer", reference, "ACKNOWLEDGED");
        move("intake-officer", reference, "TRIAGE");
        put(
                "intake-officer",
                reference,
                "triage",
                Map.of("urgency", "NORMAL", "forms", List.of("DIRECT"), "note", "A note"));
        put(
                "intake-officer",
                reference,
                "staff",
                Map.of(
                        "handler",
                        "case-handler",
                        "reviewer",
                        "reviewer",
                        "decisionMaker",
                        "decision-maker"));
        move("intake-officer", reference, "INFORMAL_RESOLUTION");
        put("case-handler", reference, "conflict-declaration", Map.of("noConflict", "true"));
        put(
                "case-handler",
                reference,
                "decision",
                Map.of(
                        "outcome",
                        "RESOLVED_INFORMALLY",
                        "reasons",
                        "It was settled.",
                        "toReporter",
                        "The counter is open again."));
        move("decision-maker", reference, "DECIDED");
        return reference;
    }

    private static void move(String user, String reference, String to) {
        as(user).header("If-Match", tag(user, reference))
                .body(Map.of("to", to))
                .post(CASES + reference + "/transitions")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(
            String user, String reference, String part, Map<String, Object> body) {
        return as(user).header("If-Match", tag(user, reference))
                .body(body)
                .put(CASES + reference + "/" + part)
                .then()
                .statusCode(200);
    }

    private static String tag(String user, String reference) {
        return as(user).get(CASES + reference).then().extract().header("ETag");
    }

    private static RequestSpecification as(String user) {
        return call(RestAssured.given().auth().oauth2(KeycloakProcess.shared().token(user)));
    }

    private static RequestSpecification call(RequestSpecification request) {
        return request.baseUri(service.address()).contentType(ContentType.JSON);
    }

    private static void send(Page page, String action) {
        page.locator("main form[action$='" + action + "'] button[type=submit]").first().click();
        page.waitForLoadState();
    }

    private static void accessible(Page page) {
        page.waitForLoadState();
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways", page.title())
                .isEqualTo(true);
    }
}
