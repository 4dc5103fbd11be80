package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The public pages")
class PublicPagesIT extends BrowserWalk {

    private static final String ACCOUNT = "Lederen sagde: »Du passer nok ikke ind her«.";

    private static final String TURNED =
            "getComputedStyle(document.querySelector('.icon-turns')).transform"
                    + " === 'matrix(-1, 0, 0, 1, 0, 0)'";

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data));
    }

    /** The extremes; what fits both fits what lies between. */
    static Stream<View> otherViews() {
        return Stream.of(View.desk().inEnglish(), View.phone().wide(320).inArabic());
    }

    @Test
    void can_be_read_on_a_small_telephone_in_the_dark() {
        assertReadable(View.phone().wide(320).dark());
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("otherViews")
    void can_be_read_by_everyone_else(View view) {
        assertReadable(view);
    }

    private static void assertReadable(View view) {
        var page = browser.page(view);
        for (String path :
                List.of(
                        "/",
                        "/rights",
                        "/privacy",
                        "/accessibility-statement",
                        "/mailbox",
                        "/nowhere")) {
            page.navigate(service.address() + path);
            assertFit(page);
            page.locator("header .languages summary").click();
            assertFit(page);
        }
        page.context().close();
    }

    @Test
    void are_written_from_right_to_left_in_arabic() {
        var page = browser.page(View.desk());
        page.navigate(service.address() + "/");
        page.locator("header .languages summary").click();
        page.locator("header .languages a[lang=ar]").click();
        assertThat(page.getAttribute("html", "dir")).isEqualTo("rtl");
        assertThat(page.getAttribute("html", "lang")).isEqualTo("ar");
        assertThat(page.evaluate(TURNED)).as("arrows point the way one reads").isEqualTo(true);
        page.navigate(service.address() + "/report");
        assertThat(page.getAttribute("html", "dir")).as("the choice is kept").isEqualTo("rtl");
        page.context().close();
    }

    @Test
    void take_a_report_on_screens_that_fit_a_small_telephone_in_the_dark() {
        assertScreensFit(View.phone().wide(320).dark());
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("otherViews")
    void take_a_report_on_screens_that_everyone_else_can_use(View view) {
        assertScreensFit(view);
    }

    private static void assertScreensFit(View view) {
        var page = browser.page(view);
        var walk = new ReporterWalk(page, service.address()).begin();
        assertFit(page);
        walk.press("next");
        assertFit(page);
        assertThat(page.evaluate("document.activeElement.hasAttribute('data-faults')"))
                .as("whoever made a mistake is taken to the list of mistakes")
                .isEqualTo(true);
        walk.tell(ACCOUNT);
        assertFit(page);
        walk.connect("RECRUITMENT");
        assertFit(page);
        walk.stayAnonymous();
        assertFit(page);
        walk.press("more");
        for (int screen = 5; screen <= 14; screen++) {
            assertFit(page);
            if (screen == 5) {
                page.check("#capacity input >> nth=1", ReporterWalk.forced());
            }
            if (screen == 11) {
                walk.press("GUIDE");
                assertFit(page);
                walk.press("YES").press("HABIT");
                assertFit(page);
                walk.press("YES");
                assertFit(page);
                walk.press("take");
                assertFit(page);
            }
            walk.press("next");
        }
        assertFit(page);
        walk.press("later");
        assertFit(page);
        page.navigate(service.address() + "/report");
        assertFit(page);
        walk.press("on");
        var code = walk.send();
        assertFit(page);
        walk.openMailbox(code);
        assertFit(page);
        page.context().close();
    }

    @Test
    void keep_the_answers_when_the_language_changes_and_on_the_way_back() {
        var page = browser.page(View.phone());
        var walk = new ReporterWalk(page, service.address()).begin().tell(ACCOUNT);
        page.locator("header .languages summary").click();
        page.waitForNavigation(() -> page.locator("header button[lang=uk]").click());
        assertThat(page.title()).startsWith("Крок 2 з 5");
        page.locator("header .languages summary").click();
        page.waitForNavigation(() -> page.locator("header button[lang=en]").click());
        assertThat(page.title()).startsWith("Step 2 of 5");
        walk.press("back");
        assertThat(page.inputValue("#account")).isEqualTo(ACCOUNT);
        page.context().close();
    }

    @Test
    void stand_in_the_history_once_and_leave_nothing_behind_on_the_way_out() {
        var page = browser.page(View.phone());
        page.navigate(service.address() + "/rights");
        new ReporterWalk(page, service.address())
                .begin()
                .tell(ACCOUNT)
                .connect("SERVICE")
                .stayAnonymous();
        page.goBack();
        assertThat(page.url()).endsWith("/rights");
        page.context().close();
    }

    @Test
    void close_the_mailbox_on_the_way_out_by_the_button_and_by_escape() {
        for (boolean pressed : new boolean[] {true, false}) {
            var page = browser.page(View.phone());
            elsewhereIsHere(page);
            page.navigate(service.address() + "/rights");
            var walk = new ReporterWalk(page, service.address()).begin().tell(ACCOUNT);
            var code = walk.connect("SERVICE").stayAnonymous().send();
            walk.openMailbox(code);
            page.locator("main a[href='/mailbox/copy']").click();
            page.waitForURL("**/mailbox/copy");
            if (pressed) {
                page.locator("a.leave").click();
            } else {
                page.keyboard().press("Escape");
                page.keyboard().press("Escape");
            }
            page.waitForURL("**/leave");
            page.goBack();
            assertThat(page.content()).doesNotContain(ACCOUNT).doesNotContain("messages-heading");
            page.navigate(service.address() + "/mailbox");
            assertThat(page.locator("input#code").count()).as("the door").isEqualTo(1);
            page.context().close();
        }
    }

    @Test
    void leave_no_list_of_files_behind_in_the_history() {
        var page = browser.page(View.phone());
        elsewhereIsHere(page);
        page.navigate(service.address() + "/rights");
        var walk = new ReporterWalk(page, service.address()).begin().tell(ACCOUNT);
        walk.connect("SERVICE").stayAnonymous().press("more");
        page.navigate(service.address() + "/report/15");
        walk.press("files").press("on");
        page.locator("a.leave").click();
        page.waitForURL("**/leave");
        page.goBack();
        assertThat(page.url()).doesNotContain("/evidence");
        page.context().close();
    }

    /** Nothing of the net is needed: the answer that leads away is the place it leads to. */
    private static void elsewhereIsHere(Page page) {
        page.route(
                "**/leave",
                route -> {
                    var left = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setResponse(left)
                                    .setStatus(200)
                                    .setContentType("text/html")
                                    .setBody("<title>Elsewhere</title>"));
                });
    }

    @Test
    void keep_what_is_typed_when_the_net_is_gone() {
        var page = browser.page(View.phone());
        var walk = new ReporterWalk(page, service.address()).begin();
        page.fill("#account", ACCOUNT);
        page.context().setOffline(true);
        page.locator("main button[value=next]").click();
        page.locator(".unsent:not([hidden])").waitFor();
        assertThat(page.inputValue("#account")).isEqualTo(ACCOUNT);
        page.context().setOffline(false);
        walk.press("next");
        assertThat(page.title()).startsWith("Trin 2 af 5");
        page.context().close();
    }

    @Test
    void work_without_script_from_the_first_question_to_the_mailbox() {
        var page = browser.pageWithoutScript(View.phone());
        var walk =
                new ReporterWalk(page, service.address())
                        .begin()
                        .tell(ACCOUNT)
                        .connect("SERVICE")
                        .stayAnonymous();
        page.goBack();
        page.goForward();
        var code = walk.send();
        page.fill("#typed", code);
        page.locator("#try button").click();
        assertThat(page.locator("#try").innerText()).contains("koden er rigtig");
        walk.openMailbox(code);
        assertThat(page.locator("main").innerText()).contains("Din sag hos os");
        page.context().close();
    }

    @Test
    void can_be_filled_in_with_the_keyboard_alone() {
        var page = browser.page(View.desk());
        page.navigate(service.address() + "/report");
        var keyboard = new KeyboardWalk(page);
        keyboard.to("#account").type(ACCOUNT);
        keyboard.toButton("next").press("Enter");
        keyboard.to("#phase").press("Space");
        keyboard.toButton("next").press("Enter");
        keyboard.to("#identity").press("ArrowDown");
        keyboard.toButton("next").press("Enter");
        keyboard.toButton("send").press("Enter");
        assertThat(page.locator("[data-code]").count()).isEqualTo(1);
        page.context().close();
    }

    private static void assertFit(Page page) {
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways", page.title())
                .isEqualTo(true);
    }
}
