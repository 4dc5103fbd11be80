package dk.aarhus.ligevaerd.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.QuestionId;
import dk.aarhus.ligevaerd.vault.Dump;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the stories against the running service, on whichever database the subclass starts it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class StorySuite {

    /** Questions that a proved case answers with no: the reasons and measures that were missing. */
    private static final Set<QuestionId> ANSWERED_NO =
            EnumSet.of(
                    QuestionId.D5,
                    QuestionId.D6,
                    QuestionId.I6,
                    QuestionId.I7,
                    QuestionId.S5,
                    QuestionId.S6,
                    QuestionId.S8,
                    QuestionId.H6,
                    QuestionId.R5,
                    QuestionId.A4,
                    QuestionId.A5);

    private static final String CONTROL = "Kontrolørstøvle";

    private ServiceProcess service;
    private RestDesk desk;

    abstract ServiceProcess startService(KeycloakProcess keycloak) throws Exception;

    /** The base itself, past the service, which is stopped by then. */
    abstract Connection base() throws SQLException;

    /** What the service keeps outside the base. */
    abstract Path data();

    @BeforeAll
    void start() throws Exception {
        var keycloak = KeycloakProcess.shared();
        service = startService(keycloak);
        desk = new RestDesk(service, keycloak);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    static Stream<Story> stories() {
        return Stories.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_story_ends_with_the_classification_that_is_expected_of_it(Story story) {
        var receipt = desk.file(report(story)).statusCode(201).extract().jsonPath();
        String reference = receipt.getString("reference");
        String code = receipt.getString("code");

        takesUp(story, reference);
        if (story.outcome() == Outcome.OUT_OF_SCOPE) {
            endsAtTriage(reference, code);
        } else {
            investigates(story, reference, code);
            decides(story, reference);
            concludes(story, reference, code);
        }
    }

    @Test
    void a_policy_officer_finds_no_trace_of_a_case() {
        var reference =
                desk.file(report(Stories.ALL.get(0))).extract().jsonPath().getString("reference");

        desk.opens("policy-officer", reference).statusCode(403);
        desk.reads("policy-officer", "/api/v1/cases").statusCode(403);
    }

    @Test
    void a_case_of_another_and_one_that_is_not_there_get_the_same_answer() {
        var reference =
                desk.file(report(Stories.ALL.get(0))).extract().jsonPath().getString("reference");

        var foreign =
                desk.opens("case-handler-2", reference).statusCode(404).extract().body().asString();
        var absent =
                desk.opens("case-handler-2", "2026-ZZZZZZ")
                        .statusCode(404)
                        .extract()
                        .body()
                        .asString();

        assertThat(foreign).isEqualTo(absent);
        desk.reads("case-handler-2", "/api/v1/cases")
                .statusCode(200)
                .body("items.reference", not(hasItem(reference)));
    }

    /** Comes last: it stops the service, as whoever carries away a disk would. */
    @Test
    @Order(Integer.MAX_VALUE)
    void a_thief_who_comes_after_the_stories_finds_none_of_their_words() throws Exception {
        var metrics = given().get(service.management("/q/metrics")).asString();
        service.stop();
        var dump = new Dump().text("log", service.log()).text("metrics", metrics);
        try (var base = base()) {
            plantControl(base);
            dump.tables(base);
            if (base.getMetaData().getURL().startsWith("jdbc:h2:")) {
                dump.script(base);
            }
        }
        dump.folder(data());

        assertThat(dump.placesOf(CONTROL)).contains("table \"control\"");
        assertThat(dump.placesOf("Listening on")).contains("log");
        assertThat(dump.placesOf("jvm_memory")).contains("metrics");
        assertThat(dump.placesOf("SYSTEMIC_PRACTICE")).contains("table \"report\"");
        assertThat(desk.told())
                .contains(
                        Stories.ALL.get(0).account(),
                        "Åse Ødegård-1, 86 00 00 00",
                        "See the facts.")
                .hasSizeGreaterThan(90);
        assertThat(dump.placesOfAny(desk.told())).as("words, and where they lie open").isEmpty();
    }

    private static void plantControl(Connection base) throws SQLException {
        try (var statement = base.createStatement()) {
            statement.execute("create table control (words text)");
            statement.execute("insert into control values ('" + CONTROL + "')");
        }
    }

    private void takesUp(Story story, String reference) {
        desk.opens("intake-officer", reference)
                .statusCode(403)
                .body("type", equalTo("/problems/not-taken"));
        desk.takes("intake-officer", reference);
        desk.moves("intake-officer", reference, "ACKNOWLEDGED", null).statusCode(200);
        desk.moves("intake-officer", reference, "TRIAGE", null).statusCode(200);
        desk.records(
                        "intake-officer",
                        reference,
                        "triage",
                        Map.of(
                                "urgency", story.urgency(),
                                "forms", story.forms(),
                                "grounds", story.grounds(),
                                "policyClasses", story.classes(),
                                "reprisalRisk", story.reprisalRisk(),
                                "note",
                                        "The municipality is responsible; the matter is to be looked into."))
                .statusCode(200)
                .body("form.reported", equalTo(story.reported().name()))
                .body("track", equalTo(story.track().name()));
    }

    private void endsAtTriage(String reference, String code) {
        desk.moves(
                        "intake-officer",
                        reference,
                        "CLOSED",
                        "About no ground; guided to the shop steward.")
                .statusCode(409)
                .body("unmet", contains("SECOND_PERSON"));
        desk.takes("intake-officer-2", reference);
        desk.moves(
                        "intake-officer-2",
                        reference,
                        "CLOSED",
                        "About no ground; guided to the shop steward.")
                .statusCode(200);
        desk.mailbox(code).statusCode(200).body("status", equalTo("CLOSED"));
    }

    private void investigates(Story story, String reference, String code) {
        appoint(reference, "case-handler");
        desk.moves("intake-officer", reference, "INVESTIGATION_PLANNED", null).statusCode(200);
        var handler = handlerWithoutConflict(story, reference);
        desk.records(
                        handler,
                        reference,
                        "records/plan",
                        Map.of("text", "Issues, sources, interviews, timetable."))
                .statusCode(200);
        desk.moves("reviewer", reference, "INVESTIGATING", null).statusCode(200);
        desk.records(
                        handler,
                        reference,
                        "records/facts",
                        Map.of("text", "What the papers and the interviews show."))
                .statusCode(200);
        desk.moves(handler, reference, "HEARING", null).statusCode(200);
        desk.moves(handler, reference, "ASSESSMENT", null)
                .statusCode(409)
                .body("unmet", contains("PARTIES_HEARD"));
        if (story.forms().equals(Set.of(Form.SYSTEMIC_PRACTICE))) {
            desk.records(
                            handler,
                            reference,
                            "hearing",
                            Map.of(
                                    "exemptReason",
                                    "A practice that nobody in particular is responsible for."))
                    .statusCode(200);
        } else {
            hears(handler, reference, code);
        }
        desk.moves(handler, reference, "ASSESSMENT", null).statusCode(200);
    }

    /** The other side gets a text, but not before the reporter has said that it reveals nothing. */
    private void hears(String handler, String reference, String code) {
        var today = Today.here().toString();
        desk.adds(
                        handler,
                        reference,
                        "parties",
                        Map.of("role", "ACCUSED", "function", "Head of the unit"))
                .statusCode(200);
        desk.records(
                        handler,
                        reference,
                        "parties/1/information",
                        Map.of("givenOn", today, "how", "A letter with the hearing text."))
                .statusCode(200);
        desk.adds(
                        handler,
                        reference,
                        "hearings",
                        Map.of("party", "1", "words", "What is said, and what speaks for it."))
                .statusCode(200);
        desk.records(handler, reference, "hearings/1/warning", Map.of()).statusCode(200);
        desk.adds(handler, reference, "hearings/1/sending", Map.of())
                .statusCode(409)
                .body("unmet", contains("REPORTER_WARNED"));
        desk.records(handler, reference, "hearing", Map.of("exemptReason", "None is needed."))
                .statusCode(409);
        desk.reporterLetsGo(code, 1).statusCode(200);
        desk.adds(handler, reference, "hearings/1/sending", Map.of()).statusCode(200);
        desk.records(
                        handler,
                        reference,
                        "hearings/1/answer",
                        Map.of("answeredOn", today, "answer", "The answer of the other side."))
                .statusCode(200);
    }

    /**
     * In story 15 the first handler works under the accused, steps back, and sees the case no more.
     */
    private String handlerWithoutConflict(Story story, String reference) {
        if (story.number() != 15) {
            desk.records(
                            "case-handler",
                            reference,
                            "conflict-declaration",
                            Map.of("noConflict", "true"))
                    .statusCode(200);
            return "case-handler";
        }
        desk.records(
                        "case-handler",
                        reference,
                        "conflict-declaration",
                        Map.of("noConflict", "false", "reason", "The accused is my manager."))
                .statusCode(200);
        desk.opens("case-handler", reference).statusCode(404);
        appoint(reference, "case-handler-2");
        desk.records(
                        "case-handler-2",
                        reference,
                        "conflict-declaration",
                        Map.of("noConflict", "true"))
                .statusCode(200);
        return "case-handler-2";
    }

    private void appoint(String reference, String handler) {
        desk.records(
                        "intake-officer",
                        reference,
                        "staff",
                        Map.of(
                                "handler",
                                handler,
                                "reviewer",
                                "reviewer",
                                "decisionMaker",
                                "decision-maker"))
                .statusCode(200);
    }

    private void decides(Story story, String reference) {
        var handler = story.number() == 15 ? "case-handler-2" : "case-handler";
        desk.moves("decision-maker", reference, "DECIDED", null)
                .statusCode(409)
                .body(
                        "unmet",
                        containsInAnyOrder(
                                "ASSESSED", "DECISION_DRAFTED", "REVIEWED", "SIGNED_BY_ANOTHER"))
                .body("missing.guard", hasItem("ASSESSED"))
                .body(
                        "missing.find { it.guard == 'ASSESSED' }.link",
                        equalTo("/cases/" + reference + "#tests"));
        for (Form form : story.forms()) {
            var test = LegalTest.of(form).orElseThrow();
            desk.records(handler, reference, "assessments/" + test, assessment(test))
                    .statusCode(200)
                    .body(
                            "assessments.find { it.test == '" + test + "' }.proposal",
                            equalTo("SUBSTANTIATED"));
        }
        desk.records(
                        handler,
                        reference,
                        "decision",
                        Map.of(
                                "outcome", story.outcome(),
                                "forms", story.forms(),
                                "grounds", story.grounds(),
                                "policyClasses", story.classes(),
                                "reasons",
                                        "The facts, the rules and the considerations that counted.",
                                "toReporter", "You were right. This is what we do about it."))
                .statusCode(200);
        desk.moves("decision-maker", reference, "DECIDED", null)
                .statusCode(409)
                .body("unmet", contains("REVIEWED"));
        desk.adds("reviewer", reference, "reviews", Map.of("agreed", "true")).statusCode(200);
        desk.moves(handler, reference, "DECIDED", null).statusCode(403);
        desk.moves("decision-maker", reference, "DECIDED", null)
                .statusCode(200)
                .body("form.reported", equalTo(story.reported().name()))
                .body("form.concluded", containsInAnyOrder(names(story.forms())))
                .body("policyClasses", containsInAnyOrder(names(story.classes())))
                .body("grounds", containsInAnyOrder(names(story.grounds())))
                .body("phase", equalTo(story.phase().name()))
                .body("formHistory.occasion", contains("ASSESSED", "CONCLUDED"));
    }

    private void concludes(Story story, String reference, String code) {
        desk.mailbox(code)
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("messages.text", hasItem("You were right. This is what we do about it."));
        desk.reporterWrites(code, "Thank you. I feel safer now.").statusCode(201);

        var handler = story.number() == 15 ? "case-handler-2" : "case-handler";
        desk.opens(handler, reference)
                .body("messages.text", hasItem("Thank you. I feel safer now."));
        desk.records(
                        handler,
                        reference,
                        "records/remedy-plan",
                        Map.of("text", "New selection; the template is changed."))
                .statusCode(200);
        desk.moves(handler, reference, "REMEDY", null).statusCode(200);
        desk.records(
                        handler,
                        reference,
                        "records/remedy-result",
                        Map.of("text", "Done, and it works."))
                .statusCode(200);
        desk.moves(handler, reference, "FOLLOW_UP", null).statusCode(200);
        desk.records(handler, reference, "records/follow-up", Map.of("text", "No reprisals."))
                .statusCode(200);
        desk.moves(handler, reference, "CLOSED", null)
                .statusCode(409)
                .body("unmet", hasItem("CLOSING_CHECKLIST"));
        desk.records(
                        handler,
                        reference,
                        "learning",
                        Map.of(
                                "causes",
                                List.of("HABIT"),
                                "proposal",
                                "Selection by a fixed scheme.",
                                "similarUnits",
                                "All units that recruit."))
                .statusCode(200);
        desk.moves(handler, reference, "CLOSED", null)
                .statusCode(200)
                .body("outcome", equalTo("SUBSTANTIATED"));
        desk.mailbox(code).body("status", equalTo("CLOSED"));
    }

    private static Map<String, Object> report(Story story) {
        var report = new HashMap<String, Object>();
        report.put("capacity", story.capacity());
        report.put("identity", "CONFIDENTIAL");
        report.put("phase", story.phase());
        report.put("department", "MSO");
        report.put("workplace", "Huset på Ærøvej %d, øverst".formatted(story.number()));
        report.put("form", story.reported());
        report.put("grounds", story.grounds());
        report.put("account", story.account());
        report.put("language", "en");
        report.put("contact", "Åse Ødegård-%d, 86 00 00 00".formatted(story.number()));
        report.put("mustNotSee", List.of("Kontorchef Bjærgesen-%d".formatted(story.number())));
        return report;
    }

    private static Map<String, Object> assessment(LegalTest test) {
        List<Map<String, Object>> answers =
                test.questions().stream()
                        .map(
                                question ->
                                        Map.<String, Object>of(
                                                "question",
                                                question.id(),
                                                "answer",
                                                ANSWERED_NO.contains(question.id()) ? "NO" : "YES",
                                                "reasoning",
                                                "See the facts."))
                        .toList();
        return Map.of(
                "answers", answers, "finding", "SUBSTANTIATED", "reasons", "The test is met.");
    }

    private static String[] names(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toArray(String[]::new);
    }
}
