package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("full")
@DisplayName("A reporter who logs in, in a browser")
class ReporterLoginWalkIT {

    private static final String REPORT = "/with-login/report";
    private static final String MAILBOX = "/with-login/mailbox";

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
                View.phone().wide(320).dark(),
                View.desk().inEnglish(),
                View.desk().dark(),
                View.phone().wide(320).inArabic());
    }

    @ParameterizedTest
    @MethodSource("views")
    void tells_and_comes_back_without_a_code(View view) {
        var page = browser.page(view);
        page.navigate(service.address() + "/");
        assertFit(page);
        StaffLogin.logIn(page, "employee", service.address() + REPORT);
        assertFit(page);
        press(page, "begin");
        assertThat(page.url()).endsWith("/report/1");
        page.fill("#account", "Det skete på kontoret.");
        press(page, "next");
        page.check("input[name=phase][value=EMPLOYMENT]", ReporterWalk.forced());
        press(page, "next");
        assertThat(page.inputValue("#contact")).contains("Syntetisk Medarbejder");
        assertFit(page);
        press(page, "next");
        press(page, "send");
        assertThat(page.locator("[data-code]").count()).isEqualTo(1);
        page.context().close();

        var later = browser.page(view);
        StaffLogin.logIn(later, "employee", service.address() + MAILBOX);
        assertFit(later);
        later.waitForNavigation(
                () -> later.locator("main form button[type=submit]").first().click());
        assertThat(later.url()).endsWith("/mailbox");
        assertThat(later.locator("#letter").count()).isEqualTo(1);
        later.context().close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void finds_an_empty_list_that_says_what_to_do(View view) {
        var page = browser.page(view);
        StaffLogin.logIn(page, "citizen", service.address() + MAILBOX);
        assertThat(page.locator("main a[href='/mailbox']").count()).isEqualTo(1);
        assertFit(page);
        page.context().close();
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(
                () -> page.locator("main button[value=" + button + "]").first().click());
    }

    private static void assertFit(Page page) {
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways", page.url())
                .isEqualTo(true);
    }
}
