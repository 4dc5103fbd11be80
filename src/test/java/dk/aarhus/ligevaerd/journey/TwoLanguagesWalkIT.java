package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import io.restassured.RestAssured;
import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer who writes Danish and a reporter who reads Arabic. */
@Tag("full")
@DisplayName("A dialogue in two languages")
class TwoLanguagesWalkIT {

    private static final String UNFOLD =
            "document.querySelectorAll('main details').forEach(part => part.open = true)";
    private static final Path PICTURES = Path.of("target", "two-languages");

    @TempDir static Path data;
    private static Browser browser;
    private static ServiceProcess service;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        service =
                ServiceProcess.onH2(data)
                        .with("ligevaerd.messages.take-back-time", "0S")
                        .loggingInThrough(KeycloakProcess.shared())
                        .start();
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void is_written_at_the_desk_and_read_on_a_small_telephone() {
        var receipt = file("أعادوني إلى البيت بلا سبب.");
        var reference = receipt.get("reference");
        DeskWalk.of(browser, "intake-officer", service.address(), reference).move("ACKNOWLEDGED");
        var page = browser.page(View.desk());
        var here = service.address() + "/cases/" + reference;
        StaffLogin.logIn(page, "intake-officer", here);
        page.evaluate(UNFOLD);
        assertFit(page, "case");

        // A bare Danish message comes back with its words.
        page.locator("#dialogue-text").fill("Vi har læst det.");
        page.locator("form[action$='/messages'] button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("a[href='#dialogue-way']").count()).isEqualTo(1);
        assertThat(page.locator("#dialogue-text").inputValue()).isEqualTo("Vi har læst det.");
        page.evaluate(UNFOLD);
        assertFit(page, "refused");

        page.locator("#dialogue-text").fill("");
        page.check("input[name=dialogue-way][value=PHRASES]", ReporterWalk.forced());
        page.check("input[name=dialogue-phrases][value=THANKS]", ReporterWalk.forced());
        page.locator("form[action$='/messages'] button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("[data-faults]").count()).isZero();
        for (var tab : new String[] {"translations", "related", "notes"}) {
            page.navigate(here + "/" + tab);
            page.evaluate(UNFOLD);
            assertFit(page, tab);
        }
        page.navigate(service.address() + "/cases/saved?status=ACKNOWLEDGED");
        assertFit(page, "saved");
        page.locator("#name").fill("Nye");
        page.locator("main form[action='/cases/saved'] button[type=submit]").click();
        page.waitForLoadState();
        assertFit(page, "list");
        page.setViewportSize(320, 800);
        assertFit(page, "list-narrow");
        page.navigate(here + "/translations");
        page.evaluate(UNFOLD);
        assertFit(page, "translations-narrow");
        page.navigate(here);
        page.evaluate(UNFOLD);
        assertFit(page, "case-narrow");
        page.context().close();

        var telephone = browser.page(View.phone().wide(320).inArabic());
        telephone.navigate(service.address() + "/mailbox");
        telephone.fill("#code", receipt.get("code"));
        telephone.waitForNavigation(
                () -> telephone.locator("main button[type=submit]").first().click());
        assertThat(telephone.locator(".dialogue [lang=ar][dir=rtl]").last().innerText())
                .isEqualTo("شكرًا على جوابكم.");
        assertThat(telephone.locator(".dialogue details.original").count()).isEqualTo(1);
        assertFit(telephone, "mailbox");
        telephone.context().close();
    }

    private static Map<String, String> file(String account) {
        return RestAssured.given()
                .baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(Map.of("phase", "SERVICE", "account", account, "language", "ar"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .as(new TypeRef<Map<String, String>>() {});
    }

    private static void assertFit(Page page, String name) {
        Browser.picture(page, PICTURES.resolve(name + ".png"));
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways", page.url())
                .isEqualTo(true);
    }
}
