package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.statistics.PublicReader;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of the invented municipality is released, and a reader tries to find out what is hidden.
 */
@Tag("full")
@DisplayName("The figures of a year")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiguresWalkIT {

    private static final String WORKBENCH = "/statistics/workbench";
    private static final String RELEASES = "/api/v1/statistics/releases";

    /** No figure is shown of fewer persons, by no rule of the plan. */
    private static final long FEWEST = 3;

    private static final int PATIENCE = 900;
    private static final int MILLISECONDS = 1_000;

    /** To be looked at: what no program can judge. */
    private static final Path PICTURES = Path.of("target", "figures");

    /** Names what sticks out, where the page is wider than the screen. */
    private static final String WIDER_THAN_THE_SCREEN =
            """
            document.documentElement.scrollWidth <= innerWidth ? "" : [...document.querySelectorAll("body *")]
                .filter(one => one.getBoundingClientRect().right > innerWidth && !one.closest(".scroll"))
                .map(one => one.tagName + "." + one.getAttribute("class") + " " + one.textContent.trim().slice(0, 40))
                .slice(0, 8).join("; ") || "something that has no box"
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path data;
    private static Browser browser;
    private static ServiceProcess service;
    private static int pictures;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        service =
                ServiceProcess.onH2(data)
                        .loggingInThrough(KeycloakProcess.shared())
                        .with("ligevaerd.demo.enabled", "true")
                        .with("ligevaerd.demo.reports-per-quarter", "15")
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
    @Order(1)
    void are_prepared_by_one_officer_and_published_by_another() {
        var one = browser.page(View.desk().inEnglish());
        var other = browser.page(View.desk().inEnglish());
        StaffLogin.logIn(one, "policy-officer", service.address() + WORKBENCH);
        StaffLogin.logIn(other, "policy-officer-2", service.address() + WORKBENCH);
        Browser.assertAccessible(one);
        int year = Today.here().getYear() - 2;
        int published = 0;
        for (String period :
                List.of(
                        year + "-Q1",
                        year + "-Q2",
                        year + "-Q3",
                        year + "-Q4",
                        year + "",
                        year + "-R")) {
            prepare(one, period);
            Browser.assertAccessible(one);
            if (publish(other, one.url())) {
                published++;
            }
        }
        Browser.assertAccessible(other);
        Browser.picture(other, PICTURES.resolve("release.png"));
        assertThat(published).as("published periods of %d", year).isEqualTo(6);
        one.context().close();
        other.context().close();
    }

    private static void prepare(Page page, String period) {
        page.navigate(service.address() + WORKBENCH);
        page.selectOption("#period", period);
        page.waitForNavigation(() -> page.click("form[action='" + WORKBENCH + "'] button"));
        for (int wait = 0; page.url().endsWith(WORKBENCH); wait++) {
            assertThat(wait).as("seconds that %s takes", period).isLessThan(PATIENCE);
            var done = page.locator("a[href='" + WORKBENCH + "/" + period + "-1']");
            if (done.count() > 0) {
                page.waitForNavigation(done::click);
            } else {
                page.waitForTimeout(1000);
                page.reload();
            }
        }
    }

    private static boolean publish(Page page, String release) {
        page.navigate(release);
        var button = page.locator("form[action$='/publication'] button");
        if (button.count() == 0) {
            return false;
        }
        page.waitForNavigation(
                new Page.WaitForNavigationOptions().setTimeout(PATIENCE * MILLISECONDS),
                button::click);
        return true;
    }

    @Test
    @Order(2)
    void are_read_by_everyone_on_every_screen() {
        var release = newest();
        int year = Today.here().getYear() - 2;
        for (View view :
                List.of(
                        View.phone().wide(320).dark(),
                        View.desk().inEnglish(),
                        View.phone().wide(320).inEnglish())) {
            var page = browser.page(view);
            for (String path :
                    List.of(
                            "/statistics",
                            "/statistics?release=" + release + "&phase=EMPLOYMENT",
                            "/statistics?release=" + year + "-1",
                            "/statistics?release=" + year + "-1&table=ground-department",
                            "/statistics?release=" + year + "-R-1&table=outcome-class",
                            "/statistics/method",
                            "/statistics/ask",
                            "/statistics/ask?period=" + Today.here().getYear(),
                            "/statistics/ask?period=soon")) {
                page.navigate(service.address() + path);
                Browser.assertAccessible(page);
                assertThat(page.evaluate(WIDER_THAN_THE_SCREEN))
                        .as("%s needs no scrolling sideways", path)
                        .isEqualTo("");
                assertThat(page.locator(".synthetic").count()).as("says it is invented").isOne();
                Browser.picture(page, PICTURES.resolve(pictures++ + ".png"));
            }
            page.context().close();
        }
    }

    @Test
    @Order(3)
    void are_chosen_without_script_and_without_a_mouse() {
        var plain = browser.pageWithoutScript(View.desk().inEnglish());
        plain.navigate(service.address() + "/statistics");
        var other = plain.locator("#release option").last().getAttribute("value");
        plain.selectOption("#release", other);
        plain.waitForNavigation(() -> plain.click("form.tools button"));
        assertThat(plain.url()).contains("release=" + other);
        plain.context().close();

        var page = browser.page(View.desk().inEnglish());
        page.navigate(service.address() + "/statistics/ask");
        var keys = new KeyboardWalk(page);
        keys.to("#period");
        keys.press("ArrowDown");
        keys.to("main form button").press("Enter");
        assertThat(page.locator("#answer").count()).isOne();
        page.context().close();
    }

    @Test
    @Order(4)
    void that_are_given_elsewhere_are_checked_before() {
        var page = browser.page(View.desk().inEnglish());
        StaffLogin.logIn(page, "policy-officer", service.address() + "/statistics/given");
        Browser.assertAccessible(page);
        page.fill("#number", "7");
        page.waitForNavigation(() -> page.click("button[value=check]"));
        Browser.assertAccessible(page);
        Browser.picture(page, PICTURES.resolve("given.png"));
        assertThat(page.inputValue("#number")).isEqualTo("7");
        page.waitForNavigation(() -> page.click("button[value=record]"));
        Browser.assertAccessible(page);
        assertThat(page.locator("[data-faults] a").count()).isEqualTo(3);
        page.context().close();
    }

    @Test
    @Order(5)
    void are_tried_before_the_first_release() {
        var page = browser.page(View.phone().wide(320).inEnglish());
        StaffLogin.logIn(page, "policy-officer", service.address() + WORKBENCH + "/trial");
        Browser.assertAccessible(page);
        var button = "form[action='" + WORKBENCH + "/trial'] button";
        page.fill("#reports", "many");
        page.waitForNavigation(() -> page.click(button));
        Browser.assertAccessible(page);
        assertThat(page.inputValue("#reports")).isEqualTo("many");
        assertThat(page.locator("[data-faults] a").count()).isOne();
        page.fill("#reports", "8");
        page.waitForNavigation(() -> page.click(button));
        for (int wait = 0; page.locator("main .table").count() == 0; wait++) {
            assertThat(wait).as("seconds that the first plan takes").isLessThan(PATIENCE);
            page.waitForTimeout(MILLISECONDS);
            page.reload();
        }
        Browser.assertAccessible(page);
        assertThat(page.evaluate(WIDER_THAN_THE_SCREEN)).isEqualTo("");
        Browser.picture(page, PICTURES.resolve("trial.png"));
        page.context().close();
    }

    @Test
    @Order(6)
    void hide_every_small_count_from_a_reader_who_holds_all_public_files() throws Exception {
        var sheets = new ArrayList<JsonNode>();
        for (String release : releases()) {
            var sheet = JSON.readTree(file(release + "/protection"));
            sheets.add(sheet);
            for (var table : sheet.path("tables")) {
                assertSameCells(release, table);
            }
        }
        assertThat(sheets).hasSizeGreaterThanOrEqualTo(4);
        var whole = PublicReader.whole(sheets);
        var fractional = PublicReader.fractional(sheets);
        assertThat(whole.promises()).as("withheld counts").isNotEmpty();
        whole.promises()
                .forEach(
                        (count, promised) -> {
                            for (var reader : List.of(fractional, whole)) {
                                long least = reader.least(count);
                                long most = reader.most(count);
                                assertThat(least)
                                        .as("the least %s can be", count)
                                        .isLessThanOrEqualTo(promised[0]);
                                assertThat(most)
                                        .as("the most %s can be", count)
                                        .isGreaterThanOrEqualTo(promised[1]);
                                assertThat(least >= 1 && most < FEWEST)
                                        .as("%s is known to be small", count)
                                        .isFalse();
                            }
                        });
    }

    private static void assertSameCells(String release, JsonNode table) {
        Map<String, String> cells = new HashMap<>();
        table.path("cells").forEach(cell -> cells.put(place(cell), cell.path("value").asText()));
        var address = release + "/tables/" + table.path("name").asText();
        int axes = table.path("dimensions").size();
        Map<String, String> csv = new HashMap<>();
        lines(address + ".csv")
                .filter(line -> !line[line.length - 1].equals("impossible"))
                .forEach(
                        line ->
                                csv.put(
                                        String.join("|", List.of(line).subList(0, axes)),
                                        line[axes]));
        assertThat(csv).as("%s as CSV", address).isEqualTo(cells);
        Map<String, String> sdmx = new HashMap<>();
        lines(address + ".sdmx")
                .filter(line -> !line[line.length - 1].equals("M"))
                .forEach(
                        line ->
                                sdmx.put(
                                        line[2 + axes]
                                                + "|"
                                                + String.join(
                                                        "|", List.of(line).subList(3, 2 + axes)),
                                        line[3 + axes]));
        // A revised year is the year for SDMX, in a flow of its own.
        assertThat(sdmx)
                .as("%s as SDMX-CSV", address)
                .isEqualTo(
                        cells.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                cell -> cell.getKey().replace("-R|", "|"),
                                                Map.Entry::getValue)));
    }

    private static String place(JsonNode cell) {
        return StreamSupport.stream(cell.path("coord").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("|"));
    }

    private static Stream<String[]> lines(String address) {
        return file(address).lines().skip(1).map(line -> line.split(",", -1));
    }

    private static String file(String path) {
        return RestAssured.given()
                .baseUri(service.address())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> releases() {
        return RestAssured.given()
                .baseUri(service.address())
                .get(RELEASES)
                .jsonPath()
                .getList("id", String.class)
                .stream()
                .map(id -> RELEASES + "/" + id)
                .toList();
    }

    private static String newest() {
        var first = releases().get(0);
        return first.substring(first.lastIndexOf('/') + 1);
    }
}
