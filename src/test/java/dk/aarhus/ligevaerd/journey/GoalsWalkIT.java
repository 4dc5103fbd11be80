package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** From the goals to the signed report: two officers, and then everybody. */
@DisplayName("The goals in a browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("full")
class GoalsWalkIT {

    private static final List<String> PAGES =
            List.of(
                    "/goals",
                    "/goals/register",
                    "/goals/register/G5",
                    "/goals/series",
                    "/goals/series/head-count",
                    "/goals/breaks",
                    "/goals/reports");
    private static final int PATIENCE = 120;

    /** To be looked at: what no program can judge. */
    private static final Path PICTURES = Path.of("target", "goals");

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static Browser browser;
    private static ServiceProcess service;
    private static String report;
    private static int pictures;

    @BeforeAll
    static void a_year_is_released() throws InterruptedException {
        browser = Browser.open();
        keycloak = KeycloakProcess.shared();
        service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
        send("administrator", "/api/v1/statistics/imports", cases());
        send(
                "policy-officer",
                "/api/v1/goals/series/imports",
                "series,period,value,source,lagMonths\n"
                        + "head-count,2023-Q1,25000,Invented,1\nhead-count,2023-Q2,25100,Invented,1\n"
                        + "head-count,2023-Q3,25100,Invented,1\nhead-count,2023-Q4,25200,Invented,1\n");
        publish("2023");
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
    void can_be_read_on_every_screen() {
        for (var view : List.of(View.desk(), View.phone().wide(320).inEnglish())) {
            var page = browser.page(view);
            StaffLogin.logIn(page, "policy-officer", service.address() + "/goals");
            for (String path : PAGES) {
                look(page, path);
            }
            page.context().close();
        }
    }

    @Test
    @Order(2)
    void change_with_what_is_picked_and_leave_open_what_was_opened() {
        var page = browser.page(View.desk().inEnglish());
        StaffLogin.logIn(page, "policy-officer", service.address() + "/goals");
        page.click("details[data-fold=Context] > summary");
        page.selectOption("#phase", "EMPLOYMENT");
        page.waitForSelector("form[data-pick] [role=status]:not(:empty)");

        assertThat(page.url()).contains("phase=EMPLOYMENT");
        assertThat(page.locator("details[data-fold=Context]").getAttribute("open")).isNotNull();
        page.reload();
        assertThat(page.inputValue("#phase")).isEqualTo("EMPLOYMENT");
        page.context().close();
    }

    @Test
    @Order(2)
    void become_a_report_without_script() {
        var page = browser.pageWithoutScript(View.desk().inEnglish());
        StaffLogin.logIn(page, "policy-officer", service.address() + "/goals/reports");
        page.selectOption("#year", "2023");
        page.waitForNavigation(() -> page.click("form.tools button"));
        report = page.url().replaceAll(".*/", "");
        press(page, "Make ready");
        assertThat(page.locator("main").innerText()).contains("Summary");

        for (String section : List.of("SUMMARY", "RECRUITMENT", "EMPLOYMENT", "DISMISSAL")) {
            page.fill("[name=" + section + "]", "Written for " + section);
        }
        press(page, "Save");
        press(page, "Make ready");
        press(page, "Sign");
        assertThat(page.locator("main").innerText()).contains("Another person");
        page.context().close();
    }

    @Test
    @Order(3)
    void is_signed_by_another_officer() {
        var page = browser.pageWithoutScript(View.desk().inEnglish());
        var address = service.address() + "/goals/reports/" + report;
        StaffLogin.logIn(page, "policy-officer-2", address);
        press(page, "Sign");

        assertThat(page.locator("main form"))
                .satisfies(forms -> assertThat(forms.count()).isZero());
        page.context().close();
    }

    @Test
    @Order(4)
    void is_then_open_to_everybody() {
        for (var view : List.of(View.desk(), View.phone().wide(320).inEnglish())) {
            var page = browser.page(view);
            look(page, "/council-reports");
            look(page, "/council-reports/" + report);
            assertThat(page.locator("main").innerText()).contains("Written for SUMMARY");
            page.context().close();
        }
        RestAssured.given()
                .baseUri(service.address())
                .get("/catalogue")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("/council-reports/" + report));
    }

    private static void press(Page page, String words) {
        var button =
                page.locator("main button")
                        .filter(
                                new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText(Pattern.compile("^\\s*" + words)));
        page.waitForNavigation(() -> button.first().click());
    }

    private static void look(Page page, String path) {
        page.navigate(service.address() + path);
        Browser.picture(page, PICTURES.resolve("%02d.png".formatted(pictures++)));
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways", path)
                .isEqualTo(true);
    }

    private static String cases() {
        var rows =
                new StringBuilder(
                        "received,department,phase,policyClasses,capacity,identity,acknowledged,triaged,reporter\n");
        for (int person = 0; person < 120; person++) {
            rows.append(
                    "2023-%02d-10,%s,%s,DIRECT,AFFECTED_EMPLOYEE,CONFIDENTIAL,2023-%02d-12,2023-%02d-11,p-%d\n"
                            .formatted(
                                    1 + person % 12,
                                    person % 2 == 0 ? "MBU" : "MSO",
                                    List.of("RECRUITMENT", "EMPLOYMENT", "DISMISSAL")
                                            .get(person % 3),
                                    1 + person % 12,
                                    1 + person % 12,
                                    person));
        }
        return rows.toString();
    }

    private static void send(String account, String path, String table) {
        as(account)
                .contentType("text/csv; charset=utf-8")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(200);
    }

    private static void publish(String period) throws InterruptedException {
        as("policy-officer")
                .contentType(ContentType.JSON)
                .body(Map.of("period", period))
                .post("/api/v1/statistics/releases");
        for (int second = 0; second < PATIENCE; second++) {
            var answer =
                    as("policy-officer-2")
                            .contentType(ContentType.JSON)
                            .post("/api/v1/statistics/releases/" + period + "-1/publication");
            if (answer.statusCode() == 200) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError(period + " is not published");
    }

    private static RequestSpecification as(String account) {
        return RestAssured.given()
                .baseUri(service.address())
                .auth()
                .oauth2(keycloak.token(account));
    }
}
