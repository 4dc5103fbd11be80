package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.fixture.View;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
@DisplayName("Somebody on duty")
class ClocksWalkIT extends BrowserWalk {

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()));
    }

    @Test
    void confirms_the_call_and_keeps_the_clocks_of_the_case() {
        var page = browser.page(View.desk());
        StaffLogin.logIn(page, "intake-officer", service.address() + "/duty");
        Browser.assertAccessible(page);
        submit(page, "/duty");
        assertThat(page.locator("[data-faults] a").count()).isEqualTo(3);
        page.fill("#account", "intake-officer");
        page.fill("#from", Today.here().toString());
        page.fill("#to", Today.here().plusDays(6).toString());
        submit(page, "/duty");
        assertThat(page.locator("[role=status]").count()).isEqualTo(1);

        String reference =
                RestAssured.given()
                        .baseUri(service.address())
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "phase",
                                        "SERVICE",
                                        "account",
                                        "Nogen er i fare.",
                                        "immediateDanger",
                                        true))
                        .post("/api/v1/reports")
                        .path("reference");
        page.navigate(service.address() + "/cases");
        Browser.assertAccessible(page);
        submit(page, "/cases/" + reference + "/duty");
        assertThat(page.url()).endsWith("/cases/" + reference + "/screen");
        page.locator("form:has(input[name=canTake][value=true]) button").click();
        page.waitForLoadState();

        page.navigate(service.address() + "/cases/" + reference + "/clocks");
        Browser.assertAccessible(page);
        submit(page, "/cases/" + reference + "/clocks/final-days");
        assertThat(page.locator("[data-faults] a").count()).isEqualTo(2);
        page.selectOption("#kind", "VACANCY_FILLED");
        page.fill("#finalOn", Today.here().plusDays(10).toString());
        submit(page, "/cases/" + reference + "/clocks/final-days");
        assertThat(page.locator("main").innerText()).contains("Stillingen holdes åben");
        page.context().close();
    }

    private static void submit(Page page, String action) {
        page.locator("main form[action='" + action + "'] button[type=submit]").first().click();
        page.waitForLoadState();
        Browser.assertAccessible(page);
    }
}
