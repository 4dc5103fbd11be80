package dk.aarhus.ligevaerd.casework.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Dialogue;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A page of the desk")
class DeskPagesTest {

    private static final String INTAKE = "intake-officer";
    private static final Caller OFFICER = new Caller(INTAKE, Set.of(Role.INTAKE_OFFICER));
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Dialogue dialogue;

    private Reference reference;

    @BeforeEach
    void file() {
        reference = intake.file(report(), Optional.empty()).reference();
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void lists_the_cases_with_their_references() {
        var page = browser().queryParam("phase", "DISMISSAL").get("/cases");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("/cases/" + reference);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void names_every_filter_that_cannot_be_read_and_keeps_it() {
        var page = browser().queryParam("status", "ASLEEP").get("/cases?assignee=ada");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("href=\"#status\"").contains("value=\"ada\"");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void shows_the_words_of_the_report_as_text_in_their_own_direction() {
        assertThat(browser().get(address()).asString())
                .contains("dir=\"auto\">She said &lt;b&gt;no&lt;/b&gt;.");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void leads_back_to_the_case_after_an_act() {
        var answer = send("/transitions", "move-to", "ACKNOWLEDGED");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(address() + "?done=moved");
        assertThat(browser().get(address() + "?done=moved").asString()).contains("role=\"status\"");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void lists_what_is_missing_with_the_place_where_it_is_done() {
        inTriage();
        var page =
                send(
                        "/transitions",
                        "move-to",
                        "INVESTIGATION_PLANNED",
                        "move-reason",
                        "Scores must be seen");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("data-faults")
                .contains("href=\"#triage\"")
                .contains("href=\"#staff\"")
                .contains("Scores must be seen");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void keeps_what_was_typed_beside_what_has_to_be_corrected() {
        inTriage();
        var page =
                send(
                        "/triage",
                        "triage-reprisalRisk",
                        "99",
                        "triage-note",
                        "The municipality is responsible",
                        "triage-forms",
                        "INDIRECT");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("href=\"#triage-urgency\"")
                .contains("href=\"#triage-reprisalRisk\"")
                .contains("The municipality is responsible")
                .containsPattern("value=\"INDIRECT\" checked");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void loses_nothing_when_somebody_else_was_quicker() {
        inTriage();
        var token = token();
        dialogue.write(
                new SeenCase(reference, 2), new CaseForms.ReporterMessage("Good day."), OFFICER);
        var page = send(token, 2, "/triage", "triage-note", "Written side by side");
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString())
                .contains("Written side by side")
                .contains("name=\"version\" value=\"3\"");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void gives_back_words_that_no_field_is_left_for() {
        var page = send("/records/plan", "plan-text", "One issue to look at");
        assertThat(page.statusCode()).isEqualTo(403);
        inTriage();
        page = send("/triage", "triage-urgency", "NORMAL", "triage-note", "All is said here");
        assertThat(page.statusCode()).isEqualTo(303);
        casework.move(
                new SeenCase(reference, 3),
                new CaseForms.Move("FORWARDED", "It belongs elsewhere"),
                OFFICER);
        page = send("/triage", "triage-urgency", "HIGH", "triage-note", "Too late by a minute");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("Too late by a minute");
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void is_not_there_for_somebody_without_a_tie() {
        assertThat(browser().get(address()).statusCode()).isEqualTo(404);
        assertThat(browser().get("/cases/2026-ZZZZZZ").statusCode()).isEqualTo(404);
        assertThat(browser().get("/cases/nothing").statusCode()).isEqualTo(404);
        assertThat(browser().get("/cases").asString()).doesNotContain(reference.value());
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void is_refused_to_those_who_see_figures() {
        assertThat(browser().get("/cases").statusCode()).isEqualTo(403);
        assertThat(browser().get(address()).statusCode()).isEqualTo(403);
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void does_nothing_without_the_form_token() {
        var answer =
                browser()
                        .formParam("version", 0)
                        .formParam("move-to", "ACKNOWLEDGED")
                        .post(address() + "/transitions");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(version()).isZero();
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void speaks_the_readers_language() {
        assertThat(browser().get("/cases?lang=en").asString())
                .contains("lang=\"en\"")
                .contains("Cases that you can see");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void speaks_danish_to_whoever_chose_a_language_of_reporters() {
        assertThat(browser().get("/cases?lang=ar").asString())
                .contains("<html lang=\"da\" dir=\"ltr\">")
                .contains("lang=\"en\"")
                .doesNotContain("lang=\"so\"");
    }

    private void inTriage() {
        for (var to : List.of(CaseStatus.ACKNOWLEDGED, CaseStatus.TRIAGE)) {
            casework.move(
                    new SeenCase(reference, version()),
                    new CaseForms.Move(to.name(), null),
                    OFFICER);
        }
    }

    private Response send(String act, String... namesAndValues) {
        return send(token(), version(), act, namesAndValues);
    }

    private Response send(String token, int version, String act, String... namesAndValues) {
        var request =
                browser()
                        .cookie("csrf-token", token)
                        .formParam("csrf-token", token)
                        .formParam("version", version);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.post(address() + act);
    }

    private String token() {
        return first(TOKEN);
    }

    private int version() {
        return Integer.parseInt(first(Pattern.compile("name=\"version\" value=\"(\\d+)\"")));
    }

    private String first(Pattern pattern) {
        var found = pattern.matcher(browser().get(address()).asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String address() {
        return "/cases/" + reference;
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private static FilingForm report() {
        return SentForms.anonymous("DISMISSAL", "She said <b>no</b>.");
    }
}
