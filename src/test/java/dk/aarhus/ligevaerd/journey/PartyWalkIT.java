package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.LoginSession;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.fixture.View;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An accused, a witness and a representative each go through a door of their own. */
@DisplayName("Parties of a case, in browsers")
class PartyWalkIT extends BrowserWalk {

    private static final String LOGIN = "/papers/login";
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
        made.ask(2, "Send os vagtplanen for maj.", Today.here().plusDays(5).toString());
        made.release(2, "task-1");
        witness.navigate(service.address() + "/papers/2");
        fits(witness);
        looked(witness);
        witness.locator("#answer").fill("Den ligger i filerne.");
        witness.locator("main button[value=answer]").click();
        assertThat(witness.locator("main [role=status]").count()).isEqualTo(1);

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

    /** The account has a role at the desk, and is nobody there through this door. */
    @Test
    void log_in_in_the_place_of_a_code() {
        var keycloak = KeycloakProcess.shared();
        var account = "policy-officer";
        var made = CaseWithParties.heard(service, keycloak, REPORTER);
        var nobody = LoginSession.visitor(service);
        assertThat(nobody.logIn(account, LOGIN).body())
                .contains("Her er ikke noget til dig")
                .doesNotContain(account);
        assertThat(nobody.cookiesAt(LOGIN)).doesNotContain("q_session_party-door");
        made.letIn(account);
        made.release(2, "minutes-1");

        var page = browser.page(View.phone().wide(320));
        page.navigate(service.address() + "/papers");
        page.locator("main a[href='" + LOGIN + "']").click();
        assertThat(page.url()).startsWith(keycloak.realmAddress());
        page.locator("#username").fill(account);
        page.locator("#password").fill(account);
        page.locator("#kc-login").click();
        assertThat(page.url()).endsWith(LOGIN);
        fits(page);
        looked(page);
        page.locator("main button[value=open]").click();
        assertThat(page.url()).endsWith("/papers");
        page.locator("main ul.papers a").first().click();
        assertThat(page.locator("main").innerText())
                .contains(CaseWithParties.MINUTES)
                .doesNotContain(made.reference());
        // Only the pass is left: whoever comes next to this browser is asked to log in.
        page.navigate(service.address() + LOGIN);
        assertThat(page.url()).startsWith(keycloak.realmAddress());
        var session = LoginSession.of(account, service, LOGIN);
        assertThat(session.cookiesAt(LOGIN)).contains("q_session_party-door");
        made.endLogin();
        page.navigate(service.address() + "/papers/1");
        assertThat(page.locator("#code").count()).isEqualTo(1);

        // The name of the login's part of the configuration, at the end of a path, chooses it.
        for (var place :
                List.of("/goals", "/statistics/workbench", "/login", "/cases/party-door")) {
            var answer =
                    RestAssured.given()
                            .baseUri(service.address())
                            .redirects()
                            .follow(false)
                            .header("Cookie", session.cookiesAt(LOGIN))
                            .get(place);
            assertThat(answer.statusCode()).as(place).isIn(302, 401, 403, 404);
            assertThat(answer.asString()).as(place).doesNotContain(account);
        }
        var desk = LoginSession.of("case-handler", service, "/cases");
        assertThat(desk.get(LOGIN).uri().toString()).startsWith(keycloak.realmAddress());
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
