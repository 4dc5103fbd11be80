package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages beside a case, by their forms, and the reporter's look at what others are to read. */
@Tag("full")
@DisplayName("An investigation, in browsers")
class InvestigationWalkIT extends BrowserWalk {

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()));
    }

    @Test
    void goes_from_the_first_name_to_the_reporters_answer() {
        var telephone = browser.page(View.phone());
        var reporter = new ReporterWalk(telephone, service.address());
        var code =
                reporter.begin()
                        .tell("Lederen sagde foran alle, at den gamle skulle ud.")
                        .connect("EMPLOYMENT")
                        .stayAnonymous()
                        .send();
        var reference =
                telephone
                        .locator("main")
                        .innerText()
                        .replaceAll("(?s).*?(20\\d\\d-[0-9A-Z]{6}).*", "$1");
        var today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

        desk("intake-officer", reference)
                .move("ACKNOWLEDGED")
                .move("TRIAGE")
                .saveOn("parties", "parties", Map.of("name-role", "REPORTER"))
                .saveOn(
                        "parties",
                        "parties",
                        Map.of("name-role", "ACCUSED", "name-function", "Leder af enheden"))
                .saveOn(
                        "parties",
                        "risk",
                        Map.of("weigh-signs", "SMALL_UNIT", "weigh-words", "Tre i enheden."))
                .saveOn(
                        "measures",
                        "measures",
                        Map.of("take-kind", "SUPPORT_TALK", "take-reason", "Støtte imens."))
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
                                "staff-decisionMaker", "decision-maker"))
                .move("INVESTIGATION_PLANNED");
        desk("case-handler", reference)
                .saveOn(
                        "notes",
                        "notes",
                        Map.of(
                                "note-kind", "TELEPHONE",
                                "note-aboutDay", "2026-01-05",
                                "note-words", "Ringet til enheden."))
                .saveOn("issues", "allegations", Map.of("allege-words", "Talte nedsættende."))
                .saveOn(
                        "issues",
                        "facts",
                        Map.of(
                                "state-words", "To hørte det.",
                                "state-source", "Samtaler",
                                "state-happenedOn", today,
                                "state-disputed", "true"))
                .saveOn(
                        "issues",
                        "allegations/1/findings/0",
                        Map.of(
                                "finding1x0-verdict", "PROVEN",
                                "finding1x0-reasons", "To hørte det.",
                                "finding1x0-facts", "1"))
                .saveOn(
                        "hearings",
                        "hearings",
                        Map.of(
                                "write-party", "2",
                                "write-words", "Du sagde foran alle, at den gamle skulle ud."))
                .saveOn("hearings", "hearings/1/warning", Map.of())
                .visit("hearings")
                .visit("timeline?act=NOTED");

        reporter.openMailbox(code);
        telephone.navigate(service.address() + "/mailbox/shown");
        Browser.assertAccessible(telephone);
        assertThat(telephone.locator("main").innerText())
                .contains("Leder af enheden", "den gamle skulle ud");
        telephone.locator("main button[value=reveals]").click();
        Browser.assertAccessible(telephone);
        assertThat(telephone.locator("main [data-faults]").count()).isEqualTo(1);
        telephone.locator("main textarea").fill("Kun jeg var der.");
        telephone.locator("main button[value=reveals]").click();
        assertThat(telephone.url()).endsWith("/mailbox");
        Browser.assertAccessible(telephone);

        var handler = desk("case-handler", reference).visit("hearings");
        assertThat(handler.page().locator("main").innerText()).contains("Kun jeg var der.");
    }

    private static DeskWalk desk(String user, String reference) {
        return DeskWalk.of(browser, user, service.address(), reference);
    }
}
