package dk.aarhus.ligevaerd.casework.party;

import static dk.aarhus.ligevaerd.casework.party.HeardCase.HANDLER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dk.aarhus.ligevaerd.access.PartyAccount;
import dk.aarhus.ligevaerd.access.Route;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.PartyForms;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks every way that a party has, and every way on which the desk opens one. */
@QuarkusTest
@DisplayName("The papers of a party")
class PartyWalkTest {

    private static final List<String> WORDS =
            List.of(
                    HeardCase.HEARING,
                    HeardCase.ACCOUNT,
                    HeardCase.MINUTES,
                    "Birk Testesen",
                    "Head of the unit",
                    "kept-by-the-accused.txt");

    @Inject HeardCase cases;
    @Inject PartyDoors doors;
    @Inject PartyLogins logins;
    @Inject PartyEntrance entrance;
    @Inject Parties parties;
    @Inject Hearings hearings;

    private Reference reference;
    private String accused;

    @BeforeEach
    void releaseSomething() {
        reference = cases.heard().reference();
        accused = cases.own(reference, 2);
        cases.release(reference, 2, "hearing-1");
        PapersVisit.by(accused)
                .send("kept-by-the-accused.txt", "x".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200);
    }

    /** Or the walks below would look for what is nowhere. */
    @Test
    void are_there_for_the_one_they_were_released_to() {
        var visit = PapersVisit.by(accused);
        visit.get("/papers/1").then().body(containsString(HeardCase.HEARING));
        visit.get("/papers/files").then().body(containsString("kept-by-the-accused.txt"));
        assertThat(ways()).hasSizeGreaterThan(20);
    }

    @Test
    void show_nothing_to_a_party_of_another_case() {
        walk(cases.own(cases.heard().reference(), 3));
    }

    @Test
    void show_nothing_to_another_party_of_the_same_case() {
        walk(cases.own(reference, 5));
    }

    @Test
    void show_nothing_to_a_code_whose_door_was_shut() {
        var visit = PapersVisit.by(accused);
        doors.shut(cases.seen(reference, HANDLER), 2, new DoorForms.DoorShutting("Over."), HANDLER);
        walk(accused, visit);
    }

    @Test
    void show_nothing_to_a_code_that_another_took_the_place_of() {
        var visit = PapersVisit.by(accused);
        cases.given(reference, 2);
        walk(accused, visit);
    }

    @Test
    void show_nothing_to_a_code_that_was_handed_over_and_spent() {
        var once = cases.given(reference, 2);
        cases.taken(once);
        walk(once, PapersVisit.fresh());
    }

    @Test
    void show_nothing_to_the_pass_of_a_login_that_was_ended() {
        var name = "head." + UUID.randomUUID().toString().substring(0, 8);
        parties.change(
                cases.seen(reference, HANDLER),
                2,
                new PartyForms.Naming(
                        null, null, "Birk Testesen", "Head of the unit", null, null, name, null),
                HANDLER);
        logins.give(cases.seen(reference, HANDLER), 2, new DoorForms.DoorGiving(null), HANDLER);
        var account = new PartyAccount(name, "realm id-2");
        var pass = entrance.enter(account, entrance.of(account).get(0).door()).toString();
        logins.end(cases.seen(reference, HANDLER), 2, new DoorForms.DoorShutting("Over."), HANDLER);
        walk(pass, PapersVisit.fresh());
    }

    @Test
    @TestSecurity(user = "reader", roles = "reviewer")
    void show_nothing_to_a_login_of_the_desk() {
        walk("", PapersVisit.fresh());
    }

