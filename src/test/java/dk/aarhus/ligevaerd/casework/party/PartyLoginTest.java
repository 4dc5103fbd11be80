package dk.aarhus.ligevaerd.casework.party;

import static dk.aarhus.ligevaerd.casework.party.HeardCase.HANDLER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.access.PartyAccount;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.PartyForms;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("A party that logs in")
class PartyLoginTest {

    @Inject HeardCase cases;
    @Inject Parties parties;
    @Inject PartyLogins logins;
    @Inject PartyEntrance entrance;
    @Inject PartyPapers papers;

    private Reference reference;

    /** A name of its own for each test: the base is the same for all. */
    private final String name = "cook." + UUID.randomUUID().toString().substring(0, 8);

    private final PartyAccount account = new PartyAccount(name, "realm id-1");

    @BeforeEach
    void begin() {
        reference = cases.heard().reference();
    }

    @Test
    void is_let_in_only_with_the_account_that_stands_with_it() {
        post("doors/3/login", Map.of())
                .statusCode(422)
                .body("violations.field", hasItem("account"));
        account(3, name);
        post("doors/3/login", Map.of())
                .statusCode(200)
                .body("doors[1].access.code", equalTo(false))
                .body("doors[1].access.login.givenBy", equalTo("handler"))
                .body("doors[1].access.login.openedOn", nullValue());
        post("doors/1/login", Map.of()).statusCode(404);
        post("doors/9/login", Map.of()).statusCode(404);
        assertThat(entrance.of(account)).hasSize(1);
        assertThat(entrance.of(new PartyAccount("somebody", "realm id-2"))).isEmpty();
    }

    @Test
    void reads_and_answers_what_was_released_to_it_and_nothing_else() {
        letIn(3);
        cases.release(reference, 3, "minutes-1");
        assertThat(entrance.of(account))
                .singleElement()
                .satisfies(
                        door -> {
                            assertThat(door.papers()).isEqualTo(1);
                            assertThat(door.unread()).isEqualTo(1);
                            assertThat(door.representing()).isFalse();
                        });
        get("timeline?act=PARTY_ENTERED").body("lines", hasSize(0));

        var pass = enter(account);

        get("timeline?act=PARTY_ENTERED")
                .body("lines.actor", hasItem("party/3"))
                .body("lines", hasSize(1));
        assertThat(papers.one(pass, 1).words()).contains(HeardCase.MINUTES);
        papers.minutes(pass, 1, new PaperForms.PaperMinutes("true", null));
        get("timeline?act=PARTY_ANSWERED_MINUTES").body("lines.actor", hasItem("party/3"));
        assertThat(entrance.of(account).get(0).unread()).isZero();

        var again = enter(account);
        assertWrong(pass);
        assertThat(papers.all(again).papers()).hasSize(1);
        get("timeline?act=PARTY_ENTERED").body("lines", hasSize(1));
        get("doors").body("doors[1].access.login.openedOn", equalTo(Today.here().toString()));
    }

    @Test
    void is_out_at_once_when_the_login_is_ended_and_keeps_its_code() {
        letIn(3);
        var code = cases.own(reference, 3);
        var pass = enter(account);
        put("doors/3/login/ended", Map.of())
                .statusCode(422)
                .body("violations.field", hasItem("reason"));
        put("doors/3/login/ended", Map.of("reason", "Wants a code.")).statusCode(200);
        assertWrong(pass);
        assertThat(entrance.of(account)).isEmpty();
        assertThat(papers.all(code).papers()).isEmpty();
        put("doors/3/login/ended", Map.of("reason", "Again.")).statusCode(409);
        put("doors/2/login/ended", Map.of("reason", "Never.")).statusCode(404);
    }

    @Test
    void is_out_at_once_when_the_door_is_shut_or_the_party_leaves_or_has_another_account() {
        letIn(3);
        var first = enter(account);
        put("doors/3/shutting", Map.of("reason", "Not now.")).statusCode(200);
        assertWrong(first);
        assertThat(entrance.of(account)).isEmpty();
        // A new code does not bring back the login that was ended.
        cases.given(reference, 3);
        assertThat(entrance.of(account)).isEmpty();

        letIn(3);
        var second = enter(account);
        account(3, "another." + name);
        assertWrong(second);
        assertThat(entrance.of(account)).isEmpty();
        account(3, name);
        assertThat(papers.all(second).papers()).isEmpty();
        parties.leave(
                cases.seen(reference, HANDLER),
                3,
                new PartyForms.Leaving(Today.here().toString(), "Moved."),
                HANDLER);
        assertWrong(second);
        assertThat(entrance.of(account)).isEmpty();
        post("doors/3/login", Map.of()).statusCode(409);
    }

    @Test
    void does_not_get_back_the_codes_of_a_door_that_was_shut() {
        var code = cases.own(reference, 3);
        put("doors/3/shutting", Map.of("reason", "Lost.")).statusCode(200);
        letIn(3);
        assertWrong(code);
        assertThat(papers.all(enter(account)).papers()).isEmpty();
    }

    @Test
    void opens_anew_after_a_new_code_and_not_for_whom_it_does_not_speak_any_more() {
        account(4, name);
        post("doors/4/login", Map.of("represents", "2")).statusCode(200);
        var pass = enter(account);
        cases.given(reference, 4, "2");
        assertWrong(pass);
        assertThat(papers.all(enter(account)).papers()).isEmpty();

        var second = enter(account);
        cases.given(reference, 4, "5");
        assertWrong(second);
        assertThat(entrance.of(account)).isEmpty();
    }

