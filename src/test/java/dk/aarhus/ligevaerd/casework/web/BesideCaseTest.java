package dk.aarhus.ligevaerd.casework.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "intake-officer", roles = "intake-officer")
@DisplayName("Whoever opened a case from a list")
class BesideCaseTest {

    private static final Caller OFFICER = new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER));
    private static final String LIST = "status=RECEIVED&order=DUE";

    @Inject Intake intake;
    @Inject Desk desk;

    private Reference reference;

    @BeforeEach
    void file() {
        reference =
                intake.file(SentForms.anonymous("EMPLOYMENT", "It was."), Optional.empty())
                        .reference();
    }

    @Test
    void finds_the_list_on_every_page_of_the_case_and_in_every_form() {
        for (var part : new String[] {"", "/notes", "/timeline", "/parties", "/letters"}) {
            given().get("/cases/" + reference + part + "?" + LIST)
                    .then()
                    .statusCode(200)
                    .body(containsString("href=\"/cases?" + LIST.replace("&", "&amp;") + "\""))
                    .body(
                            containsString(
                                    "href=\"/cases/"
                                            + reference
                                            + "/measures?"
                                            + LIST.replace("&", "&amp;")
                                            + "\""));
        }
        given().get("/cases/" + reference + "/notes?" + LIST)
                .then()
                .body(containsString("name=\"list\" value=\"" + LIST.replace("&", "&amp;") + "\""));
        given().get("/cases/" + reference + "/notes")
                .then()
                .body(not(containsString("name=\"list\"")));
    }

    @Test
    void is_still_in_it_after_something_was_saved_or_refused() {
        note("It was said.", LIST)
                .statusCode(303)
                .header("Location", endsWith("/notes?done=written&" + LIST));
        note("", LIST)
                .statusCode(422)
                .body(containsString("href=\"/cases?" + LIST.replace("&", "&amp;") + "\""));
        note("It was said again.", "").header("Location", endsWith("/notes?done=written"));
    }

    @Test
    void is_led_nowhere_by_a_list_that_is_none() {
        note("It was said.", "//elsewhere.example=1&status=%zz&to=x")
                .statusCode(303)
                .header("Location", endsWith("/notes?done=written"));
        assertThat(given().get("/cases/" + reference + "?search=nonsense").statusCode())
                .isEqualTo(200);
    }

    private ValidatableResponse note(String words, String list) {
        return FormToken.from("/cases")
                .post(
                        "/cases/" + reference + "/notes",
                        Map.of(
                                "version",
                                Integer.toString(desk.version(reference, OFFICER)),
                                "list",
                                list,
                                "note-kind",
                                "TELEPHONE",
                                "note-aboutDay",
                                Today.here().toString(),
                                "note-words",
                                words));
    }
}
