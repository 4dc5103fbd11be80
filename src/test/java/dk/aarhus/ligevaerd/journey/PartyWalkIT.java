package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An accused, a witness and a representative each go through a door of their own. */
@DisplayName("Parties of a case, in browsers")
class PartyWalkIT extends BrowserWalk {

    private static final String REPORTER = "Bananerne gror hos min mormor ved midnat.";

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()));
    }

    @Test
    void see_what_was_released_to_them_and_answer_it() {
        var made = CaseWithParties.heard(service, KeycloakProcess.shared(), REPORTER);

        var accused = browser.page(View.desk());
        enter(accused, made.codeFor(1, null));
        made.release(1, "hearing-1");
        accused.navigate(service.address() + "/papers");
        looked(accused);
        accused.locator("main ul.papers a").first().click();
        looked(accused);
        assertThat(accused.locator("main").innerText()).contains(CaseWithParties.HEARING);
        accused.locator("main button[value=answer]").click();
        assertThat(accused.locator("main [data-faults]").count()).isEqualTo(1);
        looked(accused);
        accused.locator("#answer").fill("Det sagde jeg ikke.");
        accused.locator("main button[value=answer]").click();
        assertThat(accused.locator("main [role=status]").count()).isEqualTo(1);
        looked(accused);

        // A telephone of 320 px that reads Arabic.
        var witness = browser.page(View.phone().wide(320).inArabic());
        enter(witness, made.codeFor(2, null));
        made.release(2, "minutes-1");
        witness.navigate(service.address() + "/papers/1");
        assertThat(witness.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(witness.locator("main").innerText())
                .contains(CaseWithParties.MINUTES)
                .doesNotContain("Birk", CaseWithParties.HEARING, "Bananerne", made.reference());
        fits(witness);
        looked(witness);
        witness.locator("main button[value=approve]").click();
        witness.navigate(service.address() + "/papers/files");
        fits(witness);
        looked(witness);
        witness.navigate(service.address() + "/papers");
        fits(witness);
        looked(witness);

        // One that runs no script.
        var steward = browser.pageWithoutScript(View.phone().inEnglish());
        steward.navigate(service.address() + "/papers");
        steward.locator("#code").fill(made.codeFor(3, "1"));
        steward.locator("main button[value=open]").click();
        steward.locator("main button[value=take]").click();
        made.release(3, "hearing-1");
        steward.navigate(service.address() + "/papers/1");
        // One answer for both: it is the text of whom they speak for.
        assertThat(steward.locator("main").innerText()).contains("Det sagde jeg ikke.");
        steward.navigate(service.address() + "/papers");
        assertThat(steward.locator("main").innerText()).contains("You speak for somebody else");
        steward.locator("main button[value=close]").click();
        steward.navigate(service.address() + "/papers/1");
        assertThat(steward.locator("#code").count()).isEqualTo(1);

        var desk = DeskWalk.of(browser, "case-handler", service.address(), made.reference());
        desk.visit("doors");
        looked(desk.page());
    }

    private static void enter(Page page, String code) {
        page.navigate(service.address() + "/papers");
        looked(page);
        page.locator("#code").fill(code);
        page.locator("main button[value=open]").click();
        looked(page);
        page.locator("main button[value=take]").click();
        assertThat(page.url()).endsWith("/papers");
    }

    private static void fits(Page page) {
        assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(320);
    }

    private static void looked(Page page) {
        Browser.assertAccessible(page);
    }
}
