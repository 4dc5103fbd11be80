package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sentence of the staff, in a browser")
class UnsavedWalkIT extends BrowserWalk {

    private static final String BEGUN = "Lederen sagde i mandags, at";
    private static final String MORE = " hun burde finde noget andet.";

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()));
    }

    @Test
    void outlives_a_login_that_ends_in_its_middle_and_a_window_that_closes() {
        var telephone = browser.page(View.phone());
        new ReporterWalk(telephone, service.address())
                .begin()
                .tell("Lederen sagde foran alle, at den gamle skulle ud.")
                .connect("EMPLOYMENT")
                .stayAnonymous()
                .send();
        var reference =
                telephone
                        .locator("main")
                        .innerText()
                        .replaceAll("(?s).*?(20\\d\\d-[0-9A-Z]{6}).*", "$1");
        var page =
                DeskWalk.of(browser, "intake-officer", service.address(), reference)
                        .visit("notes")
                        .page();
        page.locator("#note-words").pressSequentially(BEGUN);
        said(page, "husket");
        Browser.assertAccessible(page);

        var visitor = page.context();
        visitor.clearCookies(
                new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("q_session.*")));
        page.locator("#note-words").pressSequentially(MORE);
        said(page, "udløbet");
        Browser.assertAccessible(page);
        page.locator("#note-kind").selectOption("MEETING");
        page.locator("form[action$='/notes'] button[type=submit]").click();
        assertThat(page.locator("#note-words").inputValue()).isEqualTo(BEGUN + MORE);

        var beside = page.waitForPopup(() -> page.locator(".kept a").click());
        beside.waitForURL(url -> url.startsWith(service.address()));
        beside.close();
        said(page, "husket");
        page.close();

        var again = visitor.newPage();
        again.navigate(service.address() + "/cases/" + reference + "/notes");
        again.locator("[data-unsaved]")
                .waitFor(
                        new com.microsoft.playwright.Locator.WaitForOptions()
                                .setState(WaitForSelectorState.VISIBLE));
        assertThat(again.locator("#note-words").inputValue()).isEqualTo(BEGUN + MORE);
        assertThat(again.locator("#note-words").isVisible()).isTrue();

        again.locator("#note-kind").selectOption("MEETING");
        again.locator("form[action$='/notes'] button[type=submit]").click();
        again.waitForURL(url -> url.contains("done="));
        assertThat(again.locator("main").innerText()).contains(BEGUN + MORE);
        assertThat(again.locator("#note-words").inputValue()).isEmpty();
        assertThat(again.locator("[data-unsaved]").isVisible()).isFalse();
    }

    private static void said(Page page, String words) {
        page.locator(".kept", new Page.LocatorOptions().setHasText(words)).first().waitFor();
    }
}