    /** Who reads a draft over gives no codes and releases nothing, by whichever way. */
    @Test
    @TestSecurity(user = "reader", roles = "reviewer")
    void are_given_out_by_no_reviewer() {
        int before = cases.seen(reference, HANDLER).version();
        var token = FormToken.from("/cases/" + reference + "/doors");
        var acts =
                Route.all().stream()
                        .filter(way -> way.path().contains("/cases/{reference}/doors"))
                        .filter(way -> !way.isRead())
                        .toList();
        assertThat(acts).hasSizeGreaterThan(15);
        for (Route act : acts) {
            var address = ofTheAccused(act);
            int status =
                    act.isApi()
                            ? program(act.method(), address, before)
                            : token.post(address, typed(before)).extract().statusCode();
            assertThat(status).as(act.toString()).isEqualTo(403);
        }
        assertThat(cases.seen(reference, HANDLER).version()).isEqualTo(before);
    }

    private String ofTheAccused(Route act) {
        return new Route(
                        act.method(),
                        act.path()
                                .replace("{party}", "2")
                                .replace("{item}", "hearing-1")
                                .replace("{number}", "1"),
                        act.isPublic(),
                        act.isForm())
                .address(reference.toString());
    }

    private static int program(String method, String address, int version) {
        var call =
                given().contentType(ContentType.JSON)
                        .header("If-Match", "\"" + version + "\"")
                        .body(typed(address));
        return (method.equals("PUT") ? call.put(address) : call.post(address)).statusCode();
    }

    /** What each takes: a form with a field too many is refused before it is asked who sends it. */
    private static Map<String, String> typed(String address) {
        return switch (address.replaceAll(".*/doors/2/", "")) {
            case "code", "login" -> Map.of();
            case "tasks/1/time" -> Map.of("why", "So.");
            case "tasks" -> Map.of("words", "Send the roster.");
            case "files" -> Map.of("file", "1", "kind", "COPY");
            case "releases" -> Map.of("item", "hearing-1", "checked", "true");
            default -> Map.of("reason", "So.");
        };
    }

    private static Map<String, String> typed(int version) {
        return Map.of("version", Integer.toString(version));
    }

    private void walk(String code) {
        walk(code, PapersVisit.by(code));
    }

    /** Nothing of the accused is shown on any way, and nothing is done to it. */
    private void walk(String code, PapersVisit visit) {
        int before = cases.seen(reference, HANDLER).version();
        ways().forEach(
                        way -> {
                            var answer =
                                    way.isApi() ? program(way, code) : page(way, visit.again());
                            assertThat(answer.statusCode()).as(way.toString()).isLessThan(500);
                            assertThat(answer.asString())
                                    .as(way.toString())
                                    .doesNotContain(WORDS)
                                    .doesNotContain(reference.toString());
                        });
        assertThat(cases.seen(reference, HANDLER).version()).isEqualTo(before);
        assertThat(hearings.sent(reference).get(0).answer()).isEmpty();
    }

    private static List<Route> ways() {
        return Route.all().stream()
                // Without a login of the parties' own realm these lead to it: see PartyLoginTest.
                .filter(way -> !way.asksAnew())
                .filter(
                        way ->
                                Stream.of("/papers", "/api/v1/papers")
                                        .anyMatch(
                                                place ->
                                                        way.path().equals(place)
                                                                || way.path()
                                                                        .startsWith(place + "/")))
                .toList();
    }

    private static Response program(Route way, String code) {
        var body =
                Map.of(
                        "code", code,
                        "number", 1,
                        "answer", "Typed by a stranger.",
                        "approved", "true",
                        "done", "true");
        return way.path().endsWith("/files")
                ? given().multiPart("code", code)
                        .multiPart("files", "a.txt", "x".getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/papers/files")
                : given().contentType(ContentType.JSON).body(body).post(way.address(""));
    }

    private static Response page(Route way, PapersVisit visit) {
        var address = way.address("");
        if (way.isRead()) {
            return visit.get(address);
        }
        return way.path().endsWith("/files")
                ? visit.send("a.txt", "x".getBytes(StandardCharsets.UTF_8))
                : visit.post(address, Map.of("go", "answer", "answer", "Typed by a stranger."));
    }
}
