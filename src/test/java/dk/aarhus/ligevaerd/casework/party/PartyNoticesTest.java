package dk.aarhus.ligevaerd.casework.party;

import static dk.aarhus.ligevaerd.casework.party.HeardCase.HANDLER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.PartyForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.NoticesTest;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoticesTest.WithMail.class)
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("Mail that tells a party of something new")
class PartyNoticesTest {

    private static final String ADDRESS = "cook@example.org";

    @Inject HeardCase cases;
    @Inject PartyDoors doors;
    @Inject PartyNotices notices;
    @Inject PartyPapers papers;
    @Inject Parties parties;

    private Reference reference;
    private String code;

    @BeforeEach
    void begin() {
        due().forEach(notices::tell);
        reference = cases.heard().reference();
        code = cases.own(reference, 3);
    }

    @Test
    void is_due_when_something_was_released_and_goes_out_once() {
        var visit = PapersVisit.by(code);
        visit.get("/papers").then().body(containsString("/papers/notice"));
        visit.post("/papers/notice", Map.of("go", "on", "address", "no address"))
                .then()
                .statusCode(422)
                .body(containsString("no address"));
        visit.post("/papers/notice", Map.of("go", "on", "address", ADDRESS)).then().statusCode(303);
        visit.get("/papers").then().body(containsString("You get a mail"));
        visit.get("/papers/notice").then().statusCode(200).body(not(containsString(ADDRESS)));
        assertThat(due()).isEmpty();

        cases.release(reference, 3, "minutes-1");
        assertThat(due()).hasSize(1);
        assertThat(notices.tell(due().get(0))).contains(ADDRESS);
        assertThat(due()).isEmpty();
        given().get("/api/v1/cases/" + reference + "/timeline?act=PARTY_CHANGED_NOTICES")
                .then()
                .body("lines.actor", hasItem("party/3"))
                .body(not(containsString(ADDRESS)));
    }

    @Test
    void ends_with_a_word_and_with_the_door() {
        call(ADDRESS, 204);
        call("two@@example.org", 422);
        call(null, 204);
        call(null, 204);
        cases.release(reference, 3, "minutes-1");
        assertThat(due()).isEmpty();

        call(ADDRESS, 204);
        cases.release(reference, 3, "invitation-2");
        assertThat(due()).hasSize(1);
        doors.shut(cases.seen(reference, HANDLER), 3, new DoorForms.DoorShutting("Over."), HANDLER);
        assertThat(due()).isEmpty();
        call(ADDRESS, 404);
    }

    @Test
    void is_not_sent_where_nothing_new_is_left() {
        call(ADDRESS, 204);
        cases.release(reference, 3, "minutes-1");
        doors.withdraw(
                cases.seen(reference, HANDLER),
                3,
                1,
                new DoorForms.Withdrawing("Not yet."),
                HANDLER);
        assertNothingIsSent();

        cases.release(reference, 3, "minutes-1");
        papers.one(code, 2);
        assertNothingIsSent();

        cases.release(reference, 3, "invitation-2");
        parties.leave(
                cases.seen(reference, HANDLER),
                3,
                new PartyForms.Leaving(Today.here().toString(), "Moved."),
                HANDLER);
        assertNothingIsSent();
    }

    /** And it is not due any more either. */
    private void assertNothingIsSent() {
        assertThat(due()).hasSize(1).allSatisfy(who -> assertThat(notices.tell(who)).isEmpty());
        assertThat(due()).isEmpty();
    }

    private List<java.util.UUID> due() {
        return QuarkusTransaction.requiringNew().call(notices::due);
    }

    private void call(String address, int status) {
        var body = new java.util.HashMap<String, String>();
        body.put("code", code);
        body.put("address", address);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/papers/notice")
                .then()
                .statusCode(status);
    }
}
