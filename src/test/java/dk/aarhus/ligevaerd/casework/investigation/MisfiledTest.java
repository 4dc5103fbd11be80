package dk.aarhus.ligevaerd.casework.investigation;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.REVIEWER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("What was filed wrong")
class MisfiledTest {

    private static final String WORD = "Kornblomstblaa";

    @Inject DecidedCase cases;
    @Inject Notes notes;
    @Inject MisfiledItems items;
    @Inject Tasks tasks;

    private Reference reference;

    @BeforeEach
    void write() {
        reference = cases.drafted().reference();
        notes.add(seen(), new NoteForm("MEETING", null, "A first note."), HANDLER);
        notes.add(seen(), new NoteForm("MEETING", null, "Of another: " + WORD), HANDLER);
    }

    @Test
    void is_taken_out_by_two_and_leaves_a_stub() {
        assertThat(found()).isTrue();
        say("NOTE-2", "false");
        assertThatThrownBy(() -> items.confirm(seen(), 1, HANDLER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.NOT_ALLOWED));
        assertThat(found()).isTrue();

        items.confirm(cases.seen(reference, REVIEWER), 1, REVIEWER);

        assertThat(found()).isFalse();
        var all = notes.all(reference, HANDLER).notes();
        assertThat(all).extracting(Note::number).containsExactly(2, 1);
        assertThat(all.get(0).filedWrong()).isTrue();
        assertThat(all.get(0).words()).isEmpty();
        for (var page : new String[] {"/notes", "/timeline", "/misfiled", ""}) {
            assertThat(given().get("/cases/" + reference + page).asString())
                    .as(page)
                    .contains(reference.value())
                    .doesNotContain(WORD);
        }
        assertThat(items.all(reference, HANDLER).items())
                .extracting(MisfiledItems.Item::code)
                .containsExactly("NOTE-1", "MESSAGE-1");
        assertThat(tasks.all(reference, HANDLER).tasks()).isEmpty();
    }

    @Test
    void stays_where_it_was_right_and_can_be_said_again() {
        say("NOTE-2", "false");
        items.drop(seen(), 1, HANDLER);
        assertThat(found()).isTrue();
        assertThatThrownBy(() -> items.drop(seen(), 1, HANDLER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused ->
                                assertThat(refused.kind()).isEqualTo(ProblemKind.STATE_CONFLICT));
        say("NOTE-2", "false");
    }

    @Test
    void asks_for_a_look_at_the_breach_within_three_days() {
        say("NOTE-2", "true");
        items.confirm(cases.seen(reference, REVIEWER), 1, REVIEWER);
        assertThat(tasks.all(reference, HANDLER).tasks())
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.item()).contains(CheckItem.BREACH_ASSESSED);
                            assertThat(task.owner()).isEqualTo(REVIEWER.account());
                        });
    }

    @Test
    void asks_for_it_of_a_closed_case_too_until_it_is_done() {
        cases.move(reference, "WITHDRAWN", "The reporter called.", HANDLER);
        cases.open(reference, HANDLER);
        cases.move(reference, "CLOSED", "Nothing is left to do.", HANDLER);
        say("NOTE-2", "true");
        items.confirm(cases.seen(reference, REVIEWER), 1, REVIEWER);
        assertThat(breachClocksEnded()).containsExactly(false);

        tasks.done(
                cases.seen(reference, REVIEWER),
                1,
                new TaskForms.TaskDoing("Nobody must be told."),
                REVIEWER);

        assertThat(tasks.all(reference, HANDLER).tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.isOpen()).isFalse());
        assertThat(breachClocksEnded()).containsExactly(true);
    }

    private List<Boolean> breachClocksEnded() {
        return given()
                .get("/api/v1/cases/" + reference + "/clocks")
                .jsonPath()
                .<Object>getList("clocks.findAll { it.kind == 'BREACH' }.ended")
                .stream()
                .map(Objects::nonNull)
                .toList();
    }

    @Test
    void is_named_with_a_reason() {
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen().version() + "\"")
                .body(Map.of("item", "NOTE-9", "reason", " "))
                .post("/api/v1/cases/" + reference + "/misfiled")
                .then()
                .statusCode(422)
                .body("violations.size()", org.hamcrest.Matchers.equalTo(2));
    }

    private void say(String item, String breach) {
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen().version() + "\"")
                .body(Map.of("item", item, "reason", "Of another case.", "breach", breach))
                .post("/api/v1/cases/" + reference + "/misfiled")
                .then()
                .statusCode(200);
    }

    private boolean found() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", WORD))
                .post("/api/v1/cases/search")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains(reference.value());
    }

    private SeenCase seen() {
        return cases.seen(reference, HANDLER);
    }
}
