package dk.aarhus.ligevaerd.casework.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("What a party is asked to do")
class PartyTaskTest {

    private static final String ROSTER = "Send us the roster of May.";

    @Inject HeardCase cases;
    @Inject PartyPapers papers;

    private Reference reference;
    private String code;

    @BeforeEach
    void begin() {
        reference = cases.heard().reference();
        code = cases.own(reference, 3);
    }

    @Test
    void is_seen_by_that_party_when_it_was_released_and_answered_there() {
        ask().statusCode(200);
        assertThat(papers.all(code).papers()).isEmpty();
        get("doors").body("doors[1].offers.item", hasItem("task-1"));
        get("doors").body("doors[0].offers.item", not(hasItem("task-1")));
        cases.release(reference, 3, "task-1");

        var item = papers.one(code, 1);
        assertThat(item.words()).contains(ROSTER);
        assertThat(item.can().answer()).isTrue();
        assertThat(item.can().askForTime()).isTrue();
        assertThat(item.paper().answerBy()).contains(Today.here().plusDays(5));
        answer("First this.");
        answer("The roster is among the files.");

        get("doors")
                .body("doors[1].tasks[0].answer", equalTo("The roster is among the files."))
                .body("doors[1].tasks[0].answeredBy", equalTo(3));
        get("timeline?act=PARTY_ANSWERED_TASK")
                .body("lines.actor", hasItem("party/3"))
                .body("lines.note", hasItem("First this."));
        assertThat(papers.one(code, 1).paper().answeredOn()).contains(Today.here());
    }

    @Test
    void is_a_clock_of_the_case_until_it_is_answered() {
        ask().statusCode(200);
        get("clocks")
                .body("clocks.findAll { it.kind == 'PARTY_TASK' }", hasSize(1))
                .body(
                        "clocks.find { it.kind == 'PARTY_TASK' }.internal",
                        equalTo(Today.here().plusDays(5).toString()));
        cases.release(reference, 3, "task-1");
        answer("Here it is.");
        get("clocks")
                .body(
                        "clocks.find { it.kind == 'PARTY_TASK' }.ended",
                        equalTo(Today.here().toString()));
    }

    @Test
    void gets_more_time_when_the_party_asks_for_it_once() {
        ask().statusCode(200);
        cases.release(reference, 3, "task-1");
        var until = Today.here().plusDays(9);
        put("doors/3/tasks/1/time", Map.of("until", until.toString())).statusCode(409);
        assertKind(
                ProblemKind.INVALID,
                () -> papers.askForTime(code, 1, new PaperForms.PaperTime(null, " ")));
        papers.askForTime(code, 1, new PaperForms.PaperTime(until.toString(), "I am away."));

        assertThat(papers.one(code, 1).time().orElseThrow().waits()).isTrue();
        assertThat(papers.one(code, 1).can().askForTime()).isFalse();
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/doors")
                .then()
                .body(containsString("I am away."))
                .body(containsString("Asks for more time"));
        put("doors/3/tasks/1/time", Map.of()).statusCode(422);
        put("doors/3/tasks/1/time", Map.of("until", until.toString()))
                .statusCode(200)
                .body("doors[1].tasks[0].dueOn", equalTo(until.toString()));
        get("clocks")
                .body(
                        "clocks.find { it.kind == 'PARTY_TASK' }.internal",
                        equalTo(until.toString()));
        assertThat(papers.one(code, 1).time().orElseThrow().granted()).contains(until);
        get("timeline?act=TASK_TIME_GRANTED").body("lines.subject", hasItem("1"));
        assertKind(
                ProblemKind.STATE_CONFLICT,
                () -> papers.askForTime(code, 1, new PaperForms.PaperTime(null, "Again.")));
    }

    @Test
    void is_answered_no_more_when_it_is_settled_taken_back_or_anothers() {
        ask().statusCode(200);
        cases.release(reference, 3, "task-1");
        put("doors/2/tasks/1/settled", Map.of("reason", "Not this one's.")).statusCode(404);
        put("doors/3/tasks/1/settled", Map.of())
                .statusCode(422)
                .body("violations.field", hasItem("reason"));
        put("doors/3/tasks/1/settled", Map.of("reason", "It came on paper.")).statusCode(200);
        put("doors/3/tasks/1/settled", Map.of("reason", "Again.")).statusCode(409);
        assertThat(papers.one(code, 1).settled()).isTrue();
        assertThat(papers.one(code, 1).can().answer()).isFalse();
        assertKind(ProblemKind.STATE_CONFLICT, () -> answer("Too late."));

        ask().statusCode(200);
        cases.release(reference, 3, "task-2");
        papers.one(code, 2);
        put("doors/3/releases/2/withdrawn", Map.of("reason", "By mistake.")).statusCode(200);
        assertThat(papers.one(code, 2).words()).isEmpty();
        assertKind(
                ProblemKind.STATE_CONFLICT,
                () -> papers.answer(code, 2, new PaperForms.PaperAnswer("Anyway.", null)));
        var other = cases.own(reference, 2);
        assertKind(
                ProblemKind.NOT_FOUND,
                () -> papers.answer(other, 1, new PaperForms.PaperAnswer("Mine?", null)));
    }

