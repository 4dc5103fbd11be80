package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the README from the demonstration: {@code ./ligevaerd screenshots}. */
@Tag("screenshots")
@DisplayName("The pictures of the README")
class ScreenshotsIT {

    private static final Path PICTURES = Path.of("docs", "screenshots");
    private static final Path NARROW = Path.of("target", "screenshots");

    /** Pages must bear 320 pixels without a bar to scroll sideways (WCAG 1.4.10). */
    private static final int NARROWEST = 320;

    private static final List<String> PARTS =
            List.of(
                    "clocks",
                    "parties",
                    "issues",
                    "hearings",
                    "measures",
                    "notes",
                    "timeline",
                    "tasks",
                    "exhibits",
                    "interviews");

    /** Where those begin who have no cases. */
    private static final Map<String, String> HOMES =
            Map.of("administrator", "/staff", "policy-officer", "/goals");

    @TempDir Path data;

    @Test
    void are_taken_from_the_invented_municipality() throws Exception {
        Files.createDirectories(PICTURES);
        Files.createDirectories(NARROW);
        var keycloak = KeycloakProcess.shared();
        try (var browser = Browser.open();
                var service =
                        ServiceProcess.onH2(data)
                                .loggingInThrough(keycloak)
                                .with("ligevaerd.demo.enabled", "true")
                                .with(
                                        "ligevaerd.demo.reports-per-quarter",
                                        System.getProperty("screenshots.reports", "25"))
                                .start()) {
            takesPublicPages(browser, service.address());
            takesTheDesk(browser, service.address());
            takesTheParts(browser, service.address(), new WrittenCases(service, keycloak));
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

    /** The pages of a case beside its own, each at the desk and as narrow as pages must bear. */
    private static void takesTheParts(Browser browser, String address, WrittenCases cases) {
        cases.roster();
        var investigated = "/cases/" + cases.investigated();
        var decided = "/cases/" + cases.decided();
        var seen = new LinkedHashMap<String, Map<String, String>>();
        var ofCase = new LinkedHashMap<String, String>();
        for (var name : PARTS) {
            ofCase.put(name, investigated + "/" + name);
        }
        for (var name : List.of("letters", "remedies", "afterwards")) {
            ofCase.put(name, decided + "/" + name);
        }
        ofCase.put("filtered", "/cases?urgency=NORMAL&order=DUE");
        seen.put("case-handler", ofCase);
        seen.put("reviewer", Map.of("internal-reviews", decided + "/afterwards#reviews-heading"));
        seen.put("decision-maker", Map.of("emergency", "/emergency"));
        seen.put("intake-officer", Map.of("duty", "/duty"));
        seen.put(
                "policy-officer",
                Map.of(
                        "goals", "/goals",
                        "goals-register", "/goals/register",
                        "goals-series", "/goals/series",
                        "council", "/goals/reports"));
        seen.put("administrator", Map.of("staff-import", "/staff/import"));
        seen.forEach(
                (user, pages) -> {
                    var home = HOMES.getOrDefault(user, "/cases");
                    var desk = browser.page(View.desk());
                    StaffLogin.logIn(desk, user, address + home);
                    var narrow = browser.page(View.phone().wide(NARROWEST));
                    StaffLogin.logIn(narrow, user, address + home);
                    pages.forEach(
                            (name, path) -> {
                                desk.navigate(address + path);
                                take(desk, name);
                                whole(desk, name + "-wide");
                                narrow.navigate(address + path);
                                whole(narrow, name);
                            });
                });
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
        officer.navigate(address + "/statistics/workbench/trial");
        take(officer, "trial");
    }

    /** The whole page, to be looked at; it is not kept. */
    private static void whole(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(NARROW.resolve(name + ".png")));
    }

    /** What the window shows: long pages would be too small to read. */
    private static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static boolean hasContent(Path picture) {
        return picture.toFile().length() > 10_000;
    }
}
