package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
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
        var reference = report();
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
        again.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(again.locator("main").innerText()).contains(BEGUN + MORE);
        assertThat(again.locator("#note-words").inputValue()).isEmpty();
        assertThat(again.locator("[data-unsaved]").isVisible()).isFalse();
    }

    /** The pages beside a case that stand on the same desk, each with a form filled in. */
    @Test
    void has_its_place_on_pages_that_everybody_can_use() {
        var reference = report();
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
        var officer =
                DeskWalk.of(browser, "intake-officer", service.address(), reference)
                        .move("ACKNOWLEDGED")
                        .move("TRIAGE")
                        .saveOn(
                                "parties",
                                "parties",
                                Map.of("name-role", "WITNESS", "name-function", "Kok"))
                        .save(
                                "triage",
                                Map.of(
                                        "triage-urgency", "NORMAL",
                                        "triage-forms", "HARASSMENT",
                                        "triage-grounds", "AGE",
                                        "triage-note", "Kommunen er ansvarlig."))
                        .save(
                                "staff",
                                Map.of(
                                        "staff-handler", "case-handler",
                                        "staff-reviewer", "reviewer",
                                        "staff-decisionMaker", "decision-maker"));
        var list = officer.page();
        list.navigate(service.address() + "/cases?order=DUE&status=TRIAGE");
        Browser.assertAccessible(list);
        list.locator("input[name=references]")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        list.locator("button[form=chosen]:not([formaction])").click();
        list.waitForURL(service.address() + "/cases/assignments/chosen");
        Browser.assertAccessible(list);
        list.navigate(service.address() + "/cases?status=TRIAGE");
        list.locator("th a[href*='" + reference + "']").click();
        assertThat(list.locator("nav.beside").count()).isEqualTo(1);
        Browser.assertAccessible(list);

        officer.move("INVESTIGATION_PLANNED");
        DeskWalk.of(browser, "case-handler", service.address(), reference)
                .saveOn(
                        "notes",
                        "notes",
                        Map.of("note-kind", "MEETING", "note-words", "Talt med enheden."))
                .saveOn(
                        "tasks",
                        "tasks/checklist",
                        Map.of("checklist-owner", "case-handler", "checklist-dueOn", today))
                .saveOn(
                        "tasks",
                        "tasks",
                        Map.of(
                                "task-words", "Bed om vagtplanerne.",
                                "task-owner", "reviewer",
                                "task-dueOn", today))
                .saveOn(
                        "exhibits",
                        "exhibits",
                        Map.of(
                                "exhibit-what", "Vagtplanen for maj",
                                "exhibit-source", "Enheden",
                                "exhibit-obtainedOn", today))
                .saveOn(
                        "interviews",
                        "interviews",
                        Map.of(
                                "invite-party", "1",
                                "invite-plannedOn", today,
                                "invite-invitation", "Om vagtplanerne."))
                .saveOn(
                        "misfiled",
                        "misfiled",
                        Map.of("misfiled-item", "NOTE-1", "misfiled-reason", "En anden sag."))
                .visit("tasks")
                .visit("exhibits")
                .visit("interviews");
        var handlers = DeskWalk.of(browser, "case-handler", service.address(), reference).page();
        handlers.navigate(service.address() + "/cases");
        assertThat(handlers.locator("#own-tasks").count()).isEqualTo(1);
        Browser.assertAccessible(handlers);
    }

    private static String report() {
        var telephone = browser.page(View.phone());
        new ReporterWalk(telephone, service.address())
                .begin()
                .tell("Lederen sagde foran alle, at den gamle skulle ud.")
                .connect("EMPLOYMENT")
                .stayAnonymous()
                .send();
        return telephone
                .locator("main")
                .innerText()
                .replaceAll("(?s).*?(20\\d\\d-[0-9A-Z]{6}).*", "$1");
    }

    private static void said(Page page, String words) {
        page.locator(".kept", new Page.LocatorOptions().setHasText(words)).first().waitFor();
    }
}
