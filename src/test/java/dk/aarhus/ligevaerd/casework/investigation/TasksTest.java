package dk.aarhus.ligevaerd.casework.investigation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "case-handler", roles = "case-handler")
@DisplayName("The tasks of a case")
class TasksTest {

    private static final Caller OFFICER =
            new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER), "a");
    private static final Caller HANDLER =
            new Caller("case-handler", Set.of(Role.CASE_HANDLER), "b");
    private static final Caller REVIEWER = new Caller("reviewer", Set.of(Role.REVIEWER), "c");

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Desk desk;
    @Inject DecidedCase shortened;
    @Inject Tasks tasks;

    private Reference reference;

    @BeforeEach
    void plan() {
        reference =
                intake.file(
                                SentForms.anonymous("EMPLOYMENT", "The rosters changed."),
                                Optional.empty())
                        .reference();
        move(OFFICER, "ACKNOWLEDGED");
        move(OFFICER, "TRIAGE");
        casework.triage(
                seen(OFFICER),
                new CaseForms.Triaging(
                        "NORMAL", List.of("HARASSMENT"), List.of("AGE"), null, "4", "Ours.", null),
                OFFICER);
        casework.staff(
                seen(OFFICER),
                new CaseForms.Appointing("case-handler", "reviewer", "decision-maker"),
                OFFICER);
        move(OFFICER, "INVESTIGATION_PLANNED");
        casework.declareConflict(seen(HANDLER), new CaseForms.Declaring("true", null), HANDLER);
        casework.record(
                seen(HANDLER), RecordKind.PLAN, new CaseForms.Writing("Two issues."), HANDLER);
    }

    @Test
    void are_set_changed_done_and_opened_again() {
        post("tasks", task("Ask for the rosters.", "reviewer", 7, "false"))
                .statusCode(200)
                .body("tasks[0].owner", equalTo("reviewer"))
                .body("tasks[0].blocks", nullValue())
                .body("owners", contains("case-handler", "decision-maker", "reviewer"));
        put("tasks/1", task("Ask for the rosters of May.", "case-handler", 3, "true"))
                .statusCode(200)
                .body("tasks[0].words", equalTo("Ask for the rosters of May."))
                .body("tasks[0].blocks", equalTo("PRACTICE"));
        given().get("/api/v1/cases/tasks")
                .then()
                .statusCode(200)
                .body("tasks.reference", hasItem(reference.value()));
        given().get(address("clocks"))
                .then()
                .body("clocks.findAll { it.kind == 'TASK' }.internal", hasItem(day(3)));
        put("tasks/1/done", Map.of("outcome", "They came."))
                .statusCode(200)
                .body("tasks[0].doneBy", equalTo("case-handler"));
        put("tasks/1/done", Map.of()).statusCode(409);
        given().get("/api/v1/cases/tasks")
                .then()
                .body("tasks.reference", not(hasItem(reference.value())));
        put("tasks/1/undone", Map.of()).statusCode(200).body("tasks[0].outcome", nullValue());
        given().get(address("timeline?act=TASK_REOPENED"))
                .then()
                .body("lines.note", contains("They came."));
    }

    @Test
    void keep_the_case_back_while_they_are_open() {
        post("tasks", task("Ask first.", "case-handler", 7, "true")).statusCode(200);
        assertRefused(Guard.TASKS_DONE);
        put("tasks/1/done", Map.of()).statusCode(200);
        move(REVIEWER, "INVESTIGATING");
    }

    @Test
    void keep_a_quickcase_back_too() {
        var quick = shortened.drafted().reference();
        tasks.set(
                shortened.seen(quick, DecidedCase.HANDLER),
                new TaskForms.TaskSetting(
                        "Ask first.", DecidedCase.HANDLER.account(), day(7), "true"),
                DecidedCase.HANDLER);
        assertThatThrownBy(() -> shortened.decide(quick))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused ->
                                assertThat((List<?>) refused.members().get("unmet"))
                                        .isEqualTo(List.of(Guard.TASKS_DONE)));
    }

    @Test
    void come_from_the_checklist_of_the_kind_and_the_stage() {
        given().get(address("tasks"))
                .then()
                .body("checklist", contains("EVIDENCE_SECURED", "MEASURES_CONSIDERED"));
        post("tasks/checklist", Map.of("owner", "case-handler", "dueOn", day(7)))
                .statusCode(200)
                .body("tasks.item", contains("EVIDENCE_SECURED", "MEASURES_CONSIDERED"))
                .body("checklist", equalTo(List.of()));
        post("tasks/checklist", Map.of("owner", "case-handler", "dueOn", day(7))).statusCode(409);
        assertRefused(Guard.TASKS_DONE);
        put("tasks/1", Map.of("owner", "reviewer", "dueOn", day(8)))
                .statusCode(200)
                .body("tasks[0].blocks", equalTo("PRACTICE"));
    }

    @Test
    void of_the_law_are_not_set_aside() {
        move(REVIEWER, "INVESTIGATING");
        post("facts", Map.of("words", "Seen.", "source", "Papers", "disputed", "false"))
                .statusCode(200);
        move(HANDLER, "HEARING");
        post("tasks/checklist", Map.of("owner", "case-handler", "dueOn", day(7)))
                .statusCode(200)
                .body("tasks.item", contains("WORDS_OF_MOUTH_NOTED"));
        given().get(address(""))
                .then()
                .body(
                        "transitions.find { it.to == 'ASSESSMENT' }.waitsFor",
                        hasItem("LAW_TASKS_DONE"));
    }

    @Test
    void say_everything_that_is_wrong_at_once() {
        post("tasks", Map.of("words", " ", "owner", "a stranger", "dueOn", day(-1)))
                .statusCode(422)
                .body("violations.field", hasItems("words", "owner", "dueOn"));
        post("tasks", task("x", "case-handler", 4000, "false")).statusCode(422);
        put("tasks/9", task("x", "case-handler", 1, "false")).statusCode(404);
        put("tasks/x/done", Map.of()).statusCode(404);
    }

    @Test
    void stand_on_a_page_and_on_the_worklist() {
        post("tasks", task("Ask for the rosters.", "case-handler", 0, "true")).statusCode(200);
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/tasks")
                .then()
                .statusCode(200)
                .body(containsString("Ask for the rosters."))
                .body(containsString("To be done first"))
                .body(containsString("Put the checklist on the case"));
        given().get("/cases")
                .then()
                .statusCode(200)
                .body(containsString("/cases/" + reference + "/tasks#task1"))
                .body(not(containsString("Ask for the rosters.")));
    }

    private void assertRefused(Guard guard) {
        assertThatThrownBy(() -> move(REVIEWER, "INVESTIGATING"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused ->
                                assertThat((List<?>) refused.members().get("unmet"))
                                        .isEqualTo(List.of(guard)));
    }

    private static Map<String, String> task(String words, String owner, int days, String blocking) {
        return Map.of("words", words, "owner", owner, "dueOn", day(days), "blocking", blocking);
    }

    private static String day(int days) {
        return Today.here().plusDays(days).toString();
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return sending(body).post(address(part)).then();
    }

    private ValidatableResponse put(String part, Map<String, ?> body) {
        return sending(body).put(address(part)).then();
    }

    private io.restassured.specification.RequestSpecification sending(Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen(HANDLER).version() + "\"")
                .body(body);
    }

    private String address(String part) {
        return "/api/v1/cases/" + reference + (part.isEmpty() ? "" : "/" + part);
    }

    private void move(Caller caller, String to) {
        casework.move(seen(caller), new CaseForms.Move(to, null), caller);
    }

    private SeenCase seen(Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }
}
