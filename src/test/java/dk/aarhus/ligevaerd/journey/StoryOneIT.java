package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Question;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A qualified applicant with a foreign name is told that they would not fit in; a witness tells of
 * it.
 */
@DisplayName("The first story, in browsers")
class StoryOneIT {

    private static final String OUTCOME = "Vi giver medhold. Udvælgelsen går om.";

    @TempDir static Path data;
    private static Browser browser;
    private static ServiceProcess service;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        service = ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()).start();
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

    @Test
    void goes_from_a_telephone_over_four_desks_and_back() {
        var telephone = browser.page(View.phone());
        var witness = new ReporterWalk(telephone, service.address());
        var code =
                witness.begin()
                        .tell(
                                "Ansøgeren var dygtigst. Lederen sagde: »Du passer nok ikke ind her«.")
                        .connect("RECRUITMENT")
                        .stayAnonymous()
                        .send();
        var reference =
                telephone
                        .locator("main")
                        .innerText()
                        .replaceAll("(?s).*?(20\\d\\d-[0-9A-Z]{6}).*", "$1");

        desk("intake-officer", reference)
                .move("ACKNOWLEDGED")
                .move("TRIAGE")
                .save("triage", triage())
                .save("staff", staff())
                .move("INVESTIGATION_PLANNED");
        var handler =
                desk("case-handler", reference)
                        .save("conflict", Map.of("conflict-noConflict", "true"))
                        .save("records/plan", Map.of("plan-text", "Opslag, skemaer, samtaler."));
        desk("reviewer", reference).move("INVESTIGATING");
        handler.save(
                        "records/facts",
                        Map.of("facts-text", "Skemaerne viser, at ansøgeren havde flest point."))
                .move("HEARING")
                .saveOn(
                        "parties",
                        "parties",
                        Map.of("name-role", "ACCUSED", "name-function", "Lederen"))
                .saveOn(
                        "hearings",
                        "hearings",
                        Map.of("write-party", "1", "write-words", "Hvad der taler imod lederen."))
                .saveOn("hearings", "hearings/1/warning", Map.of());
        witness.openMailbox(code);
        telephone.navigate(service.address() + "/mailbox/shown");
        telephone.locator("main button[value=on]").click();
        handler.saveOn("hearings", "hearings/1/sending", Map.of())
                .saveOn(
                        "hearings",
                        "hearings/1/answer",
                        Map.of(
                                "answer1-answeredOn",
                                Today.here().toString(),
                                "answer1-answer",
                                "Lederen husker samtalen anderledes."))
                .move("ASSESSMENT")
                .save("tests/DIRECT", direct())
                .save("decision", decision());
        assertThat(handler.search("ansøgerens skema*"))
                .contains(reference, "Hvad undersøgelsen har vist", "Skemaerne viser");
        assertThat(handler.search("hvergifindes")).contains("Ordene er ikke fundet i dine sager");
        desk("reviewer", reference).save("reviews", Map.of("review-agreed", "true"));
        desk("decision-maker", reference).move("DECIDED");

        telephone.navigate(service.address() + "/mailbox");
        assertThat(telephone.locator("main").innerText()).contains(OUTCOME);
        Browser.assertAccessible(telephone);
        telephone.locator("main textarea").fill("Tak. Nu tør jeg gå på arbejde.");
        telephone.locator("main form:has(textarea) button[type=submit]").click();
        assertThat(telephone.locator("main").innerText()).contains("Nu tør jeg gå på arbejde");
        handler.page().reload();
        assertThat(handler.page().locator("#dialogue").innerText())
                .contains("Nu tør jeg gå på arbejde");
    }

    @Test
    void shows_figures_but_no_case_to_a_policy_officer() {
        var page = browser.page(View.desk());
        StaffLogin.logIn(page, "policy-officer", service.address() + "/statistics/workbench");
        Browser.assertAccessible(page);

        var refused = page.navigate(service.address() + "/cases");

        assertThat(refused.status()).isEqualTo(403);
        Browser.assertAccessible(page);
    }

    private static DeskWalk desk(String user, String reference) {
        return DeskWalk.of(browser, user, service.address(), reference);
    }

    private static Map<String, String> triage() {
        return Map.of(
                "triage-urgency", "NORMAL",
                "triage-forms", "DIRECT",
                "triage-grounds", "ETHNIC_ORIGIN",
                "triage-reprisalRisk", "2",
                "triage-note", "Kommunen har ansvaret. Det skal undersøges.");
    }

    private static Map<String, String> staff() {
        return Map.of(
                "staff-handler", "case-handler",
                "staff-reviewer", "reviewer",
                "staff-decisionMaker", "decision-maker");
    }

    /** Treated worse because of the ground, and no other reason shown. */
    private static Map<String, String> direct() {
        var answers = new LinkedHashMap<String, String>();
        for (Question question : LegalTest.DIRECT.questions()) {
            var id = question.id().name();
            answers.put(
                    "test-DIRECT-" + id + "-answer",
                    id.equals("D5") || id.equals("D6") ? "NO" : "YES");
        }
        answers.put("test-DIRECT-finding", "SUBSTANTIATED");
        answers.put("test-DIRECT-reasons", "Ansøgeren blev valgt fra på grund af sit navn.");
        return answers;
    }

    private static Map<String, String> decision() {
        return Map.of(
                "decision-outcome", "SUBSTANTIATED",
                "decision-forms", "DIRECT",
                "decision-grounds", "ETHNIC_ORIGIN",
                "decision-reasons", "Fakta, regler og hensyn.",
                "decision-toReporter", OUTCOME);
    }
}
