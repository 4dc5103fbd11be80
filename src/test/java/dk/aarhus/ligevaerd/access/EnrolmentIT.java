package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.LoginSession;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An account of the realm")
class EnrolmentIT {

    private static final String CASES = "/api/v1/cases";

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static ServiceProcess service;
    private static int hired;

    /** Another in each test: what was agreed to one name stays in the register. */
    private String colleague;

    @BeforeAll
    static void open() {
        keycloak = KeycloakProcess.shared();
        service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
    }

    @BeforeEach
    void hire() {
        colleague = "new-colleague-" + ++hired;
        keycloak.admin().add(colleague, "case-handler");
    }

    @AfterEach
    void removeAccount() {
        keycloak.admin().remove(colleague);
    }

    @Test
    void is_told_in_kind_words_that_it_is_not_enrolled_yet() {
        var page = LoginSession.visitor(service).logIn(colleague, "/cases");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Du er ikke optaget endnu", "Medarbejdere", "/logout");
    }

    @Test
    void is_let_in_by_two_persons_and_out_by_one_at_once() {
        var token = keycloak.token(colleague);
        var session = LoginSession.visitor(service);
        session.logIn(colleague, "/cases");
        var first = staff("administrator");
        var second = staff("decision-maker");

        assertThat(agree(first, colleague).statusCode()).isEqualTo(200);
        assertThat(status(token)).as("after one").isEqualTo(403);
        assertThat(row(first.get("/staff"), colleague))
                .contains("administrator", "En anden skal også")
                .doesNotContain("/agreement");
        assertThat(agree(second, colleague).statusCode()).isEqualTo(200);
        assertThat(status(token)).as("after two").isEqualTo(200);
        assertThat(session.get("/cases").statusCode()).isEqualTo(200);
        assertThat(row(second.get("/staff"), colleague))
                .contains("administrator", "decision-maker");

        assertThat(act(second, colleague, "end").statusCode()).isEqualTo(200);

        assertThat(status(token)).as("the same token after the end").isEqualTo(403);
        assertThat(session.get("/cases").statusCode()).as("the same session").isEqualTo(403);
        assertThat(row(second.get("/staff"), colleague)).doesNotContain("/agreement", "/end");
    }

    @Test
    void gets_nothing_from_an_earlier_one_of_its_name() {
        enrol(colleague);
        assertThat(status(keycloak.token(colleague))).isEqualTo(200);

        keycloak.admin().remove(colleague).add(colleague, "case-handler");

        assertThat(status(keycloak.token(colleague))).isEqualTo(403);
    }

    @Test
    void gets_no_role_that_was_added_after_two_agreed() {
        enrol(colleague);
        keycloak.admin().give(colleague, "intake-officer", "administrator");

        var token = keycloak.token(colleague);
        assertThat(status(token)).as("as before").isEqualTo(200);
        var register = Knocker.withToken(service, token).get("/staff");
        assertThat(register.statusCode()).isEqualTo(403);
        assertThat(register.body()).contains("Du er ikke optaget endnu");
        assertThat(row(staff("administrator").get("/staff"), colleague))
                .contains("Modtager", "Administrator", "/agreement");
    }

    @Test
    void is_agreed_to_by_two_different_persons() {
        keycloak.token(colleague);
        LoginSession.visitor(service).logIn(colleague, "/cases");
        var first = staff("administrator");
        var page = first.get("/staff");
        submit(first, page, colleague, "agreement");

        var again =
                first.submit(
                        page,
                        "/staff/" + idIn(row(page, colleague)) + "/agreement",
                        Map.of("seen", Integer.toString(seenIn(row(page, colleague)) + 1)));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(status(keycloak.token(colleague))).isEqualTo(403);
    }

    @Test
    void does_not_agree_to_itself() {
        keycloak.admin().give(colleague, "administrator").take(colleague, "case-handler");
        enrol(colleague);
        keycloak.admin().give(colleague, "intake-officer");
        Knocker.withToken(service, keycloak.token(colleague)).get(CASES);
        var self = staff(colleague);
        var page = self.get("/staff");
        var line = row(staff("administrator").get("/staff"), colleague);

        assertThat(row(page, colleague)).contains("det gør to andre");
        var refused =
                self.submit(
                        page,
                        "/staff/" + idIn(line) + "/agreement",
                        Map.of("seen", Integer.toString(seenIn(line))));

        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void is_looked_at_again_when_it_asks_for_more_between_the_two() {
        LoginSession.visitor(service).logIn(colleague, "/cases");
        var first = staff("administrator");
        var second = staff("decision-maker");
        agree(first, colleague);
        var stale = second.get("/staff");
        keycloak.admin().give(colleague, "administrator");
        Knocker.withToken(service, keycloak.token(colleague)).get(CASES);

        assertThat(submit(second, stale, colleague, "agreement").statusCode()).isEqualTo(409);
        assertThat(row(second.get("/staff"), colleague)).contains("Ingen endnu");
        agree(second, colleague);

        assertThat(status(keycloak.token(colleague))).as("one agreement counts").isEqualTo(403);
    }

    @Test
    void that_was_turned_down_does_not_ask_again_by_the_next_click() {
        var session = LoginSession.visitor(service);
        session.logIn(colleague, "/cases");
        var hr = staff("decision-maker-2");
        act(hr, colleague, "end");

        session.get("/cases");

        assertThat(row(hr.get("/staff"), colleague)).doesNotContain("/agreement");
    }

    @Test
    void is_shown_to_the_auditor_who_cannot_change_it() {
        LoginSession.visitor(service).logIn(colleague, "/cases");

        var page = staff("auditor").get("/staff");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(row(page, colleague)).contains("Sagsbehandler").doesNotContain("<form");
        assertThat(page.body()).contains("Optaget af demonstrationen");
    }

    private static void enrol(String account) {
        Knocker.withToken(service, keycloak.token(account)).get(CASES);
        agree(staff("administrator"), account);
        agree(staff("decision-maker"), account);
    }

    private static LoginSession staff(String account) {
        return LoginSession.of(account, service, "/staff");
    }

    private static HttpResponse<String> agree(LoginSession person, String account) {
        return act(person, account, "agreement");
    }

    private static HttpResponse<String> act(LoginSession person, String account, String act) {
        return submit(person, person.get("/staff"), account, act);
    }

    private static HttpResponse<String> submit(
            LoginSession person, HttpResponse<String> page, String account, String act) {
        var line = row(page, account);
        return person.submit(
                page,
                "/staff/" + idIn(line) + "/" + act,
                Map.of("seen", Integer.toString(seenIn(line))));
    }

    /**
     * The account's first line: those who ask stand above those who are in, and those are out last.
     */
    private static String row(HttpResponse<String> page, String account) {
        var begin = page.body().indexOf("<th scope=\"row\">" + account + "<");
        assertThat(begin).as("%s on %s", account, page.body()).isNotNegative();
        return page.body().substring(begin, page.body().indexOf("</tr>", begin));
    }

    private static String idIn(String row) {
        return first("/staff/([0-9a-f-]+)/", row);
    }

    private static int seenIn(String row) {
        return Integer.parseInt(first("name=\"seen\" value=\"(\\d+)\"", row));
    }

    private static String first(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as("%s in %s", pattern, text).isTrue();
        return match.group(1);
    }

    private static int status(String token) {
        return Knocker.withToken(service, token).get(CASES).statusCode();
    }
}
