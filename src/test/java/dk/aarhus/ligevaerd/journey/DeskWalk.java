package dk.aarhus.ligevaerd.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.View;
import java.util.Map;

/** One of the staff at a browser of their own, working on one case. */
final class DeskWalk {

    private static final String UNFOLD =
            "document.querySelectorAll('main details').forEach(part => part.open = true)";

    private final Page page;
    private final String casePage;

    private DeskWalk(Page page, String casePage) {
        this.page = page;
        this.casePage = casePage;
    }

    /** Logs in and opens the case from the worklist, as one would. */
    static DeskWalk of(Browser browser, String user, String address, String reference) {
        var page = browser.page(View.desk());
        StaffLogin.logIn(page, user, address + "/cases");
        Browser.assertAccessible(page);
        page.locator("main a[href$='/cases/" + reference + "']").first().click();
        Browser.assertAccessible(page);
        if (page.url().endsWith("/screen")) {
            page.locator("form:has(input[name=canTake][value=true]) button").click();
            page.waitForLoadState();
            Browser.assertAccessible(page);
        }
        return new DeskWalk(page, address + "/cases/" + reference);
    }

    /** Takes one of the ways that the page offers: by its one button where it is the next step. */
    DeskWalk move(String to) {
        page.navigate(casePage);
        var next =
                page.locator(
                        "main form[action$='/transitions']:has(input[type=hidden][value="
                                + to
                                + "])");
        if (next.count() > 0) {
            submit(next.first());
        } else {
            var form = page.locator("#move form[action$='/transitions']");
            form.locator("input[type=radio][value=" + to + "]").check(forced());
            submit(form);
        }
        return this;
    }

    /**
     * Fills in one of the page's forms and saves it.
     *
     * @param action the end of the form's address
     * @param fields values by name; a name that ends in {@code =} and a value is a box to tick
     */
    DeskWalk save(String action, Map<String, String> fields) {
        var form = form(action);
        fields.forEach((name, value) -> fill(form, name, value));
        submit(form);
        return this;
    }

    /** Looks at another page of the case. */
    DeskWalk visit(String tab) {
        page.navigate(casePage + "/" + tab);
        page.evaluate(UNFOLD);
        Browser.assertAccessible(page);
        return this;
    }

    /** Fills in a form of another page of the case. */
    DeskWalk saveOn(String tab, String action, Map<String, String> fields) {
        visit(tab);
        var form = page.locator("main form[action$='/" + action + "']");
        fields.forEach((name, value) -> fill(form, name, value));
        submit(form);
        return this;
    }

    /** Looks for words from the worklist, and gives what the page then says. */
    String search(String words) {
        page.navigate(casePage.substring(0, casePage.lastIndexOf('/')));
        var form = page.locator("main form[action$='/cases/search']").first();
        form.locator("[name=text]").fill(words);
        submit(form);
        var answer = page.locator("main").innerText();
        page.navigate(casePage);
        return answer;
    }

    Page page() {
        return page;
    }

    private Locator form(String action) {
        page.navigate(casePage);
        page.evaluate(UNFOLD);
        return page.locator("main form[action$='/" + action + "']");
    }

    private void fill(Locator form, String name, String value) {
        var field = form.locator("[name='" + name + "']").first();
        var kind = (String) field.evaluate("f => f.tagName + ' ' + f.type");
        if (kind.endsWith("radio") || kind.endsWith("checkbox")) {
            form.locator("[name='" + name + "'][value='" + value + "']").check(forced());
        } else if (kind.startsWith("SELECT")) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    private void submit(Locator form) {
        form.locator("button[type=submit]").first().click();
        page.waitForLoadState();
        Browser.assertAccessible(page);
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }
}
