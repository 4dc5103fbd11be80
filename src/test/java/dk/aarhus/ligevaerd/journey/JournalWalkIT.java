package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody opens an identity; the reporter and an auditor see that it was done. */
@Tag("full")
@DisplayName("What the journal shows, in browsers")
class JournalWalkIT extends BrowserWalk {

    private static final String CONTACT = "Postboks 17, Åbyhøj";

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()));
    }

    /** The extremes; what fits both fits what lies between. */
    static Stream<View> views() {
        return Stream.of(View.desk(), View.phone().wide(320).dark().inEnglish());
    }

    @ParameterizedTest
    @MethodSource("views")
    void can_be_read_by_everyone_whom_it_concerns(View view) {
        var receipt = file();
        var reference = receipt.get("reference");

        var desk = browser.page(view);
        StaffLogin.logIn(desk, "intake-officer", service.address() + "/cases/" + reference);
        assertThat(desk.locator("main").innerText()).doesNotContain(CONTACT);
        if (desk.url().endsWith("/screen")) {
            accessible(desk);
            desk.locator("form:has(input[name=canTake][value=true]) button").click();
        }
        assertThat(desk.locator("main").innerText()).doesNotContain(CONTACT);
        desk.locator("main a[href$='/identity']").click();
        accessible(desk);
        send(desk, "/identity");
        assertThat(desk.locator("[data-faults]").count()).isEqualTo(1);
        accessible(desk);
        desk.fill("#reason", "Brevet kom retur");
        send(desk, "/identity");
        assertThat(desk.locator("main").innerText()).contains(CONTACT);
        accessible(desk);
        desk.context().close();

        var reporter = browser.page(view);
        reporter.navigate(service.address() + "/mailbox");
        reporter.fill("[name=code]", receipt.get("code"));
        send(reporter, "/mailbox");
        assertThat(reporter.locator("#openings-heading").count()).isEqualTo(1);
        accessible(reporter);
        reporter.context().close();

        var auditor = browser.page(view);
        StaffLogin.logIn(auditor, "auditor", service.address() + "/journal");
        assertThat(auditor.locator("main").innerText()).contains("Brevet kom retur");
        accessible(auditor);
        send(auditor, "/journal/verification");
        assertThat(auditor.locator("#check .alert-success").count()).isEqualTo(1);
        accessible(auditor);
        auditor.fill("#reference", reference);
        send(auditor, "/journal/case");
        assertThat(auditor.locator("[data-faults]").count()).isEqualTo(1);
        auditor.fill("#reason", "En klage over sagen");
        send(auditor, "/journal/case");
        assertThat(auditor.locator("main table").innerText()).contains("intake-officer");
        accessible(auditor);
        auditor.context().close();
    }

    private static Map<String, String> file() {
        return RestAssured.given()
                .baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "identity",
                                "CONFIDENTIAL",
                                "phase",
                                "SERVICE",
                                "account",
                                "Lederen sagde: »Du passer nok ikke ind her«.",
                                "contact",
                                CONTACT))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("", String.class, String.class);
    }

    private static void send(Page page, String action) {
        page.locator("main form[action$='" + action + "'] button[type=submit]").first().click();
        page.waitForLoadState();
    }

    private static void accessible(Page page) {
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways", page.title())
                .isEqualTo(true);
    }
}
