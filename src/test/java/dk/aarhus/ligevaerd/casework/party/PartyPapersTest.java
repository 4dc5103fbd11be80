package dk.aarhus.ligevaerd.casework.party;

import static dk.aarhus.ligevaerd.casework.party.HeardCase.HANDLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.PartyForms;
import dk.aarhus.ligevaerd.casework.investigation.PartyReplies;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By the public door, as anybody may try it. */
@QuarkusTest
@DisplayName("The papers of a party")
class PartyPapersTest {

    @Inject HeardCase cases;
    @Inject PartyDoors doors;
    @Inject PartyDoorkeeper doorkeeper;
    @Inject Desk desk;
    @Inject Casework casework;
    @Inject Hearings hearings;
    @Inject Interviews interviews;
    @Inject Parties parties;
    @Inject PartyReplies replies;

    private Reference reference;

    @Test
    void open_by_a_code_that_works_once() {
        reference = cases.heard().reference();
        var once = cases.given(reference, 2);
        var visit = PapersVisit.fresh();
        visit.post("/papers", Map.of("code", once.toLowerCase().replace("-", " ")))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/papers/code"));
        // Whoever has not said that the new code is saved sees nothing yet.
        visit.get("/papers").then().statusCode(303).header("Location", endsWith("/papers/code"));
        visit.get("/papers/1").then().statusCode(303).header("Location", endsWith("/papers/code"));
        visit.get("/papers/code").then().statusCode(200).body(containsString("Your own code"));
        visit.post("/papers/code", Map.of("go", "take"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/papers"));
        visit.get("/papers")
                .then()
                .statusCode(200)
                .body(containsString("Your own code now counts"))
                .body(not(containsString(once)));
        PapersVisit.fresh()
                .post("/papers", Map.of("code", once))
                .then()
                .statusCode(422)
                .body(containsString("That code has been used"));
        PapersVisit.fresh()
                .post("/papers", Map.of("code", "nothing like a code"))
                .then()
                .statusCode(422)
                .body(containsString("That code does not fit"))
                .body(not(containsString("nothing like a code")));
        visit.post("/papers", Map.of("go", "close")).then().statusCode(303);
    }

    @Test
    void take_an_answer_an_objection_and_a_wish_for_more_time() {
        reference = cases.heard().reference();
        var visit = PapersVisit.by(cases.own(reference, 2));
        visit.get("/papers").then().body(containsString("Nothing lies here yet"));
        cases.release(reference, 2, "hearing-1");
        visit.get("/papers").then().body(containsString("A text that you can answer"));
        visit.get("/papers/1").then().statusCode(200).body(containsString(HeardCase.HEARING));

        visit.post("/papers/1", Map.of("go", "time", "until", "2020-01-01", "why", " "))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#until\""))
                .body(containsString("href=\"#why\""));
        visit.post("/papers/1", Map.of("go", "time", "why", "My steward is away."))
                .then()
                .statusCode(303);
        visit.get("/papers/1").then().body(containsString("You have asked for more time"));
        visit.post("/papers/1", Map.of("go", "time", "why", "Once more."))
                .then()
                .statusCode(409)
                .body(containsString("Once more."));
        assertThat(stands()).isFalse();
        assertThatThrownBy(
                        () ->
                                replies.tellOfTime(
                                        cases.seen(reference, HANDLER),
                                        1,
                                        new HearingForms.TimeTelling(
                                                Today.here().plusDays(1).toString(), null),
                                        HANDLER))
                .isInstanceOf(Problem.class);
        var day = Today.here().plusDays(40);
        replies.tellOfTime(
                cases.seen(reference, HANDLER),
                1,
                new HearingForms.TimeTelling(day.toString(), "Of course."),
                HANDLER);
        visit.get("/papers/1").then().body(containsString("Of course."));
        assertThat(hearings.sent(reference).get(0).answerBy()).contains(day);
        visit.post("/papers/1", Map.of("go", "time", "why", "And once more."))
                .then()
                .statusCode(409);

        visit.post("/papers/1", Map.of("go", "answer", "answer", " "))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#answer\""));
        visit.post(
                        "/papers/1",
                        Map.of("go", "answer", "answer", "I was ill.", "objections", "The day."))
                .then()
                .statusCode(303);
        var text = hearings.sent(reference).get(0);
        assertThat(text.answer()).contains("I was ill.");
        assertThat(text.objections()).contains("The day.");
        assertThat(text.answeredByParty()).contains(2);
        visit.post("/papers/1", Map.of("go", "answer", "answer", "I was at home."))
                .then()
                .statusCode(303);
        var again = hearings.sent(reference).get(0);
        assertThat(again.answer()).contains("I was at home.");
        assertThat(again.objections()).contains("The day.");
        assertThat(stands()).isTrue();
        assertThat(desk.open(reference, HANDLER).file().partyWroteOn()).contains(Today.here());
        doors.all(reference, HANDLER);
        desk.open(reference, HANDLER);
        var unread = desk.open(reference, HANDLER).file();
        assertThat(unread.partyWroteOn()).contains(Today.here());
        assertThat(unread.isRead()).isFalse();
        hearings.all(reference, HANDLER);
        var read = desk.open(reference, HANDLER).file();
        assertThat(read.partyWroteOn()).isEmpty();
        assertThat(desk.open(reference, HANDLER).file().isRead()).isTrue();
    }

    @Test
    void let_a_witness_object_to_minutes_and_bring_somebody() {
        reference = cases.heard().reference();
        var visit = PapersVisit.by(cases.own(reference, 3));
        cases.release(reference, 3, "minutes-1");
        cases.release(reference, 3, "invitation-2");
        visit.post("/papers/1", Map.of("go", "object", "objections", ""))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#objections\""));
        visit.post("/papers/1", Map.of("go", "object", "objections", "It was Tuesday."))
                .then()
                .statusCode(303);
        visit.post("/papers/1", Map.of("go", "approve")).then().statusCode(409);
        visit.post("/papers/2", Map.of("go", "companion", "companion", "My sister"))
                .then()
                .statusCode(303);
        visit.post("/papers", Map.of("go", "companion", "companion", "")).then().statusCode(422);
        var talks = interviews.of(reference);
        assertThat(talks.get(0).objections()).contains("It was Tuesday.");
        assertThat(talks.get(0).answeredByParty()).contains(3);
        assertThat(talks.get(1).companion()).contains("My sister");
        visit.get("/papers/2").then().body(containsString("Room 3"));
        interviews.drop(cases.seen(reference, HANDLER), 2, HANDLER);
        visit.get("/papers/2").then().body(containsString("has been called off"));
        // A witness has no hearing text, and no way to one.
        visit.post("/papers/1", Map.of("go", "answer", "answer", "x")).then().statusCode(404);
        visit.get("/papers/1/file").then().statusCode(404);
    }

    @Test
    void are_closed_to_whoever_tries() {
        reference = cases.heard().reference();
        var accused = cases.own(reference, 2);
        cases.release(reference, 2, "hearing-1");
        var other = cases.heard().reference();
        var stranger = PapersVisit.by(cases.own(other, 2));
        for (var number : List.of("1", "2", "0", "999999")) {
            stranger.get("/papers/" + number).then().statusCode(404);
            stranger.post("/papers/" + number, Map.of("go", "answer", "answer", "x"))
                    .then()
                    .statusCode(404);
        }
        PapersVisit.by(accused)
                .forge("/papers/1", Map.of("go", "answer", "answer", "x"))
                .then()
                .statusCode(400);
        assertThat(hearings.sent(reference).get(0).answer()).isEmpty();
        PapersVisit.fresh().get("/papers/1").then().body(containsString("Open your papers"));
        PapersVisit.fresh()
                .post("/papers/1", Map.of("go", "answer", "answer", "Typed for nothing?"))
                .then()
                .statusCode(200)
                .body(containsString("Typed for nothing?"));

        var visit = PapersVisit.by(accused);
        doors.withdraw(
                cases.seen(reference, HANDLER), 2, 1, new DoorForms.Withdrawing("Wrong."), HANDLER);
        visit.get("/papers/1").then().statusCode(404);
        parties.leave(
                cases.seen(reference, HANDLER),
                2,
                new PartyForms.Leaving(Today.here().toString(), "Moved on."),
                HANDLER);
        visit.get("/papers").then().body(containsString("Open your papers"));
        PapersVisit.fresh()
                .post("/papers", Map.of("code", accused))
                .then()
                .statusCode(422)
                .body(containsString("This door is shut"));
    }

    @Test
    void say_honestly_what_was_taken_back() {
        reference = cases.heard().reference();
        var visit = PapersVisit.by(cases.own(reference, 2));
        cases.release(reference, 2, "hearing-1");
        visit.get("/papers/1");
        doors.withdraw(
                cases.seen(reference, HANDLER),
                2,
                1,
                new DoorForms.Withdrawing("A secret reason."),
                HANDLER);
        visit.get("/papers/1")
                .then()
                .statusCode(200)
                .body(containsString("The municipality has taken it back"))
                .body(not(containsString(HeardCase.HEARING)))
                .body(not(containsString("A secret reason")));
        visit.post("/papers/1", Map.of("go", "answer", "answer", "Still.")).then().statusCode(409);
    }

    @Test
    void can_be_read_and_not_answered_when_the_case_is_over() {
        reference = cases.heard().reference();
        var code = cases.own(reference, 2);
        cases.release(reference, 2, "hearing-1");
        casework.move(
                cases.seen(reference, HANDLER),
                new CaseForms.Move("WITHDRAWN", "The reporter withdrew."),
                HANDLER);
        var visit = PapersVisit.by(code);
        visit.get("/papers").then().body(containsString("The case is over"));
        visit.get("/papers/1").then().statusCode(200).body(containsString(HeardCase.HEARING));
        visit.post("/papers/1", Map.of("go", "answer", "answer", "Late."))
                .then()
                .statusCode(409)
                .body(containsString("This cannot be done now"));
        visit.post("/papers", Map.of("go", "companion", "companion", "My sister"))
                .then()
                .statusCode(409);
        visit.send("a.txt", "Something.".getBytes(StandardCharsets.UTF_8)).then().statusCode(409);
    }

    @Test
    void take_files_that_the_desk_alone_sees() {
        var receipt = cases.heard();
        reference = receipt.reference();
        var visit = PapersVisit.by(cases.own(reference, 2));
        visit.get("/papers/files").then().statusCode(200);
        visit.send("roster.txt", "Monday: nobody.".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body(containsString("roster.txt"));
        visit.send("empty.txt", new byte[0]).then().statusCode(422);
        assertThat(doors.all(reference, HANDLER).doors().get(0).files()).containsExactly(1);
        visit.get("/papers").then().body(containsString("roster.txt"));
        PapersVisit.by(cases.own(reference, 5))
                .get("/papers")
                .then()
                .body(not(containsString("roster.txt")));
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("code", receipt.code()))
                .post("/api/v1/mailbox")
                .then()
                .statusCode(200)
                .body(not(containsString("roster")));
    }

    @Test
    void are_read_and_answered_by_programs_too() {
        reference = cases.heard().reference();
        var once = cases.given(reference, 2);
        String own =
                call("/codes", Map.of("code", once)).then().statusCode(201).extract().path("code");
        call("", Map.of("code", once)).then().statusCode(404);
        call("/codes/taken", Map.of("code", once, "newCode", own)).then().statusCode(204);
        call("/codes", Map.of("code", once)).then().statusCode(404);
        cases.release(reference, 2, "hearing-1");
        call("", Map.of("code", own)).then().statusCode(200).body("papers[0].number", equalTo(1));
        call("/read", Map.of("code", own, "number", 1))
                .then()
                .statusCode(200)
                .body("words", equalTo(HeardCase.HEARING));
        call("/time", Map.of("code", own, "number", 1)).then().statusCode(422);
        call("/answers", Map.of("code", own, "number", 1, "answer", "No."))
                .then()
                .statusCode(200)
                .body("answer", equalTo("No."));
        call("/time", Map.of("code", own, "number", 1, "why", "More."))
                .then()
                .statusCode(409)
                .body(not(containsString("HEARING")));
        call("/minutes", Map.of("code", own, "number", 1, "approved", "true"))
                .then()
                .statusCode(404);
        call("/done", Map.of("code", own, "number", 1, "done", "x")).then().statusCode(404);
        call("/companion", Map.of("code", own, "companion", "A friend"))
                .then()
                .statusCode(200)
                .body("companion", equalTo("A friend"));
    }

    /** An answer that waited for the case behind the desk comes to a door that is shut. */
    @Test
    void take_nothing_more_when_the_door_was_shut_in_the_same_moment() {
        reference = cases.heard().reference();
        var code = cases.own(reference, 2);
        cases.release(reference, 2, "hearing-1");
        var seen = cases.seen(reference, HANDLER);
        var answer =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    doors.shut(
                                            seen, 2, new DoorForms.DoorShutting("Over."), HANDLER);
                                    var late = CompletableFuture.supplyAsync(() -> answered(code));
                                    Thread.sleep(700);
                                    assertThat(late).isNotDone();
                                    return late;
                                });
        assertThat(answer.join()).isEqualTo(404);
        assertThat(hearings.sent(reference).get(0).answer()).isEmpty();
    }

