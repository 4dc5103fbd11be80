package dk.aarhus.ligevaerd.casework.related;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Dialogue;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "case-handler", roles = "case-handler")
@DisplayName("Related cases")
class RelationsTest {

    private static final Caller OFFICER =
            new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER), "a");
    private static final Caller HANDLER =
            new Caller("case-handler", Set.of(Role.CASE_HANDLER), "b");

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Dialogue dialogue;
    @Inject Desk desk;

    private String workplace;
    private Reference here;
    private Reference there;

    @BeforeEach
    void staff() {
        // A place of its own for each test: the base is shared.
        workplace = "Unit " + System.nanoTime();
        here = staffed("case-handler", workplace);
        there = staffed("case-handler", workplace.toUpperCase(Locale.ROOT) + ".");
    }

    private Reference staffed(String handler, String at) {
        var reference =
                intake.file(
                                SentForms.saying(
                                        Map.of(
                                                "phase",
                                                "EMPLOYMENT",
                                                "department",
                                                "MBU",
                                                "workplace",
                                                at,
                                                "accusedFunction",
                                                "MANAGER",
                                                "when",
                                                Map.of("from", "2026-03", "to", "2026-05"),
                                                "account",
                                                "The rosters changed.")),
                                Optional.empty())
                        .reference();
        move(OFFICER, reference, "ACKNOWLEDGED");
        move(OFFICER, reference, "TRIAGE");
        casework.triage(
                seen(reference, OFFICER),
                new CaseForms.Triaging(
                        "NORMAL", List.of("HARASSMENT"), List.of("AGE"), null, "4", "Ours.", null),
                OFFICER);
        casework.staff(
                seen(reference, OFFICER),
                new CaseForms.Appointing(handler, "reviewer", "decision-maker"),
                OFFICER);
        return reference;
    }

    @Test
    void are_suggested_and_confirmed_by_whoever_may_open_both() {
        get().body("suggested.other", hasItem(there.value())).body("related", empty());
        post("", relating(there))
                .statusCode(200)
                .body("related.other", contains(there.value()))
                .body("related[0].fromHere", equalTo(true))
                .body("suggested.other", not(hasItem(there.value())));
        given().get(address(there, "related"))
                .then()
                .body("related.other", contains(here.value()))
                .body("related[0].fromHere", equalTo(false));
        post("", relating(there)).statusCode(409);
        given().header("Accept-Language", "en")
                .get("/cases/" + here + "/related")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/cases/" + there + "\""))
                .body(containsString("The same meeting."))
                .body(containsString("Investigate them together"));
    }

    @Test
    void are_not_suggested_again_once_somebody_said_no() {
        post("/" + there + "/parting", Map.of("reason", "Another unit of that name."))
                .statusCode(200)
                .body("suggested.other", not(hasItem(there.value())))
                .body("related", empty());
        post("/" + there + "/parting", Map.of("reason", " ")).statusCode(422);
    }

    @Test
    void are_nothing_to_whoever_may_open_only_one() {
        var closed = staffed("case-handler-2", workplace);
        get().body("suggested.other", not(hasItem(closed.value())));
        post("", relating(closed)).statusCode(422).body("violations.field", contains("reference"));
        post("", Map.of("reference", "2026-222222", "kind", "OTHER", "reason", "x"))
                .statusCode(422)
                .body("violations.field", contains("reference"));
        post("/" + closed + "/parting", Map.of("reason", "x")).statusCode(422);

        post("", relating(there)).statusCode(200);
        // The other case passes into the hands of somebody else: nothing of it is left here.
        casework.staff(
                seen(there, OFFICER),
                new CaseForms.Appointing("case-handler-2", "reviewer", "decision-maker"),
                OFFICER);
        get().body("related", empty()).body("suggested.other", not(hasItem(there.value())));
        assertThat(given().get("/cases/" + here + "/related").asString())
                .doesNotContain(there.value());
        assertThat(given().get("/cases/" + here + "/timeline").asString())
                .doesNotContain(there.value());
        assertThat(given().get(address(here, "journal")).asString())
                .contains("PUT_IN_ORDER")
                .doesNotContain(there.value());
    }

    @Test
    void are_investigated_as_one_until_something_leaves_the_house() {
        post("/" + there + "/merger", merging(there)).statusCode(409);
        post("", relating(there)).statusCode(200).body("related[0].mergeable", equalTo(true));
        post("/" + there + "/merger", Map.of("leading", "2026-222222", "reason", " "))
                .statusCode(422)
                .body("violations.field", hasItems("leading", "reason"));
        post("/" + there + "/merger", merging(there))
                .statusCode(200)
                .body("related[0].leading", equalTo(there.value()))
                .body("related[0].separable", equalTo(true));
        assertThat(given().header("Accept-Language", "en").get("/cases/" + here).asString())
                .contains("investigated together with " + there);
        assertThat(given().header("Accept-Language", "en").get("/cases/" + there).asString())
                .doesNotContain("investigated together with");
        post("/" + there + "/parting", Map.of("reason", "x")).statusCode(409);
        post("/" + there + "/separation", Map.of("reason", "Two meetings after all."))
                .statusCode(200)
                .body("related[0].mergeable", equalTo(true));

        post("/" + there + "/merger", merging(here)).statusCode(200);
        dialogue.write(
                seen(there, HANDLER), new CaseForms.ReporterMessage("We looked at it."), HANDLER);
        get().body("related[0].separable", equalTo(false));
        post("/" + there + "/separation", Map.of("reason", "x")).statusCode(409);
    }

    @Test
    void have_one_leader_that_follows_none() {
        var third = staffed("case-handler", workplace);
        var fourth = staffed("case-handler", workplace);
        post("", relating(there)).statusCode(200);
        post("", relating(third)).statusCode(200);
        post("", relating(fourth)).statusCode(200);
        post("/" + there + "/merger", merging(there)).statusCode(200);
        // What follows already has its leader, and leads none.
        post("/" + third + "/merger", merging(third)).statusCode(409);
        post("/" + third + "/merger", merging(here)).statusCode(409);
        post("/" + there + "/separation", Map.of("reason", "Two meetings.")).statusCode(200);
        post("/" + there + "/merger", merging(here)).statusCode(200);
        // What leads does not begin to follow; it may lead another.
        post("/" + third + "/merger", merging(third)).statusCode(409);
        post("/" + fourth + "/merger", merging(here)).statusCode(200);
    }

    @Test
    void stay_apart_where_other_hands_treat_them() {
        casework.staff(
                seen(there, OFFICER),
                new CaseForms.Appointing("case-handler", "reviewer-2", "decision-maker"),
                OFFICER);
        post("", relating(there)).statusCode(200).body("related[0].mergeable", equalTo(false));
        post("/" + there + "/merger", merging(there)).statusCode(409);
    }

    @Test
    void say_everything_that_is_wrong_at_once() {
        post("", Map.of("reference", "x", "kind", "COUSINS"))
                .statusCode(422)
                .body("violations.field", hasItems("reference", "kind", "reason"));
        post("", relating(here)).statusCode(422).body("violations.field", contains("reference"));
    }

    private static Map<String, String> relating(Reference other) {
        return Map.of(
                "reference", other.value(), "kind", "SAME_INCIDENT", "reason", "The same meeting.");
    }

    private static Map<String, String> merging(Reference leading) {
        return Map.of("leading", leading.value(), "reason", "The same people are to be heard.");
    }

    private ValidatableResponse get() {
        return given().get(address(here, "related")).then().statusCode(200);
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen(here, HANDLER).version() + "\"")
                .body(body)
                .post(address(here, "related" + part))
                .then();
    }

    private static String address(Reference reference, String part) {
        return "/api/v1/cases/" + reference + "/" + part;
    }

    private void move(Caller caller, Reference reference, String to) {
        casework.move(seen(reference, caller), new CaseForms.Move(to, null), caller);
    }

    private SeenCase seen(Reference reference, Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }
}
