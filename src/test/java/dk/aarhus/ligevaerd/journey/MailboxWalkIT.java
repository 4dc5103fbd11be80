package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.intake.web.MailboxVisit;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The mailbox in a browser")
class MailboxWalkIT {

    private static final List<String> INSIDE =
            List.of("", "/handling", "/person", "/back", "/name", "/copy", "/after", "/notice");

    @TempDir static Path data;
    private static Browser browser;
    private static ServiceProcess service;

    /** Of a case that was decided 40 days ago and whose reporter was told nothing in time. */
    private static String late;

    @BeforeAll
    static void open() throws SQLException {
        browser = Browser.open();
        service =
                ServiceProcess.onH2(data)
                        .with("ligevaerd.notices.from", "no-reply@example.org")
                        .start();
        late = file();
        MailboxVisit.at(service.address()).enter(late).send("/mailbox/code", Map.of("go", "draw"));
        service.stop();
        try (var base =
                        DriverManager.getConnection(
                                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                                        .formatted(data.resolve("ligevaerd").toAbsolutePath()),
                                "",
                                "");
                var statement = base.createStatement()) {
            statement.executeUpdate("update report set received_on = current_date - 120");
            statement.executeUpdate("update mailbox set decided_on = current_date - 40");
        }
        service.start();
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
                View.phone().wide(320).dark(),
                View.desk().inEnglish(),
                View.phone().wide(320).inArabic());
    }

    @ParameterizedTest
    @MethodSource("views")
    void has_no_barrier_on_any_page_and_in_any_state(View view) {
        var page = browser.page(view);
        page.navigate(service.address() + "/mailbox/lost");
        assertFit(page);
        page.navigate(service.address() + "/mailbox");
        submit(page, "main button[type=submit]");
        assertFit(page);
        page.fill("#code", late);
        submit(page, "main button[type=submit]");
        for (String inside : INSIDE) {
            page.navigate(service.address() + "/mailbox" + inside);
            assertThat(page.url()).endsWith("/mailbox" + inside);
            assertFit(page);
        }
        for (String wrong : List.of("", "/handling", "/name", "/after", "/notice")) {
            page.navigate(service.address() + "/mailbox" + wrong);
            submit(page, "#letter .button-primary");
            assertThat(page.locator("[data-faults]").count()).as(wrong).isEqualTo(1);
            assertFit(page);
        }
        page.navigate(service.address() + "/mailbox/code");
        assertFit(page);
        submit(page, "#letter .button-primary");
        assertFit(page);
        page.context().close();
    }

    @Test
    void can_be_used_with_the_keyboard_alone() {
        var page = browser.page(View.desk());
        page.navigate(service.address() + "/mailbox");
        var keyboard = new KeyboardWalk(page);
        keyboard.to("#code").type(file());
        page.waitForNavigation(() -> keyboard.press("Enter"));
        keyboard.to("#text").type("Med tastaturet");
        keyboard.toButton("write").press("Enter");
        assertThat(page.locator(".dialogue").innerText()).contains("Med tastaturet");
        page.reload();
        assertThat(page.locator(".dialogue .own").count()).isEqualTo(1);
        keyboard.to("a[href='/mailbox/back']").press("Enter");
        keyboard.toButton("do").press("Enter");
        assertThat(page.locator("main").innerText()).contains("Du har trukket det tilbage");
        keyboard.toButton("close").press("Enter");
        page.goBack();
        assertThat(page.locator(".dialogue").count()).as("nothing to go back to").isZero();
        page.context().close();
    }

    @Test
    void works_without_script() {
        var page = browser.pageWithoutScript(View.phone());
        page.navigate(service.address() + "/mailbox");
        page.fill("#code", file());
        submit(page, "main button[type=submit]");
        page.fill("#text", "Uden script");
        submit(page, "#letter .button-primary");
        page.reload();
        assertThat(page.locator(".dialogue .own").count()).isEqualTo(1);
        page.locator("a[href='/mailbox/code']").click();
        submit(page, "#letter .button-primary");
        assertThat(page.locator("[data-code]").count()).isEqualTo(1);
        submit(page, "#letter .button-primary");
        assertThat(page.locator("main").innerText()).contains("Din nye kode er i brug");
        page.context().close();
    }

    @Test
    void keeps_what_was_typed_when_the_language_changes() {
        var page = browser.page(View.phone());
        page.navigate(service.address() + "/mailbox");
        page.fill("#code", file());
        submit(page, "main button[type=submit]");
        page.fill("#text", "Halvt færdig");
        page.locator("header .languages summary").click();
        submit(page, "header button[lang=uk]");
        assertThat(page.inputValue("#text")).isEqualTo("Halvt færdig");
        assertThat(page.getAttribute("html", "lang")).isEqualTo("uk");
        page.context().close();
    }

    private static String file() {
        return MailboxVisit.file(
                service.address(),
                Map.of(
                        "phase",
                        "EMPLOYMENT",
                        "account",
                        "Vagterne",
                        "when",
                        Map.of("from", "2026-03")));
    }

    private static void submit(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
    }

    private static void assertFit(Page page) {
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways", page.url())
                .isEqualTo(true);
    }
}
