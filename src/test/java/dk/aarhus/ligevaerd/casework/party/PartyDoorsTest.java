package dk.aarhus.ligevaerd.casework.party;

import static dk.aarhus.ligevaerd.casework.party.HeardCase.HANDLER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.casework.investigation.InterviewForms;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("The doors of parties, at the desk")
class PartyDoorsTest {

    @Inject HeardCase cases;
    @Inject PartyDoors doors;
    @Inject PartyDoorkeeper doorkeeper;
    @Inject PartyPapers papers;
    @Inject Interviews interviews;

    private Reference reference;

    @Test
    void give_a_code_that_works_once_and_makes_way_for_the_partys_own() {
        reference = cases.heard().reference();
        String once =
                post("doors/2/code", Map.of())
                        .statusCode(201)
                        .body("door", equalTo("/papers"))
                        .extract()
                        .path("code");
        assertThat(doorkeeper.enter(once)).isEqualTo(Entry.ONCE);
        assertWrong(() -> papers.all(once));

        var first = doorkeeper.offer(once).toString();
        var second = doorkeeper.offer(once).toString();
        assertThatThrownBy(() -> doorkeeper.take(once, first)).isInstanceOf(Problem.class);
        assertThat(doorkeeper.enter(once)).isEqualTo(Entry.ONCE);
        doorkeeper.take(once, second);

        assertThat(doorkeeper.enter(once)).isEqualTo(Entry.USED);
        assertWrong(() -> doorkeeper.offer(once));
        assertThat(doorkeeper.enter(second)).isEqualTo(Entry.OPEN);
        assertThat(papers.all(second).papers()).isEmpty();
        get("timeline?act=PARTY_ENTERED")
                .body("lines.actor", hasItem("party/2"))
                .body("lines.subject", hasItem("2"));

        String anew = post("doors/2/code", Map.of()).statusCode(201).extract().path("code");
        assertThat(doorkeeper.enter(second)).isEqualTo(Entry.WRONG);
        assertThat(doorkeeper.enter(once)).isEqualTo(Entry.WRONG);
        assertThat(doorkeeper.enter(anew)).isEqualTo(Entry.ONCE);
        put("doors/2/shutting", Map.of("reason", "Another steward.")).statusCode(200);
        assertThat(doorkeeper.enter(anew)).isEqualTo(Entry.SHUT);
        put("doors/2/shutting", Map.of("reason", "Again.")).statusCode(409);
    }

    @Test
    void offer_a_party_what_is_its_own_and_only_once_it_was_sent() {
        reference = cases.begun().reference();
        cases.given(reference, 2);
        cases.given(reference, 3);
        get("doors").body("doors.party", hasItems(2, 3, 4, 5)).body("doors", hasSize(4));
        get("doors").body("doors[0].offers", hasSize(0));
        get("doors").body("doors[1].offers.item", hasItems("minutes-1", "invitation-2"));
        post("doors/2/releases", Map.of("item", "hearing-1", "checked", "true")).statusCode(404);
        post("doors/2/releases", Map.of("item", "minutes-1", "checked", "true")).statusCode(404);
        post("doors/2/releases", Map.of("item", "letter-1", "checked", "true")).statusCode(404);
        post("doors/2/releases", Map.of("item", "nonsense", "checked", "true")).statusCode(404);
        post("doors/5/releases", Map.of("item", "hearing-1", "checked", "true")).statusCode(409);
        post("doors/1/code", Map.of()).statusCode(404);
        post("doors/9/code", Map.of()).statusCode(404);
    }

    @Test
    void release_one_thing_at_a_time_as_it_then_is() {
        reference = cases.heard().reference();
        var code = cases.own(reference, 3);
        post("doors/3/releases", Map.of("item", "minutes-1"))
                .statusCode(422)
                .body("violations.field", hasItem("checked"));
        post("doors/3/releases", Map.of("item", "minutes-1", "checked", "true"))
                .statusCode(200)
                .body("doors[1].released[0].item", equalTo("minutes-1"));
        post("doors/3/releases", Map.of("item", "minutes-1", "checked", "true")).statusCode(409);
        assertThat(papers.all(code).papers()).hasSize(1);
        assertThat(papers.one(code, 1).words()).contains(HeardCase.MINUTES);
        get("timeline?act=PARTY_OPENED").body("lines", hasSize(1));
        papers.one(code, 1);
        get("timeline?act=PARTY_OPENED").body("lines", hasSize(1));

        interviews.hold(
                cases.seen(reference, HANDLER),
                1,
                new InterviewForms.Holding(Today.here().toString(), "Quite another text."),
                HANDLER);
        assertThat(papers.one(code, 1).words()).contains(HeardCase.MINUTES);
        assertThat(papers.one(code, 1).can().replaced()).isTrue();
        assertThatThrownBy(() -> papers.minutes(code, 1, new PaperForms.PaperMinutes("true", null)))
                .isInstanceOf(Problem.class);
        get("doors").body("doors[1].offers.item", hasItem("minutes-1"));

        put("doors/3/releases/1/withdrawn", Map.of("reason", "Written anew.")).statusCode(200);
        assertThat(papers.one(code, 1).words()).isEmpty();
        assertThat(papers.all(code).papers().get(0).takenBackOn()).contains(Today.here());
        post("doors/3/releases", Map.of("item", "minutes-1", "checked", "true")).statusCode(200);
        put("doors/3/releases/2/withdrawn", Map.of("reason", "Not yet.")).statusCode(200);
        // Nobody opened the second one: it is as if it had never been.
        assertThat(papers.all(code).papers()).hasSize(1);
        assertThatThrownBy(() -> papers.one(code, 2)).isInstanceOf(Problem.class);
    }