    @Test
    void is_looked_through_for_others_before_it_goes() {
        post("doors/3/tasks", asking("Ask Birk for the roster.", 5)).statusCode(200);
        get("doors").body("doors[1].offers.find { it.item == 'task-1' }.doubtful", equalTo(true));
        post("doors/3/releases", Map.of("item", "task-1", "checked", "true"))
                .statusCode(422)
                .body("violations.field", hasItem("why"));
    }

    @Test
    void needs_words_and_a_day_that_can_be_kept() {
        post("doors/3/tasks", Map.of())
                .statusCode(422)
                .body("violations.field", hasItems("words", "dueOn"));
        post("doors/3/tasks", asking(ROSTER, -1)).statusCode(422);
        post("doors/3/tasks", asking(ROSTER, 3_000)).statusCode(422);
        post("doors/3/tasks", Map.of("words", "x".repeat(20_001), "dueOn", "soon"))
                .statusCode(422)
                .body("violations.field", hasItems("words", "dueOn"));
        post("doors/1/tasks", asking(ROSTER, 5)).statusCode(404);
        post("doors/9/tasks", asking(ROSTER, 5)).statusCode(404);
        get("doors").body("doors[1].tasks", hasSize(0));
        ask().statusCode(200);
        cases.release(reference, 3, "task-1");
        assertKind(ProblemKind.INVALID, () -> answer(" "));
    }

    @Test
    void is_asked_and_answered_on_pages() {
        var page = "/cases/" + reference + "/doors";
        var token = FormToken.from(page);
        token.post(page + "/3/tasks", Map.of("version", version(), "ask3-words", ROSTER))
                .statusCode(422)
                .body(containsString(ROSTER));
        token.post(
                        page + "/3/tasks",
                        Map.of(
                                "version",
                                version(),
                                "ask3-words",
                                ROSTER,
                                "ask3-dueOn",
                                Today.here().plusDays(5).toString()))
                .statusCode(303);
        cases.release(reference, 3, "task-1");
        var visit = PapersVisit.by(code);
        visit.get("/papers/1")
                .then()
                .statusCode(200)
                .body(containsString("Something we ask of you"))
                .body(containsString(ROSTER))
                .body(not(containsString("wrong in the text")));
        visit.post("/papers/1", Map.of("go", "answer", "answer", "")).then().statusCode(422);
        visit.post("/papers/1", Map.of("go", "answer", "answer", "Here it is."))
                .then()
                .statusCode(303);
        given().header("Accept-Language", "en")
                .get(page)
                .then()
                .body(containsString("Here it is."));
        token.post(
                        page + "/3/tasks/1/settling",
                        Map.of("version", version(), "settle1-reason", "Thank you."))
                .statusCode(303);
        visit.get("/papers/1").then().body(containsString("You need do nothing more"));
    }

    @Test
    void is_not_mixed_up_with_where_a_talk_takes_place() {
        cases.release(reference, 3, "invitation-2");
        var talk = papers.one(code, 1);
        assertThat(talk.words()).contains("About the canteen.");
        assertThat(talk.talk().orElseThrow().place()).contains("Room 3");
        PapersVisit.by(code)
                .in("tr")
                .get("/papers/1")
                .then()
                .body(containsString("Yer"))
                .body(containsString("Room 3"))
                .body(not(containsString("Sted/Place")));
        get("doors").body("doors[1].released[0].item", equalTo("invitation-2"));
        get("doors").body("doors[1].offers.item", not(hasItem("invitation-2")));
    }

    private ValidatableResponse ask() {
        return post("doors/3/tasks", asking(ROSTER, 5));
    }

    private static Map<String, String> asking(String words, int days) {
        return Map.of("words", words, "dueOn", Today.here().plusDays(days).toString());
    }

    private void answer(String words) {
        papers.answer(code, 1, new PaperForms.PaperAnswer(words, null));
    }

    private static void assertKind(ProblemKind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private ValidatableResponse get(String part) {
        return calls().get(part);
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return calls().post(part, body);
    }

    private ValidatableResponse put(String part, Map<String, ?> body) {
        return calls().put(part, body);
    }

    private String version() {
        return calls().version();
    }

    private CaseCalls calls() {
        return new CaseCalls(cases, reference);
    }
}
