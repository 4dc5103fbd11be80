package dk.aarhus.ligevaerd.casework.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Two people who write into one form")
class ClashPagesTest {

    private static final String INTAKE = "intake-officer";
    private static final Caller OTHER = new Caller(INTAKE, Set.of(Role.INTAKE_OFFICER));
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Desk desk;

    private Reference reference;

    @BeforeEach
    void beginTriage() {
        reference =
                intake.file(SentForms.anonymous("DISMISSAL", "She said no."), Optional.empty())
                        .reference();
        for (var to : List.of("ACKNOWLEDGED", "TRIAGE")) {
            casework.move(seen(), new CaseForms.Move(to, null), OTHER);
        }
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void see_both_versions_of_every_field_that_differs() {
        var page = meet();
        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString())
                .contains("name=\"keep.triage-note\"")
                .contains("Mine &lt;b&gt;bold&lt;/b&gt;")
                .contains("Theirs")
                .contains("name=\"keep.triage-urgency\"")
                .contains("name=\"triage-reprisalRisk\" value=\"2\"")
                .doesNotContain("keep.triage-reprisalRisk")
                .contains("name=\"version\" value=\"3\"");
        assertThat(note()).isEqualTo("Theirs");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void choose_for_each_field_which_is_to_stand() {
        meet();
        var saved = choose("mine", "theirs");
        assertThat(saved.statusCode()).isEqualTo(303);
        var triage = desk.open(reference, OTHER).file().triage().orElseThrow();
        assertThat(triage.note()).isEqualTo("Mine <b>bold</b>");
        assertThat(triage.urgency().name()).isEqualTo("HIGH");
        assertThat(triage.reprisalRisk()).isEqualTo(2);
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void overwrite_nothing_by_choosing_nothing() {
        meet();
        assertThat(choose("nonsense", "").statusCode()).isEqualTo(303);
        assertThat(note()).isEqualTo("Theirs");
    }

    @Test
    @TestSecurity(user = INTAKE, roles = "intake-officer")
    void are_told_by_a_call_which_version_is_the_newest_and_what_changed() {
        casework.triage(seen(), triage("HIGH", "Theirs"), OTHER);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .header("X-Ligevaerd", "1")
                .body("{\"urgency\":\"NORMAL\",\"note\":\"Mine\"}")
                .put("/api/v1/cases/" + reference + "/triage")
                .then()
                .statusCode(412)
                .body("version", equalTo(3))
                .body("changed", contains("TRIAGED/HIGH", "TRACK_CHOSEN/ORDINARY/NOTHING_SPECIAL"))
                .body(not(containsString("Theirs")));
    }

    /** Somebody else saves a triage while this one is being typed. */
    private Response meet() {
        var token = token();
        casework.triage(seen(), triage("HIGH", "Theirs"), OTHER);
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .formParam("version", 2)
                .formParam("triage-urgency", "NORMAL")
                .formParam("triage-reprisalRisk", "2")
                .formParam("triage-regime", "ORDINARY")
                .formParam("triage-note", "Mine <b>bold</b>")
                .post("/cases/" + reference + "/triage");
    }

    private Response choose(String note, String urgency) {
        var token = token();
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .formParam("version", 3)
                .formParam("clash", "1")
                .formParam("triage-reprisalRisk", "2")
                .formParam("triage-regime", "ORDINARY")
                .formParam("mine.triage-note", "Mine <b>bold</b>")
                .formParam("theirs.triage-note", "Theirs")
                .formParam("keep.triage-note", note)
                .formParam("mine.triage-urgency", "NORMAL")
                .formParam("theirs.triage-urgency", "HIGH")
                .formParam("keep.triage-urgency", urgency)
                .post("/cases/" + reference + "/triage");
    }

    private static CaseForms.Triaging triage(String urgency, String note) {
        return new CaseForms.Triaging(
                urgency, List.of(), List.of(), List.of(), "2", note, "ORDINARY");
    }

    private String note() {
        return desk.open(reference, OTHER).file().triage().orElseThrow().note();
    }

    private String token() {
        var found =
                TOKEN.matcher(given().accept("text/html").get("/cases/" + reference).asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private SeenCase seen() {
        return new SeenCase(reference, desk.version(reference, OTHER));
    }
}
