package dk.aarhus.ligevaerd.journey;

import com.microsoft.playwright.Page;

/** What a reporter does on the pages, in the order in which they come. */
final class ReporterWalk {

    private final Page page;
    private final String address;

    ReporterWalk(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    ReporterWalk begin() {
        page.navigate(address + "/report");
        return this;
    }

    ReporterWalk tell(String account) {
        page.fill("#account", account);
        return press("next");
    }

    /** Chooses the phase and goes on. */
    ReporterWalk connect(String phase) {
        page.check("input[name=phase][value=" + phase + "]", forced());
        return press("next");
    }

    /** Leads to the choice between sending now and answering more. */
    ReporterWalk stayAnonymous() {
        page.check("input[name=identity][value=ANONYMOUS]", forced());
        return press("next");
    }

    /** The next page has taken the place of this one when it is done. */
    ReporterWalk press(String button) {
        page.waitForNavigation(
                () -> page.locator("main button[value=" + button + "]").first().click());
        return this;
    }

    /** Sends, and gives the code of the receipt. */
    String send() {
        press("send");
        return page.locator("[data-code]").getAttribute("data-code");
    }

    ReporterWalk openMailbox(String code) {
        page.navigate(address + "/mailbox");
        page.fill("#code", code);
        page.locator("main button[type=submit]").click();
        return this;
    }

    /** The box itself is drawn by its label, which lies over it. */
    static Page.CheckOptions forced() {
        return new Page.CheckOptions().setForce(true);
    }
}