    private static int answered(String code) {
        return call("/answers", Map.of("code", code, "number", 1, "answer", "Too late."))
                .statusCode();
    }

    @Test
    void hold_no_word_of_the_reporter_or_of_others() {
        reference = cases.heard().reference();
        var planted =
                List.of(
                        "Bananas",
                        "grandmother",
                        "Vita",
                        "Dorte",
                        "Opdigtet",
                        "The witness heard",
                        "Kitchen hand",
                        reference.value());
        var visit = PapersVisit.by(cases.own(reference, 2));
        cases.own(reference, 3);
        cases.release(reference, 2, "hearing-1");
        cases.release(reference, 3, "minutes-1");
        var answers = new ArrayList<Response>();
        for (var language : Language.values()) {
            visit.in(language.code());
            for (var path :
                    List.of(
                            "/papers",
                            "/papers/1",
                            "/papers/2",
                            "/papers/3",
                            "/papers/1/file",
                            "/papers/code",
                            "/papers/files",
                            "/papers/nothing")) {
                answers.add(visit.get(path));
            }
        }
        for (var go : List.of("answer", "time", "object", "approve", "companion", "done", "x")) {
            answers.add(visit.post("/papers/1", Map.of("go", go)));
            answers.add(visit.post("/papers/2", Map.of("go", go)));
        }
        answers.add(visit.send("a.exe", new byte[] {77, 90, 0, 1}));
        assertThat(answers)
                .allSatisfy(
                        answer -> {
                            var all = answer.headers() + answer.asString();
                            assertThat(planted).noneMatch(all::contains);
                        })
                .allMatch(answer -> answer.statusCode() < 500);
    }

    private boolean stands() {
        return desk.open(reference, HANDLER).ways().stream()
                .filter(way -> way.to().name().equals("ASSESSMENT"))
                .noneMatch(way -> way.waitsFor().toString().contains("PARTIES_HEARD"));
    }

    private static Response call(String path, Map<String, ?> body) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/papers" + path);
    }
}