    @Test
    void want_a_reason_where_others_or_the_reporter_stand_in_it() {
        reference = cases.heard().reference();
        interviews.hold(
                cases.seen(reference, HANDLER),
                1,
                new InterviewForms.Holding(
                        Today.here().toString(),
                        "Then Birk came in. Bananas grow in the orchard of my grandmother."),
                HANDLER);
        cases.given(reference, 3);
        get("doors")
                .body("doors[1].offers.find { it.item == 'minutes-1' }.doubtful", equalTo(true));
        post("doors/3/releases", Map.of("item", "minutes-1", "checked", "true"))
                .statusCode(422)
                .body("violations.field", hasItem("why"));
        post(
                        "doors/3/releases",
                        Map.of("item", "minutes-1", "checked", "true", "why", "Said it herself."))
                .statusCode(200)
                .body("doors[1].released[0].reason", equalTo("Said it herself."));
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/doors")
                .then()
                .statusCode(200)
                .body(containsString("Said it herself."));
    }

    @Test
    void want_a_reason_where_the_reporter_is_named_and_do_not_say_how() {
        reference = cases.heardOf("Sisse Fantasi, Testvej 5").reference();
        interviews.hold(
                cases.seen(reference, HANDLER),
                1,
                new InterviewForms.Holding(Today.here().toString(), "It was Sisses idea."),
                HANDLER);
        cases.given(reference, 3);
        get("doors")
                .body("doors[1].offers.find { it.item == 'minutes-1' }.doubtful", equalTo(true));
        post("doors/3/releases", Map.of("item", "minutes-1", "checked", "true"))
                .statusCode(422)
                .body("violations.field", hasItem("why"));
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/doors")
                .then()
                .statusCode(200)
                .body(containsString("Something of the reporter"))
                .body(not(containsString("Fantasi")));
    }

    @Test
    void let_somebody_speak_for_another_and_lose_that_with_another() {
        reference = cases.heard().reference();
        post("doors/4/code", Map.of())
                .statusCode(422)
                .body("violations.field", hasItem("represents"));
        post("doors/4/code", Map.of("represents", "1")).statusCode(422);
        post("doors/4/code", Map.of("represents", "4")).statusCode(422);
        String once =
                post("doors/4/code", Map.of("represents", "2"))
                        .statusCode(201)
                        .extract()
                        .path("code");
        var code = cases.taken(once);
        cases.release(reference, 4, "hearing-1");
        papers.answer(code, 1, new PaperForms.PaperAnswer("He did not say that.", null));
        get("hearings")
                .body("texts[0].answer", equalTo("He did not say that."))
                .body("texts[0].answeredByParty", equalTo(4));
        put(
                        "hearings/1/answer",
                        Map.of("answeredOn", Today.here().toString(), "answer", "Otherwise."))
                .statusCode(409);
        var another = cases.taken(cases.given(reference, 4, "5"));
        assertThat(papers.all(another).papers()).isEmpty();
    }

    @Test
    void are_a_page_whose_forms_do_the_same() {
        reference = cases.heard().reference();
        var page = "/cases/" + reference + "/doors";
        var token = FormToken.from(page);
        String version = Integer.toString(cases.seen(reference, HANDLER).version());
        token.post(page + "/2/code", Map.of("version", version))
                .statusCode(200)
                .body(containsString("/papers"))
                .body(containsString("code-letters"))
                .body(not(containsString("Birk")));
        version = Integer.toString(cases.seen(reference, HANDLER).version());
        token.post(page + "/2/releases/hearing-1", Map.of("version", version))
                .statusCode(422)
                .body(containsString("Looked through"));
        token.post(
                        page + "/2/releases/hearing-1",
                        Map.of("version", version, "release2-hearing-1-checked", "true"))
                .statusCode(303);
        given().header("Accept-Language", "en")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Not opened yet"));
    }

    private static void assertWrong(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_CODE));
    }

    private ValidatableResponse get(String part) {
        return given().get("/api/v1/cases/" + reference + "/" + part).then().statusCode(200);
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(new HashMap<>(body))
                .post("/api/v1/cases/" + reference + "/" + part)
                .then();
    }

    private ValidatableResponse put(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(new HashMap<>(body))
                .put("/api/v1/cases/" + reference + "/" + part)
                .then();
    }

    private String tag() {
        return "\"" + cases.seen(reference, HANDLER).version() + "\"";
    }
}
