package dk.aarhus.ligevaerd.casework.saved;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "saver", roles = "case-handler")
@DisplayName("A saved search")
class SavedSearchesTest {

    private static final Caller OFFICER =
            new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER), "a");
    private static final Caller SAVER = new Caller("saver", Set.of(Role.CASE_HANDLER), "b");

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Desk desk;
    @Inject SavedSearches searches;
    @Inject EntityManager base;

    @AfterEach
    void dropAll() {
        searches.own(SAVER).forEach(one -> searches.drop(one.id(), SAVER));
    }

    @Test
    void is_kept_by_name_and_leads_to_its_list() {
        save("Mine", Map.of("status", "TRIAGE", "order", "DUE"), "false")
                .statusCode(200)
                .body("searches.name", contains("Mine"))
                .body("searches[0].filter.status", equalTo("TRIAGE"));
        var id = searches.own(SAVER).get(0).id();
        given().redirects()
                .follow(false)
                .get("/cases/saved/" + id)
                .then()
                .statusCode(303)
                .header("Location", containsString("/cases?status=TRIAGE&order=DUE"));
        assertThat(given().get("/cases").asString()).contains("/cases/saved/" + id);
        given().delete("/api/v1/cases/saved-searches/" + id)
                .then()
                .statusCode(200)
                .body("searches", empty());
    }

    @Test
    void tells_what_is_new_in_it_where_that_was_asked_for() {
        save("New", Map.of("assignee", "saver"), "true")
                .statusCode(200)
                .body("searches[0].fresh", equalTo(0));
        assign();
        given().get("/api/v1/cases/saved-searches").then().body("searches[0].fresh", equalTo(1));
        assertThat(given().header("Accept-Language", "en").get("/cases").asString())
                .contains("1 new");
        var id = searches.own(SAVER).get(0).id();
        // A link that somebody else laid out takes no news away.
        given().redirects().follow(false).get("/cases/saved/" + id).then().statusCode(303);
        given().get("/api/v1/cases/saved-searches").then().body("searches[0].fresh", equalTo(1));
        given().post("/api/v1/cases/saved-searches/" + id + "/seen")
                .then()
                .statusCode(200)
                .body("searches[0].fresh", equalTo(0));
        assign();
        FormToken.from("/cases/saved").post("/cases/saved/" + id, Map.of()).statusCode(303);
        given().get("/api/v1/cases/saved-searches").then().body("searches[0].fresh", equalTo(0));
    }

    @Test
    void keeps_no_filter_that_the_list_cannot_read() {
        save("Ends", Map.of("assignee", "x\ny&status=CLOSED"), "true").statusCode(422);
        save("Early", Map.of("receivedFrom", "-999999-01-01"), "true").statusCode(422);
        save("Clean", Map.of("assignee", "a\u0000"), "true")
                .statusCode(200)
                .body("searches[0].filter.assignee", equalTo("a"));
    }

    @Test
    void that_can_no_longer_be_read_closes_nothing() {
        save("Old", Map.of("status", "TRIAGE"), "true").statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "update saved_search set filter = 'status=ASLEEP'"
                                                        + " where account = 'saver'")
                                        .executeUpdate());
        given().get("/cases").then().statusCode(200);
        given().get("/api/v1/cases/saved-searches").then().body("searches[0].fresh", equalTo(0));
        var id = searches.own(SAVER).get(0).id();
        given().delete("/api/v1/cases/saved-searches/" + id).then().statusCode(200);
    }

    @Test
    void is_nobody_elses() {
        var other = new Caller("somebody-else", Set.of(Role.CASE_HANDLER), "x");
        var id = searches.save(new SavedForms.Saving("Theirs", Map.of(), null, null), other);
        given().get("/cases/saved/" + id).then().statusCode(404);
        given().delete("/api/v1/cases/saved-searches/" + id).then().statusCode(404);
        given().delete("/api/v1/cases/saved-searches/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/cases/saved-searches").then().body("searches", empty());
        searches.drop(id, other);
    }

    @Test
    void says_everything_that_is_wrong_and_keeps_what_was_typed() {
        save(" ", Map.of("status", "ASLEEP"), "true")
                .statusCode(422)
                .body("violations.field", hasItem("name"))
                .body("violations.field", hasItem("status"));
        save("Words", Map.of("text", "a word"), "true").statusCode(422);
        save("Twice", Map.of(), "false").statusCode(200);
        save("Twice", Map.of(), "false").statusCode(422);
        FormToken.from("/cases/saved")
                .post("/cases/saved", Map.of("name", "Twice", "status", "TRIAGE"))
                .statusCode(422)
                .body(containsString("value=\"Twice\""))
                .body(containsString("name=\"status\" value=\"TRIAGE\""));
        for (int i = 0; i < 11; i++) {
            save("More " + i, Map.of(), "false").statusCode(200);
        }
        save("One too many", Map.of(), "false").statusCode(422);
    }

    private void assign() {
        var reference =
                intake.file(
                                SentForms.anonymous("EMPLOYMENT", "The rosters changed."),
                                Optional.empty())
                        .reference();
        move(reference, "ACKNOWLEDGED");
        move(reference, "TRIAGE");
        casework.triage(
                seen(reference),
                new CaseForms.Triaging(
                        "NORMAL", List.of("HARASSMENT"), List.of("AGE"), null, "4", "Ours.", null),
                OFFICER);
        casework.staff(
                seen(reference),
                new CaseForms.Appointing("saver", "reviewer", "decision-maker"),
                OFFICER);
        move(reference, "INVESTIGATION_PLANNED");
    }

    private static ValidatableResponse save(String name, Map<String, String> filter, String tells) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name, "filter", filter, "tells", tells))
                .post("/api/v1/cases/saved-searches")
                .then();
    }

    private void move(Reference reference, String to) {
        casework.move(seen(reference), new CaseForms.Move(to, null), OFFICER);
    }

    private SeenCase seen(Reference reference) {
        return new SeenCase(reference, desk.version(reference, OFFICER));
    }
}
