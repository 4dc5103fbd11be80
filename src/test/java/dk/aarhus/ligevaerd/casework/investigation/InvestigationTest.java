package dk.aarhus.ligevaerd.casework.investigation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "case-handler", roles = "case-handler")
@DisplayName("The core of an investigation")
class InvestigationTest {

    private static final String ACCOUNT =
            "My head of unit told everybody that the old woman must go. I wrote it down that"
                    + " night.";
    private static final Caller OFFICER =
            new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER), "a");
    private static final Caller HANDLER =
            new Caller("case-handler", Set.of(Role.CASE_HANDLER), "b");
    private static final Caller REVIEWER = new Caller("reviewer", Set.of(Role.REVIEWER), "c");

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Desk desk;
    @Inject Clock clock;

    private Receipt receipt;
    private Reference reference;

    @BeforeEach
    void investigate() {
        receipt = intake.file(SentForms.anonymous("EMPLOYMENT", ACCOUNT), Optional.empty());
        reference = receipt.reference();
        move(OFFICER, "ACKNOWLEDGED");
        move(OFFICER, "TRIAGE");
        casework.triage(
                seen(OFFICER),
                new CaseForms.Triaging(
                        "NORMAL", List.of("DIRECT"), List.of("AGE"), null, "4", "Ours.", null),
                OFFICER);
        casework.staff(
                seen(OFFICER),
                new CaseForms.Appointing("case-handler", "reviewer", "decision-maker"),
                OFFICER);
        move(OFFICER, "INVESTIGATION_PLANNED");
        casework.declareConflict(seen(HANDLER), new CaseForms.Declaring("true", null), HANDLER);
        post("notes", Map.of("kind", "STEP", "words", "Begun.")).statusCode(200);
        casework.record(
                seen(HANDLER),
                dk.aarhus.ligevaerd.casework.RecordKind.PLAN,
                new CaseForms.Writing("Two issues."),
                HANDLER);
        move(REVIEWER, "INVESTIGATING");
    }

    @Test
    void runs_from_the_first_name_to_the_last_finding() {
        post("parties", Map.of("role", "REPORTER"))
                .statusCode(200)
                .body("parties[0].name", nullValue())
                .body("parties[0].information", nullValue());
        post("parties", Map.of("role", "ACCUSED", "function", "Head of the unit", "name", "B. Li"))
                .statusCode(200)
                .body("parties[1].information.due", equalTo(today().plusMonths(1).toString()));
        post(
                        "risk",
                        Map.of(
                                "signs",
                                List.of("ACCUSED_IS_MANAGER", "TEMPORARY_OR_PROBATION"),
                                "words",
                                "On probation until May."))
                .statusCode(200)
                .body("risks[0].score", equalTo(4))
                .body("risks[0].high", equalTo(true));
        clock("RISK_CONTACT", "1").body("ended", hasItem(nullValue()));
        post("risk", Map.of("signs", List.of("ACCUSED_IS_MANAGER"), "words", "Talked to them."))
                .statusCode(200)
                .body("risks[0].high", equalTo(false));
        clock("RISK_CONTACT", "1").body("ended", hasItem(today().toString()));
        clock("RISK_CONTACT", "2").body("size()", equalTo(0));
        post(
                        "measures",
                        Map.of(
                                "kind",
                                "CHANGED_REPORTING_LINE",
                                "needFoundOn",
                                today().toString(),
                                "reason",
                                "Meanwhile",
                                "party",
                                "1",
                                "startedOn",
                                today().toString()))
                .statusCode(422)
                .body("violations.field", contains("reporterAgrees"));
        post(
                        "measures",
                        Map.of(
                                "kind",
                                "HOLD_DECISION",
                                "needFoundOn",
                                today().toString(),
                                "reason",
                                "The notice runs.",
                                "startedOn",
                                today().toString()))
                .statusCode(200)
                .body("measures[0].reviewOn", equalTo(today().plusDays(14).toString()));
        clock("INTERIM_MEASURE", "1").body("ended", hasItem(today().toString()));
        clock("MEASURE_REVIEW", "1")
                .body("internal", hasItem(today().plusDays(14).toString()))
                .body("ended", hasItem(nullValue()));
        put("measures/1/review", Map.of("words", "Still needed.")).statusCode(200);
        put("measures/1/end", Map.of("endedOn", today().toString(), "reason", "Taken back."))
                .statusCode(200)
                .body("measures[0].endedOn", equalTo(today().toString()));
        put("measures/1/review", Map.of("words", "Once more.")).statusCode(409);
        clock("MEASURE_REVIEW", "1").body("ended", hasItem(today().toString()));

        casework("HEARING").statusCode(409).body("unmet", contains("FACTS_RECORDED"));
        post(
                        "allegations",
                        Map.of(
                                "words", "Said that a colleague was too old.",
                                "about", List.of("2"),
                                "forms", List.of("HARASSMENT"),
                                "grounds", List.of("AGE"),
                                "from", "2026-03-01"))
                .statusCode(200)
                .body("allegations[0].findings", hasSize(0));
        post(
                        "facts",
                        Map.of(
                                "words", "Two others heard it.",
                                "source", "Interviews",
                                "disputed", "true"))
                .statusCode(200);
        casework("HEARING").statusCode(200);

        hearing();

        casework("ASSESSMENT").statusCode(200);
        casework("DECIDED").statusCode(403);
        put(
                        "allegations/1/findings/2",
                        Map.of(
                                "verdict",
                                "PROVEN",
                                "reasons",
                                "Two heard it.",
                                "facts",
                                List.of("1")))
                .statusCode(200)
                .body("allegations[0].findings[0].facts", contains(1));
        put("allegations/1/findings/1", Map.of("verdict", "NOT_PROVEN", "reasons", "x"))
                .statusCode(404);

        var lines = get("timeline?act=HEARING_SENT").statusCode(200);
        lines.body("lines", hasSize(1)).body("lines[0].actor", equalTo("case-handler"));
        get("timeline?actor=reporter")
                .statusCode(200)
                .body("lines.act", hasItem("REPORTER_ANSWERED_HEARING"))
                .body("lines.act", not(hasItem("NOTED")));
        get("timeline?act=SLEPT&from=never&to=2026-01-01").statusCode(422);
        putIntoALetter();
    }

    /** The statement of reasons says what the one who was heard answered. */
    private void putIntoALetter() {
        put(
                        "decision",
                        Map.of(
                                "outcome",
                                "NOT_SUBSTANTIATED",
                                "reasons",
                                "It was not so.",
                                "toReporter",
                                "We found nothing."))
                .statusCode(200);
        post(
                        "letters",
                        Map.of(
                                "kind",
                                "STATEMENT_OF_REASONS",
                                "language",
                                "en",
                                "recipient",
                                "The head"))
                .statusCode(200)
                .body("letters[0].text", containsString("Answer in the hearing: I did not."))
                .body("letters[0].text", containsString("The parties were heard on"));
    }

    /** The text is written, shown, objected to, written anew, agreed to, sent and answered. */
    private void hearing() {
        post(
                        "hearings",
                        Map.of(
                                "party",
                                "2",
                                "words",
                                "It is said that you told everybody that the old woman must"
                                        + " go."))
                .statusCode(200)
                .body("recurring.1", hasSize(1));
        casework("ASSESSMENT").statusCode(409).body("unmet", hasItems("REPORTER_WARNED"));
        post("hearings/1/sending", Map.of())
                .statusCode(409)
                .body("unmet", contains("REPORTER_WARNED"));
        put("hearings/1/warning", Map.of("plannedOn", today().plusDays(1).toString()))
                .statusCode(422)
                .body("violations.field", contains("plannedOn"));
        put("hearings/1/warning", Map.of()).statusCode(200);
        post("hearings/1/sending", Map.of()).statusCode(409);

        mailbox("shown", Map.of())
                .statusCode(200)
                .body("texts[0].shownTo", equalTo("Head of the unit"))
                .body("texts[0].words", containsString("the old woman must go"));
        mailbox("shown/answers", Map.of("number", 1, "answer", "REVEALS_ME"))
                .statusCode(422)
                .body("violations.field", contains("text"));
        mailbox("shown/answers", Map.of("number", 7, "answer", "GO_ON")).statusCode(404);
        mailbox(
                        "shown/answers",
                        Map.of(
                                "number", 1,
                                "answer", "REVEALS_ME",
                                "text", "Only I was there that day."))
                .statusCode(200)
                .body("texts", hasSize(0));
        post("hearings/1/sending", Map.of()).statusCode(409);

        put("hearings/1", Map.of("party", "2", "words", "It is said that age was spoken of."))
                .statusCode(200)
                .body("recurring.1", hasSize(0));
        put("hearings/1/warning", Map.of()).statusCode(200);
        mailbox("shown/answers", Map.of("number", 1, "answer", "GO_ON")).statusCode(200);
        post("hearings/1/sending", Map.of())
                .statusCode(200)
                .body("texts[0].sentOn", equalTo(today().toString()));
        var answerBy = get("hearings").extract().path("texts[0].answerBy");
        clock("HEARING_ANSWER", "1")
                .body("promised", hasItem(answerBy))
                .body("internal", hasItem(answerBy))
                .body("ended", hasItem(nullValue()));
        get("").body("due", equalTo(answerBy));
        put("hearings/1", Map.of("party", "2", "words", "Another one.")).statusCode(409);
        casework("ASSESSMENT").statusCode(409).body("unmet", contains("PARTIES_HEARD"));
        put("hearings/1/answer", Map.of("answeredOn", today().toString(), "answer", "I did not."))
                .statusCode(200);
    }

    @Test
    void goes_on_without_the_reporter_for_a_ground_of_the_list_only() {
        post("parties", Map.of("role", "WITNESS", "function", "Cook")).statusCode(200);
        post("hearings", Map.of("party", "1", "words", "The rule of 3 May.")).statusCode(200);
        put("hearings/1/exemption", Map.of("ground", "NO_TIME", "why", "Busy."))
                .statusCode(422)
                .body("violations.field", contains("ground"));
        put("hearings/1/exemption", Map.of("ground", "NOTHING_FROM_REPORTER", "why", "Printed."))
                .statusCode(200)
                .body("texts[0].warning.ground", equalTo("NOTHING_FROM_REPORTER"));
        // Not in hearing yet.
        post("hearings/1/sending", Map.of()).statusCode(409);
        delete("hearings/1").statusCode(200).body("texts", hasSize(0));
        put("hearings/1/warning", Map.of()).statusCode(409);
    }

    @Test
    void lets_the_reporter_take_it_back_rather_than_be_revealed() {
        post("parties", Map.of("role", "ACCUSED", "function", "Head")).statusCode(200);
        post("hearings", Map.of("party", "1", "words", "It is said.")).statusCode(200);
        put("hearings/1/warning", Map.of()).statusCode(200);
        mailbox("shown/answers", Map.of("number", 1, "answer", "WITHDRAW")).statusCode(200);
        get("hearings").statusCode(200).body("texts[0].warning.said", equalTo("WITHDRAW"));
        assertThat(desk.open(reference, HANDLER).file().status().name()).isEqualTo("WITHDRAWN");
    }

    @Test
    void keeps_apart_who_takes_part_and_who_works_on_it() {
        for (var account : List.of("case-handler", "reviewer", "decision-maker")) {
            post("parties", Map.of("role", "WITNESS", "function", "Cook", "account", account))
                    .statusCode(422)
                    .body("violations.field", contains("account"));
        }
        post("parties", Map.of("role", "WITNESS", "function", "Cook", "account", "case-handler-2"))
                .statusCode(200);
        assertThatThrownBy(
                        () ->
                                casework.staff(
                                        seen(OFFICER),
                                        new CaseForms.Appointing(
                                                "case-handler-2", "reviewer", "decision-maker"),
                                        OFFICER))
                .isInstanceOf(Problem.class);
    }

    @Test
    void is_not_closed_before_everybody_knows() {
        post("parties", Map.of("role", "ACCUSED", "function", "Head")).statusCode(200);
        get("").statusCode(200);
        put("parties/1/information", Map.of("ground", "DEFEATS_INVESTIGATION"))
                .statusCode(422)
                .body("violations.field", hasItems("why", "reviewOn"));
        put("parties/1/information", Map.of("givenOn", today().toString(), "how", "Letter"))
                .statusCode(200)
                .body("parties[0].information.givenOn", equalTo(today().toString()));
        clock("INFORMATION", "1").body("ended", hasItem(today().toString()));
        put("parties/9/information", Map.of("givenOn", today().toString(), "how", "Letter"))
                .statusCode(404);
        put("parties/1/leaving", Map.of("leftOn", "1950-01-01", "reason", "x")).statusCode(422);
    }

    @Test
    void tells_a_person_later_only_while_the_ground_is_looked_at_again() {
        post("parties", Map.of("role", "ACCUSED", "function", "Head")).statusCode(200);
        clock("INFORMATION", "1").body("ended", hasItem(nullValue()));
        var review = today().plusDays(20).toString();
        put(
                        "parties/1/information",
                        Map.of(
                                "ground", "DEFEATS_INVESTIGATION",
                                "why", "Mails would be deleted.",
                                "reviewOn", review))
                .statusCode(200);
        clock("INFORMATION", "1").body("ended", hasItem(today().toString()));
        clock("INFORMATION_REVIEW", "1")
                .body("started", hasItem(today().toString()))
                .body("internal", hasItem(review))
                .body("ended", hasItem(nullValue()));
        put("parties/1/information", Map.of("givenOn", today().toString(), "how", "Letter"))
                .statusCode(200);
        clock("INFORMATION_REVIEW", "1").body("ended", hasItem(today().toString()));
    }

    @Test
    void refuses_what_is_stale_unreadable_or_foreign() {
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("kind", "STEP", "words", "x"))
                .post(api("notes"))
                .then()
                .statusCode(412);
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", "STEP", "words", "x"))
                .post(api("notes"))
                .then()
                .statusCode(428);
        given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body("[1, 2")
                .post(api("facts"))
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body("null")
                .post(api("facts"))
                .then()
                .statusCode(400);
        put("facts/99999999999", Map.of()).statusCode(404);
        put("facts/none", Map.of()).statusCode(404);
        put("facts/1", Map.of()).statusCode(404);
        post("facts", Map.of("words", "\u0000<script>", "source", "x".repeat(3_000)))
                .statusCode(422)
                .body("violations.field", hasItems("source", "disputed"));
        given().get("/api/v1/cases/2026-ZZZZZZ/parties").then().statusCode(404);
        get("issues").body("facts", hasSize(0));
    }

    @Test
    void marks_a_note_of_an_earlier_day_and_changes_none() {
        post(
                        "notes",
                        Map.of(
                                "kind", "TELEPHONE",
                                "aboutDay", today().minusDays(3).toString(),
                                "words", "She rang."))
                .statusCode(200)
                .body("notes[0].late", equalTo(true))
                .body("notes[1].late", equalTo(false));
        put("notes/1", Map.of("words", "Otherwise")).statusCode(404);
    }

    @Test
    void has_pages_that_keep_what_was_typed() {
        for (var page : List.of("parties", "issues", "hearings", "measures", "notes", "timeline")) {
            var answer = browser().get("/cases/" + reference + "/" + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.asString()).contains("aria-current=\"page\"");
        }
        var named = send("parties", "parties", "name-role", "WITNESS", "name-function", "Cook <b>");
        assertThat(named.statusCode()).isEqualTo(303);
        assertThat(browser().get("/cases/" + reference + "/parties").asString())
                .contains("Cook &lt;b&gt;");
        var wrong = send("parties", "parties", "name-role", "REPORTER", "name-name", "Åse Ødegård");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString())
                .contains("href=\"#name-name\"")
                .contains("Åse Ødegård")
                .contains("id=\"name\" open");
        var alleged =
                send(
                        "issues",
                        "allegations",
                        "allege-words",
                        "Kept words",
                        "allege-from",
                        "2099-01-01");
        assertThat(alleged.statusCode()).isEqualTo(422);
        assertThat(alleged.asString()).contains("Kept words").contains("href=\"#allege-from\"");
        assertThat(send("measures", "measures", "take-kind", "NAP").statusCode()).isEqualTo(422);
        assertThat(send("notes", "notes", "note-kind", "STEP", "note-words", "One").statusCode())
                .isEqualTo(303);
        assertThat(browser().get("/cases/" + reference + "/timeline?from=now").statusCode())
                .isEqualTo(422);
        assertThat(send("hearings", "hearings/1/warning", "x", "y").statusCode()).isEqualTo(404);
        assertThat(send("hearings", "hearings/one/sending", "x", "y").statusCode()).isEqualTo(404);
    }

    private Response send(String page, String act, String... fields) {
        var html = browser().get("/cases/" + reference + "/" + page).asString();
        var token = first(html, "name=\"csrf-token\" value=\"([^\"]+)\"");
        var request =
                browser()
                        .cookie("csrf-token", token)
                        .formParam("csrf-token", token)
                        .formParam("version", Integer.toString(desk.version(reference, HANDLER)));
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post("/cases/" + reference + "/" + act);
    }

    private static String first(String html, String pattern) {
        var found = Pattern.compile(pattern).matcher(html);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static io.restassured.specification.RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private ValidatableResponse casework(String to) {
        return post("transitions", Map.of("to", to));
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(body)
                .post(api(part))
                .then();
    }

    private ValidatableResponse put(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(body)
                .put(api(part))
                .then();
    }

    private ValidatableResponse delete(String part) {
        return given().header("If-Match", tag()).delete(api(part)).then();
    }

    private ValidatableResponse get(String part) {
        return given().get(api(part)).then();
    }

    /** The clocks of one thing. */
    private ValidatableResponse clock(String kind, String about) {
        return get("clocks")
                .statusCode(200)
                .rootPath(
                        "clocks.findAll { it.kind == '%s' && it.about == '%s' }"
                                .formatted(kind, about));
    }

    private ValidatableResponse mailbox(String part, Map<String, ?> body) {
        var sent = new java.util.HashMap<String, Object>(body);
        sent.put("code", receipt.code());
        return given().contentType(ContentType.JSON)
                .body(sent)
                .post("/api/v1/mailbox/" + part)
                .then();
    }

    private String api(String part) {
        return "/api/v1/cases/" + reference + (part.isEmpty() ? "" : "/" + part);
    }

    private String tag() {
        return "\"" + desk.version(reference, HANDLER) + "\"";
    }

    private SeenCase seen(Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }

    private void move(Caller caller, String to) {
        casework.move(seen(caller), new CaseForms.Move(to, null), caller);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
