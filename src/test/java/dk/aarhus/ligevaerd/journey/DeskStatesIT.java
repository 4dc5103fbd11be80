package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.intake.evidence.FileSender;
import io.restassured.RestAssured;
import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the desk sees of a report that has just come, each page in each look. */
@Tag("full")
@DisplayName("A new report at the desk")
class DeskStatesIT {

    @TempDir static Path data;
    private static Browser browser;
    private static ServiceProcess service;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        service = ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()).start();
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

    static Stream<View> views() {
        return Stream.of(
                View.desk(),
                View.desk().dark().inEnglish(),
                View.phone().wide(320).dark(),
                View.phone().wide(320).inEnglish());
    }

    @ParameterizedTest
    @MethodSource("views")
    void has_a_conflict_screen_and_a_page_of_its_file_that_everyone_can_use(View view) {
        var sent = file(Map.of("phase", "SERVICE", "account", "Noget skete i dag."));
        var added =
                new FileSender(service.uri("/"), "en")
                        .toMailbox(
                                sent.get("code"),
                                "REMOVE",
                                "note.txt",
                                "Words".getBytes(StandardCharsets.UTF_8));
        assertThat(added.statusCode()).isEqualTo(200);
        var page = browser.page(view);
        var reference = sent.get("reference");
        StaffLogin.logIn(
                page, "intake-officer", service.address() + "/cases/" + reference + "/screen");
        assertFit(page);
        page.locator("form:has(input[name=canTake][value=true]) button").click();
        page.waitForLoadState();

        page.navigate(service.address() + "/cases/" + reference);
        assertThat(page.locator("#files").count()).isEqualTo(1);
        assertFit(page);
        page.locator("#files a").first().click();
        page.waitForLoadState();
        assertFit(page);
        page.locator("main form[action*='/evidence/'] button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("[data-faults]").count()).as("a reason is missing").isEqualTo(1);
        assertFit(page);
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void that_is_only_to_be_counted_can_be_made_a_case_by_everyone(View view) {
        var sent =
                file(
                        Map.of(
                                "phase",
                                "SERVICE",
                                "account",
                                "Kun til statistik.",
                                "wishes",
                                List.of("ONLY_REGISTER")));
        var reference = sent.get("reference");
        DeskWalk.of(browser, "intake-officer", service.address(), reference)
                .move("ACKNOWLEDGED")
                .move("TRIAGE");
        var page = browser.page(view);
        StaffLogin.logIn(page, "intake-officer", service.address() + "/cases/" + reference);
        assertThat(page.locator("form[action$='/override']").count()).isEqualTo(1);
        page.evaluate(
                "document.querySelectorAll('main details').forEach(part => part.open = true)");
        assertFit(page);
        page.locator("form[action$='/override'] button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("[data-faults]").count()).as("a ground is missing").isEqualTo(1);
        page.evaluate(
                "document.querySelectorAll('main details').forEach(part => part.open = true)");
        assertFit(page);
        page.context().close();
    }

    private static Map<String, String> file(Map<String, Object> report) {
        return RestAssured.given()
                .baseUri(service.address())
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .as(new TypeRef<Map<String, String>>() {});
    }

    private static void assertFit(Page page) {
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways", page.url())
                .isEqualTo(true);
    }
}
