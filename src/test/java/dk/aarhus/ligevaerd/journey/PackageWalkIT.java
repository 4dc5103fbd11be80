package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dk.aarhus.ligevaerd.casework.looking.LookedFiles;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.intake.evidence.FileSender;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file is looked at without taking it out, and a package is blacked out with the mouse. */
@Tag("full")
@DisplayName("A package for somebody outside, in browsers")
class PackageWalkIT extends BrowserWalk {

    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()));
    }

    @Test
    void is_looked_at_blacked_out_and_frozen() throws IOException {
        var telephone = browser.page(View.phone());
        var reporter = new ReporterWalk(telephone, service.address());
        var code =
                reporter.begin()
                        .tell("Hjemmearbejde blev trukket tilbage.")
                        .connect("EMPLOYMENT")
                        .stayAnonymous()
                        .send();
        var reference =
                telephone
                        .locator("main")
                        .innerText()
                        .replaceAll("(?s).*?(20\\d\\d-[0-9A-Z]{6}).*", "$1");
        new FileSender(URI.create(service.address()), "da")
                .toMailbox(code, "KEEP", "brev.pdf", LookedFiles.pdf("Du er opsagt.", "Aftalen."));
        desk("intake-officer", reference)
                .move("ACKNOWLEDGED")
                .move("TRIAGE")
                .save(
                        "triage",
                        Map.of(
                                "triage-urgency", "NORMAL",
                                "triage-forms", "HARASSMENT",
                                "triage-grounds", "AGE",
                                "triage-note", "Kommunen er ansvarlig."))
                .save(
                        "staff",
                        Map.of(
                                "staff-handler", "case-handler",
                                "staff-reviewer", "reviewer",
                                "staff-decisionMaker", "decision-maker"))
                .move("INVESTIGATION_PLANNED");

        var handler = desk("case-handler", reference);
        var page = handler.page();
        page.locator("main a[href$='/look']").first().click();
        picture(page);
        shots(page, "look");
        page.locator("main a[rel=next]").click();
        assertThat(page.locator("main").innerText()).contains("Aftalen.");
        Browser.assertAccessible(page);

        page.navigate(service.address() + "/cases/files?case=" + reference);
        shots(page, "add-file");
        handler.saveOn(
                "packages",
                "packages",
                Map.of("purpose", "BOARD", "recipient", "Nævnet", "basis", "Brev af 2. november"));
        shots(page, "package");
        page.locator("main ol a").last().click();
        picture(page);
        draw(page);
        assertThat(page.inputValue("main [name=width]")).isNotEmpty();
        page.selectOption("main [name=ground]", "PRIVATE_AFFAIRS");
        shots(page, "black-out");
        page.locator("main form[action$='/marks'] button").click();
        page.waitForLoadState();
        picture(page);
        assertThat(page.locator("main form[action$='/removal']").count()).isEqualTo(2);
        shots(page, "blacked-out");

        page.locator("main form[action$='/removal'] button").first().click();
        page.waitForLoadState();
        assertThat(page.locator("main form[action$='/removal']").count()).isZero();

        handler.visit("packages/1");
        page.fill("main [name=words]", "opsagt");
        page.selectOption("main form[action$='/words'] [name=ground]", "PRIVATE_AFFAIRS");
        page.locator("main button[formaction$='/preview']").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("Fundne steder: 1");
        shots(page, "package-hits");
        page.locator("main form[action$='/words'] button:not([formaction])").click();
        page.waitForLoadState();

        handler.visit("packages/1");
        page.locator("main form[action$='/freezing'] button").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("Frosset");
        Browser.assertAccessible(page);
        page.locator("main a[href$='/preview']").click();
        picture(page);
        shots(page, "preview");
        handler.visit("packages/1");
        page.locator("main form[action$='/drop'] button").click();
        page.waitForLoadState();
        shots(page, "package-dropped");
        page.locator("main form[action$='/copy'] button").click();
        page.waitForLoadState();
        assertThat(page.url()).contains("/packages/2");
        handler.visit("packages");
        shots(page, "packages");
    }

    /** From one corner to another. */
    private static void draw(Page page) {
        page.locator("[data-redact] img").scrollIntoViewIfNeeded();
        BoundingBox box = page.locator("[data-redact] img").boundingBox();
        page.mouse().move(box.x + box.width * 0.1, box.y + 40);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.6, box.y + 90);
        page.mouse().up();
    }

    private static void picture(Page page) {
        page.waitForFunction(
                "() => [...document.querySelectorAll('.looked img')].every(i => i.complete && i.naturalWidth > 0)");
    }

    /** Wide and narrow, for who wants to look; nothing may stick out at the side. */
    private static void shots(Page page, String name) {
        for (int width : new int[] {NARROW, WIDE}) {
            page.setViewportSize(width, HIGH);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "shots", name + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at %d", name, width)
                    .isEqualTo(width);
            Browser.assertAccessible(page);
        }
    }

    private static DeskWalk desk(String user, String reference) {
        return DeskWalk.of(browser, user, service.address(), reference);
    }
}