    @Test
    void stays_the_one_account_that_opened_it_first() {
        letIn(3);
        var pass = enter(account);
        var newcomer = new PartyAccount(name, "realm id-9");
        assertThat(entrance.of(newcomer)).isEmpty();
        var door = entrance.of(account).get(0).door();
        assertThatThrownBy(() -> entrance.enter(newcomer, door)).isInstanceOf(Problem.class);
        assertThat(papers.all(pass).papers()).isEmpty();
        // Given anew, it is the account's that has the name now.
        letIn(3);
        assertWrong(pass);
        assertThat(entrance.of(newcomer)).hasSize(1);
    }

    @Test
    void opens_the_doors_of_several_cases_each_by_itself() {
        letIn(3);
        cases.release(reference, 3, "minutes-1");
        reference = cases.heard().reference();
        letIn(3);
        var doors = entrance.of(account);
        assertThat(doors).hasSize(2).extracting(OwnDoor::papers).containsExactlyInAnyOrder(0, 1);
        for (var door : doors) {
            var pass = entrance.enter(account, door.door()).toString();
            assertThat(papers.all(pass).papers()).hasSize(door.papers());
        }
        assertThatThrownBy(() -> entrance.enter(account, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_FOUND));
    }

    @Test
    void speaks_for_whom_the_desk_says() {
        account(4, name);
        post("doors/4/login", Map.of())
                .statusCode(422)
                .body("violations.field", hasItem("represents"));
        post("doors/4/login", Map.of("represents", "2")).statusCode(200);
        cases.release(reference, 4, "hearing-1");
        var pass = enter(account);
        assertThat(papers.one(pass, 1).words()).contains(HeardCase.HEARING);
        post("doors/4/login", Map.of("represents", "5")).statusCode(200);
        assertWrong(pass);
        assertThat(papers.all(enter(account)).papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.takenBackOn()).isPresent());
    }

    @Test
    void is_let_in_and_out_on_the_page_of_the_desk() {
        var page = "/cases/" + reference + "/doors";
        given().get(page).then().body(not(containsString("/doors/3/login")));
        account(3, name);
        given().get(page).then().body(containsString("/doors/3/login"));
        var token = FormToken.from(page);
        token.post(page + "/3/login", Map.of("version", version())).statusCode(303);
        given().header("Accept-Language", "en")
                .get(page)
                .then()
                .body(containsString("May log in"))
                .body(containsString(name));
        token.post(
                        page + "/3/login/ended",
                        Map.of("version", version(), "logout3-reason", "It is over."))
                .statusCode(303);
        given().get(page).then().body(not(containsString("/doors/3/login/ended")));
    }

    @Test
    @TestSecurity(user = "handler", roles = "case-handler")
    void is_not_whoever_is_logged_in_at_the_desk() {
        given().get("/papers/login").then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "nobody.in.particular",
            attributes = @SecurityAttribute(key = "tenant-id", value = "party-door"))
    void finds_a_page_that_says_nothing_where_there_is_nothing() {
        given().header("Accept-Language", "en")
                .get("/papers/login")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("There is nothing here for you"))
                .body(not(containsString("nobody.in.particular")));
    }

    @Test
    @TestSecurity(
            user = "nobody.in.particular",
            attributes = @SecurityAttribute(key = "tenant-id", value = "party-door"))
    void opens_no_door_that_is_not_its_own() {
        letIn(3);
        var others = entrance.of(account).get(0).door().toString();
        var token = FormToken.from("/papers/login");
        for (var door :
                List.of(others, UUID.randomUUID().toString(), "nonsense", "", "1", "../3")) {
            token.post("/papers/login", Map.of("door", door)).statusCode(404);
        }
        token.post("/papers/login", Map.of()).statusCode(404);
        given().contentType("application/x-www-form-urlencoded")
                .formParam("door", others)
                .post("/papers/login")
                .then()
                .statusCode(400);
        assertThat(entrance.of(account).get(0).unread()).isZero();
    }

    @Test
    @TestSecurity(
            user = "handler",
            roles = {"case-handler", "administrator"},
            attributes = @SecurityAttribute(key = "tenant-id", value = "party-door"))
    void opens_nothing_of_the_staff() {
        given().redirects().follow(false).get("/cases").then().statusCode(403);
        given().get("/api/v1/cases").then().statusCode(403);
        given().get("/api/v1/cases/" + reference).then().statusCode(403);
    }

    private void letIn(int party) {
        account(party, name);
        logins.give(cases.seen(reference, HANDLER), party, new DoorForms.DoorGiving(null), HANDLER);
    }

    private void account(int party, String account) {
        parties.change(
                cases.seen(reference, HANDLER),
                party,
                new PartyForms.Naming(
                        null, null, "Vita Prøve", "Kitchen hand", null, null, account, null),
                HANDLER);
    }

    private String enter(PartyAccount who) {
        return entrance.enter(who, entrance.of(who).get(0).door()).toString();
    }

    private void assertWrong(String code) {
        assertThatThrownBy(() -> papers.all(code))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.WRONG_CODE));
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
