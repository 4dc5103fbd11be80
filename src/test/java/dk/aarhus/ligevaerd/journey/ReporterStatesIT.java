package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that come only when something went another way than usual, and the whole way by key. */
@Tag("full")
@DisplayName("The reporter's pages off the straight way")
class ReporterStatesIT {

    private static final String ACCOUNT = "Lederen sagde: »Du passer nok ikke ind her«.";

    /** What each screen of the longer way may be answered with; the others are left empty. */
    private static final Map<Integer, String> ANSWERS =
            Map.of(7, "#workplace", 9, "#respondent", 13, "#reprisalWords");

    private static final int FIRST_OF_MORE = 5;
    private static final int SUMMARY = 16;

    @TempDir static Path data;
    private static Browser browser;
    private static ServiceProcess service;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        service = ServiceProcess.onH2(data).start();
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
                View.desk(),
                View.desk().dark().inEnglish(),
                View.phone().wide(320).inEnglish(),
                View.phone().wide(320).inArabic(),
                View.desk().dark().inArabic());
    }

    @ParameterizedTest
    @MethodSource("views")
    void two_versions_of_an_answer_can_be_read_by_everyone(View view) {
        var page = browser.page(view);
        begun(page);
        page.navigate(service.address() + "/report/7");
        var other = page.context().newPage();
        other.navigate(service.address() + "/report/7");
        other.fill("#workplace", "Skolen");
        press(other, "next");
        page.fill("#workplace", "Kontoret");
        press(page, "next");
        assertThat(page.locator("main").innerText()).contains("Skolen", "Kontoret");
        assertFit(page);
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_door_for_a_code_and_what_is_wrong_there_can_be_read_by_everyone(View view) {
        var page = browser.page(view);
        page.navigate(service.address() + "/report/20");
        assertFit(page);
        page.fill("#code", "nonsense");
        submit(page, "main form button[type=submit]");
        assertThat(page.locator("[data-faults]").count()).isEqualTo(1);
        assertFit(page);
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void what_came_with_a_stale_form_is_shown_again_to_everyone(View view) {
        var page = browser.page(view);
        new ReporterWalk(page, service.address()).begin();
        page.fill("#account", ACCOUNT);
        page.context().clearCookies();
        press(page, "next");
        assertThat(page.locator("main").innerText()).contains("Du passer nok ikke ind her");
        assertFit(page);
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void later_answers_and_files_can_be_used_by_everyone(View view) {
        var page = browser.page(view);
        var walk = begun(page);
        var code = walk.send();
        walk.openMailbox(code);
        page.locator("#letter").waitFor();
        page.navigate(service.address() + "/mailbox/answers");
        assertFit(page);
        for (String screen :
                page.locator("main .tasks a").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .filter(address -> address.startsWith("/mailbox/answers/"))
                        .toList()) {
            page.navigate(service.address() + screen);
            assertFit(page);
        }
        page.navigate(service.address() + "/mailbox/evidence");
        assertFit(page);
        page.context().close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_screen_that_asks_for_files_can_be_used_by_everyone(View view) {
        var page = browser.page(view);
        begun(page);
        page.navigate(service.address() + "/report/15");
        assertFit(page);
        page.navigate(service.address() + "/report/19");
        assertFit(page);
        page.navigate(service.address() + "/report/16");
        assertFit(page);
        page.context().close();
    }

    @Test
    void the_whole_form_can_be_filled_in_by_key_alone_on_a_narrow_screen() {
        var page = browser.page(View.phone().wide(320));
        page.navigate(service.address() + "/report");
        var keyboard = new KeyboardWalk(page);
        keyboard.to("#account").type(ACCOUNT);
        keyboard.toButton("next").press("Enter");
        keyboard.to("#phase").press("Space");
        keyboard.toButton("next").press("Enter");
        keyboard.to("#identity").press("ArrowDown");
        keyboard.toButton("next").press("Enter");
        keyboard.toButton("more").press("Enter");
        int steps = 0;
        while (!page.url().endsWith("/" + SUMMARY) && steps++ < SUMMARY) {
            var field = ANSWERS.get(screenOf(page));
            if (field != null) {
                keyboard.to(field).type("Skrevet med tastaturet");
            }
            keyboard.toButton("next").press("Enter");
        }
        assertThat(page.url()).endsWith("/" + SUMMARY);
        assertThat(page.locator("main").innerText()).contains("Skrevet med tastaturet", ACCOUNT);
        keyboard.toButton("send").press("Enter");
        assertThat(page.locator("[data-code]").count()).isEqualTo(1);
        page.context().close();
    }

    @Test
    void the_whole_form_works_without_script() {
        var page = browser.pageWithoutScript(View.phone().wide(320));
        var walk = begun(page);
        walk.press("more");
        assertThat(screenOf(page)).isEqualTo(FIRST_OF_MORE);
        int steps = 0;
        while (!page.url().endsWith("/" + SUMMARY) && steps++ < SUMMARY) {
            var field = ANSWERS.get(screenOf(page));
            if (field != null) {
                page.fill(field, "Skrevet uden script");
            }
            walk.press("next");
        }
        assertThat(page.locator("main").innerText()).contains("Skrevet uden script", ACCOUNT);
        var code = walk.send();
        walk.openMailbox(code);
        page.locator("a[href='/mailbox/answers']").click();
        page.locator("main .tasks").waitFor();
        page.context().close();
    }

    /** A rule that the browser does not know would be said to whoever opens its console. */
    @Test
    void say_nothing_in_the_console_of_the_browser() {
        var page = browser.page(View.desk());
        var said = new ArrayList<String>();
        page.onConsoleMessage(message -> said.add(message.text()));
        for (String path : List.of("/", "/report", "/report/evidence", "/mailbox", "/rights")) {
            page.navigate(service.address() + path);
        }
        assertThat(said).isEmpty();
        page.context().close();
    }

    /** At the choice between sending now and answering more. */
    private static ReporterWalk begun(Page page) {
        return new ReporterWalk(page, service.address())
                .begin()
                .tell(ACCOUNT)
                .connect("SERVICE")
                .stayAnonymous();
    }

    private static int screenOf(Page page) {
        return Integer.parseInt(page.url().replaceFirst(".*/report/(\\d+).*", "$1"));
    }

    private static void press(Page page, String button) {
        submit(page, "main button[value=" + button + "]");
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
