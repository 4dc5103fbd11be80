package dk.aarhus.ligevaerd.casework.mentions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Staffing;
import dk.aarhus.ligevaerd.casework.investigation.NoteForm;
import dk.aarhus.ligevaerd.casework.investigation.Notes;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A mention in a note")
class MentionsTest {

    private static final Caller OFFICER =
            new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER), "a");
    private static final Caller HANDLER =
            new Caller("case-handler", Set.of(Role.CASE_HANDLER), "b");

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Notes notes;
    @Inject Desk desk;

    private Reference reference;

    @BeforeEach
    void staff() {
        reference =
                intake.file(
                                SentForms.anonymous("EMPLOYMENT", "The rosters changed."),
                                Optional.empty())
                        .reference();
        move("ACKNOWLEDGED");
        move("TRIAGE");
        casework.triage(
                seen(OFFICER),
                new CaseForms.Triaging(
                        "NORMAL", List.of("HARASSMENT"), List.of("AGE"), null, "4", "Ours.", null),
                OFFICER);
        casework.staff(
                seen(OFFICER),
                new CaseForms.Appointing("case-handler", "reviewer", "decision-maker"),
                OFFICER);
    }

    @Test
    @TestSecurity(user = "reviewer", roles = "reviewer")
    void leads_the_colleague_to_the_note_until_it_was_seen() {
        note("Please look, @reviewer.");
        given().get("/api/v1/cases/mentions")
                .then()
                .statusCode(200)
                .body("mentions.reference", hasItem(reference.value()));
        given().header("Accept-Language", "en")
                .get("/cases")
                .then()
                .body(containsString("/cases/" + reference + "/notes#note1"))
                .body(not(containsString("Please look")));
        assertThat(given().get("/cases/" + reference + "/notes").asString())
                .contains("id=\"note1\"");
        given().get("/api/v1/cases/mentions")
                .then()
                .body("mentions.reference", not(hasItem(reference.value())));
    }

    @Test
    @TestSecurity(user = "case-handler-2", roles = "case-handler")
    void tells_nobody_who_has_left_the_case() {
        casework.staff(
                seen(OFFICER),
                new CaseForms.Appointing("case-handler-2", "reviewer", "decision-maker"),
                OFFICER);
        notes.add(
                seen(new Caller("reviewer", Set.of(Role.REVIEWER), "c")),
                new NoteForm("STEP", null, "Ask, @handler"),
                new Caller("reviewer", Set.of(Role.REVIEWER), "c"));
        given().get("/api/v1/cases/mentions")
                .then()
                .body("mentions.reference", hasItem(reference.value()));
        casework.staff(
                seen(OFFICER),
                new CaseForms.Appointing("case-handler", "reviewer", "decision-maker"),
                OFFICER);
        given().get("/api/v1/cases/mentions")
                .then()
                .body("mentions.reference", not(hasItem(reference.value())));
    }

    @Test
    void of_somebody_without_a_part_in_the_case_is_refused() {
        assertThatThrownBy(() -> note("Ask @case-handler-2"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(one -> one.field())
                                        .containsExactly("words"));
        assertThat(notes.all(reference, HANDLER).notes()).isEmpty();
    }

    @Test
    void is_found_by_account_and_by_seat_and_not_in_an_address() {
        var staffing =
                Staffing.of(Optional.of("ada"), Optional.of("bo.k"), Optional.of("decision-maker"));
        assertThat(Named.in("@ada, @Reviewer and @bo.k. Mail post@ada.dk", staffing))
                .isEqualTo(new Named(Set.of("ada", "bo.k"), Set.of()));
        assertThat(Named.in("@sagsbehandler og @beslutter!", staffing).accounts())
                .containsExactly("ada", "decision-maker");
        assertThat(Named.in("@cleo @ 5", staffing).strangers()).containsExactly("cleo");
        assertThat(Named.in("a@ada ada", staffing).accounts()).isEmpty();
    }

    private void note(String words) {
        notes.add(seen(HANDLER), new NoteForm("STEP", null, words), HANDLER);
    }

    private void move(String to) {
        casework.move(seen(OFFICER), new CaseForms.Move(to, null), OFFICER);
    }

    private SeenCase seen(Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }
}
