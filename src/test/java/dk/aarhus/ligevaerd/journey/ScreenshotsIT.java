package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the README from the demonstration: {@code ./ligevaerd screenshots}. */
@Tag("screenshots")
@DisplayName("The pictures of the README")
class ScreenshotsIT {

    private static final Path PICTURES = Path.of("docs", "screenshots");

    @TempDir Path data;

    @Test
    void are_taken_from_the_invented_municipality() throws Exception {
        Files.createDirectories(PICTURES);
        try (var browser = Browser.open();
                var service =
                        ServiceProcess.onH2(data)
                                .loggingInThrough(KeycloakProcess.shared())
                                .with("ligevaerd.demo.enabled", "true")
                                .start()) {
            takesPublicPages(browser, service.address());
            takesTheDesk(browser, service.address());
            takesTheFigures(browser, service.address());
        }
        try (var taken = Files.list(PICTURES)) {
            assertThat(taken).hasSizeGreaterThanOrEqualTo(8).allMatch(ScreenshotsIT::hasContent);
        }
    }

    private static void takesPublicPages(Browser browser, String address) {
        var page = browser.page(View.desk());
        page.navigate(address + "/");
        take(page, "welcome");
        var phone = browser.page(View.phone().dark());
        phone.navigate(address + "/report");
        phone.fill("#account", "Lederen sagde: »Du passer nok ikke ind her«.");
        take(phone, "report");

        var reporter = browser.page(View.phone());
        var code =
                new ReporterWalk(reporter, address)
                        .begin()
                        .tell("Lederen sagde: »Du passer nok ikke ind her«.")
                        .connect("RECRUITMENT")
                        .stayAnonymous()
                        .send();
        take(reporter, "receipt");
        new ReporterWalk(reporter, address).openMailbox(code);
        take(reporter, "mailbox");
    }

    private static void takesTheDesk(Browser browser, String address) {
        var page = browser.page(View.desk());
        StaffLogin.logIn(page, "case-handler", address + "/cases");
        take(page, "cases");
        page.navigate(address + "/cases?status=ASSESSMENT");
        page.locator("main table a[href*='/cases/']").first().click();
        take(page, "case");
    }

    private static void takesTheFigures(Browser browser, String address) {
        var reader = browser.page(View.desk());
        reader.navigate(address + "/statistics");
        take(reader, "statistics");
        reader.navigate(address + "/statistics/method");
        take(reader, "method");
        reader.navigate(address + "/statistics/ask");
        reader.selectOption("#subject", "phase:RECRUITMENT");
        reader.locator("main form button").click();
        take(reader, "ask");
        var officer = browser.page(View.desk());
        StaffLogin.logIn(officer, "policy-officer", address + "/statistics/workbench");
        take(officer, "workbench");
        officer.locator("main table a[href*='/workbench/']").first().click();
        take(officer, "release");
        officer.navigate(address + "/statistics/given");
        officer.fill("#number", "3");
        officer.locator("button[value=check]").click();
        take(officer, "given");
    }

    /** What the window shows: long pages would be too small to read. */
    private static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static boolean hasContent(Path picture) {
        return picture.toFile().length() > 10_000;
    }
}
