package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Logging out, in a browser")
class LogOutIT extends BrowserWalk {

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()));
    }

    @Test
    void leaves_nothing_behind_and_lets_the_next_person_log_in() {
        var register = service.address() + "/staff";
        var page = browser.page(View.desk());
        StaffLogin.logIn(page, "administrator", register);
        Browser.assertAccessible(page);
        assertThat(page.context().cookies())
                .filteredOn(cookie -> cookie.name.startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(LogOutIT::isKeptFromScripts);
        page.evaluate("localStorage.setItem('left', 'behind')");

        page.locator("a[href='/logout']").first().click();
        page.waitForURL(url -> url.startsWith(service.address() + "/?state="));

        assertThat(page.context().cookies(service.address()))
                .extracting(cookie -> cookie.name)
                .noneMatch(name -> name.startsWith("q_session"));
        assertThat(page.evaluate("localStorage.getItem('left')")).isNull();
        page.goBack();
        assertThat(page.content()).doesNotContain("Optaget af demonstrationen");

        page.navigate(service.address() + "/statistics/workbench");
        assertThat(page.url()).startsWith(KeycloakProcess.shared().address());
        StaffLogin.logIn(page, "policy-officer", service.address() + "/statistics/workbench");
        assertThat(page.content()).contains("policy-officer").doesNotContain("(administrator)");
    }

    private static void isKeptFromScripts(Cookie cookie) {
        assertThat(cookie.httpOnly).as(cookie.name).isTrue();
        assertThat(cookie.sameSite.name()).as(cookie.name).isEqualTo("LAX");
    }
}
