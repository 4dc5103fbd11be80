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

/** An emergency, somebody who steps back, and a directory that is taken over. */
@Tag("full")
@DisplayName("Who may know of a case, in browsers")
class NeedToKnowWalkIT extends BrowserWalk {

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()));
    }

    static Stream<View> views() {
        return Stream.of(View.desk(), View.phone().wide(320).dark().inEnglish());
    }

    @ParameterizedTest
    @MethodSource("views")
    void is_asked_on_pages_that_everyone_can_use(View view) {
        var reference = file();

        var decider = browser.page(view);
        StaffLogin.logIn(decider, "decision-maker", service.address() + "/emergency");
        accessible(decider);
        decider.fill("#reference", "2026-ZZZZZZ");
        decider.fill("#reason", "Nogen er i fare");
        send(decider, "/emergency/access");
        assertThat(decider.locator("[data-faults]").count()).isEqualTo(1);
        assertThat(decider.inputValue("#reason")).isEqualTo("Nogen er i fare");
        accessible(decider);
        decider.fill("#reference", reference);
        send(decider, "/emergency/access");
        assertThat(decider.url()).endsWith("/cases/" + reference);
        accessible(decider);
        decider.context().close();

        var auditor = browser.page(view);
        StaffLogin.logIn(auditor, "auditor", service.address() + "/emergency");
        assertThat(auditor.locator("main table").innerText()).contains(reference);
        accessible(auditor);
        auditor.navigate(service.address() + "/journal");
        assertThat(auditor.locator("main").innerText()).contains("Nogen er i fare");
        auditor.context().close();

        var officer = browser.page(view);
        StaffLogin.logIn(
                officer, "intake-officer", service.address() + "/cases/" + reference + "/screen");
        officer.locator("form:has(input[name=canTake][value=true]) button").click();
        officer.waitForLoadState();
        officer.navigate(service.address() + "/cases/" + reference + "/recusal");
        accessible(officer);
        send(officer, "/recusal");
        assertThat(officer.locator("[data-faults]").count()).isEqualTo(1);
        accessible(officer);
        officer.fill("#text", "Vi er i familie");
        send(officer, "/recusal");
        assertThat(officer.url()).contains("/cases?done=");
        assertThat(officer.locator("main").innerText()).doesNotContain(reference);
        officer.context().close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void is_kept_in_a_directory_that_is_pasted(View view) {
        var administrator = browser.page(view);
        StaffLogin.logIn(administrator, "administrator", service.address() + "/staff/import");
        accessible(administrator);
        administrator.fill("#file", "account,function\nx,NONSENSE\n");
        send(administrator, "/staff/import");
        assertThat(administrator.locator("[data-faults]").innerText()).contains("rows[2].function");
        accessible(administrator);
        administrator.fill("#file", "account,function\nadministrator,OTHER\n");
        send(administrator, "/staff/import");
        assertThat(administrator.locator("button[value=take]").count()).isEqualTo(1);
        accessible(administrator);
        administrator.context().close();
    }

    private static String file() {
        return RestAssured.given()
                .baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(Map.of("phase", "SERVICE", "account", "Noget skete i dag."))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
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
