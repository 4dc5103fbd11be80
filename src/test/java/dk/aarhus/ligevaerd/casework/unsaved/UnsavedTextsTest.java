package dk.aarhus.ligevaerd.casework.unsaved;

import static dk.aarhus.ligevaerd.casework.DecidedCase.DECIDER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("What the staff types and has not sent")
class UnsavedTextsTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final String SENTENCE = "The head of unit said on Mon";

    @Inject DecidedCase cases;
    @Inject UnsavedTexts texts;
    @Inject RetainedUnsaved retained;
    @Inject EntityManager base;

    private Reference reference;

    @BeforeEach
    void decide() {
        reference = cases.decided().reference();
    }

    @Test
    void is_found_again_by_the_one_who_typed_it_and_by_nobody_else() {
        var version = cases.seen(reference, HANDLER).version();
        keep("/notes", "note-words", "The").statusCode();
        assertThat(keep("/notes", "note-words", SENTENCE).statusCode()).isEqualTo(204);

        given().get(address())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("texts", hasSize(1))
                .body("texts[0].words", equalTo(SENTENCE))
                .body("texts[0].base", equalTo("7"));
        assertThat(texts.of(reference, DECIDER)).isEmpty();
        assertThatThrownBy(
                        () ->
                                texts.of(
                                        reference,
                                        new Caller("stranger", Set.of(Role.CASE_HANDLER))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.NOT_FOUND));
        assertThat(cases.seen(reference, HANDLER).version()).isEqualTo(version);
    }

    @Test
    void is_named_by_its_case_above_the_list_and_without_its_words() {
        keep("/notes", "note-words", SENTENCE);
        given().get("/api/v1/cases/unsaved-texts")
                .then()
                .statusCode(200)
                .body("cases.reference", hasItem(reference.value()));
        assertThat(given().get("/cases").asString())
                .contains("own-unsaved")
                .doesNotContain(SENTENCE);
        assertThat(texts.cases(DECIDER))
                .extracting(UnsavedCase::reference)
                .doesNotContain(reference);
    }

    @Test
    void lies_sealed_and_stands_in_no_timeline() {
        keep("/notes", "note-words", SENTENCE);
        var stored =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        base.createNativeQuery(
                                                        "select words from case_unsaved where"
                                                                + " case_reference = ?1",
                                                        String.class)
                                                .setParameter(1, reference.value())
                                                .getSingleResult());
        assertThat(stored.toString()).doesNotContain("head of unit");
        assertThat(given().get("/cases/" + reference + "/timeline").asString())
                .doesNotContain("head of unit");
    }

    @Test
    void goes_when_its_form_is_sent_and_stays_when_that_is_refused() {
        keep("/notes", "note-words", SENTENCE);
        keep("/facts", "state-words", "Another form.");

        assertThat(send(Map.of("note-words", SENTENCE)).statusCode()).isEqualTo(422);
        assertThat(texts.of(reference, HANDLER)).hasSize(2);

        assertThat(send(Map.of("note-words", SENTENCE, "note-kind", "MEETING")).statusCode())
                .isEqualTo(303);
        assertThat(texts.of(reference, HANDLER))
                .extracting(Unsaved::form)
                .containsExactly("/facts");
    }

    @Test
    void is_kept_too_where_the_address_names_no_case() {
        var page = given().get("/cases/files?case=" + reference);
        assertThat(page.asString())
                .contains("data-case=\"" + reference + "\" data-keeps=\"/added-files\"");
        keep("/added-files", "what", SENTENCE);
        keep("/notes", "note-words", "Another form.");

        assertThat(addFile(page, "").statusCode()).isEqualTo(422);
        assertThat(texts.of(reference, HANDLER)).hasSize(2);
        assertThat(addFile(page, SENTENCE).statusCode()).isEqualTo(200);
        assertThat(texts.of(reference, HANDLER))
                .extracting(Unsaved::form)
                .containsExactly("/notes");
    }

    private Response addFile(Response page, String what) {
        var token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return given().cookies(page.cookies())
                .multiPart("csrf-token", token.group(1))
                .multiPart("reference", reference.value())
                .multiPart("version", Integer.toString(cases.seen(reference, HANDLER).version()))
                .multiPart("what", what)
                .multiPart("source", "The unit")
                .multiPart("obtainedOn", Today.here().toString())
                .multiPart(
                        "files", "roster.txt", "Monday: nobody.".getBytes(StandardCharsets.UTF_8))
                .post("/cases/files");
    }

    @Test
    void goes_when_the_field_is_empty_again() {
        keep("/notes", "note-words", SENTENCE);
        keep("/notes", "note-words", " ");
        assertThat(texts.of(reference, HANDLER)).isEmpty();
    }

    @Test
    void goes_after_30_days_and_with_the_case() {
        keep("/notes", "note-words", SENTENCE);
        night(30);
        assertThat(texts.of(reference, HANDLER)).hasSize(1);
        night(31);
        assertThat(texts.of(reference, HANDLER)).isEmpty();

        keep("/notes", "note-words", SENTENCE);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            assertThat(retained.holds(reference)).containsEntry("case_unsaved", 1L);
                            retained.letGo(reference);
                            assertThat(retained.holds(reference)).isEmpty();
                        });
    }

    @Test
    void has_an_address_of_codes_only() {
        given().contentType(ContentType.JSON)
                .body(Map.of("form", "/what he said", "field", "ord og ord", "words", "x"))
                .put(address())
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("form", "field"));
        assertThat(keep("/notes", "note-words", "x".repeat(60_001)).statusCode()).isEqualTo(422);
        given().contentType(ContentType.JSON).put(address()).then().statusCode(400);
        assertThat(texts.of(reference, HANDLER)).isEmpty();
    }

    @Test
    void is_put_back_by_the_pages_of_a_case() {
        assertThat(given().get("/cases/" + reference + "/notes").asString())
                .contains("data-unsaved hidden")
                .contains("/assets/app/unsaved.js");
        assertThat(given().get("/cases").asString()).doesNotContain("unsaved.js");
    }

    private void night(int daysLater) {
        QuarkusTransaction.requiringNew()
                .run(() -> retained.atNight(Today.here().plusDays(daysLater)));
    }

    private Response keep(String form, String field, String words) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("form", form, "field", field, "words", words, "base", "7"))
                .put(address());
    }

    private Response send(Map<String, String> fields) {
        var page = given().get("/cases/" + reference + "/notes");
        var token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .formParam("csrf-token", token.group(1))
                .formParam("version", cases.seen(reference, HANDLER).version())
                .formParams(fields)
                .post("/cases/" + reference + "/notes");
    }

    private String address() {
        return "/api/v1/cases/" + reference + "/unsaved-texts";
    }
}
