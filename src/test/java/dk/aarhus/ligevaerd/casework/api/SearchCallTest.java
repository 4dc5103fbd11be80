package dk.aarhus.ligevaerd.casework.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The call that searches")
class SearchCallTest {

    private static final String SEARCH = "/api/v1/cases/search";

    @Inject Intake intake;

    private final String word = "ord" + UUID.randomUUID().toString().replace("-", "");
    private String reference;

    @BeforeEach
    void file() {
        reference = intake.file(report(), Optional.empty()).reference().value();
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void answers_with_the_case_and_the_place() {
        search(Map.of("text", word))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.reference", equalTo(List.of(reference)))
                .body("items[0].status", equalTo("RECEIVED"))
                .body("items[0].version", equalTo(0))
                .body("items[0].found[0].part", equalTo("REPORT"))
                .body("items[0].found[0].before", equalTo("Hun sagde "))
                .body("items[0].found[0].word", equalTo(word))
                .body("items[0].found[0].after", equalTo(", og han gik."))
                .body("partial", equalTo(false))
                .body("next", nullValue());
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void takes_the_filters_of_the_list() {
        search(Map.of("text", word, "phase", "DISMISSAL")).body("items", empty());
        search(Map.of("text", word, "phase", "RECRUITMENT", "limit", 1))
                .body("items.reference", hasItem(reference));
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void finds_nothing_for_somebody_without_a_tie() {
        search(Map.of("text", word)).statusCode(200).body("items", empty());
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void is_refused_to_those_who_see_figures() {
        search(Map.of("text", word)).statusCode(403);
    }

    @Test
    void is_refused_to_nobody_in_particular() {
        search(Map.of("text", word)).statusCode(401);
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void names_every_wrong_field_without_repeating_it() {
        var answer =
                search(Map.of("text", "og", "status", word, "limit", "many"))
                        .statusCode(422)
                        .body("violations.field", hasItem("text"))
                        .body("violations.field", hasItem("status"))
                        .body("violations.field", hasItem("limit"))
                        .extract();
        assertThat(answer.asString()).doesNotContain(word);
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void says_where_a_filter_stands_that_does_not_exist() {
        search(Map.of("text", word, "colour", "red"))
                .statusCode(422)
                .body("violations.field", hasItem(startsWith("line 1, column")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"text\"", "{\"text\": {}}", "{\"text\": [\"a\"]}", ""})
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void cannot_read_what_is_no_search(String body) {
        var status =
                given().contentType(ContentType.JSON)
                        .header("X-Ligevaerd", "1")
                        .body(body)
                        .post(SEARCH)
                        .statusCode();
        assertThat(status).isIn(400, 422);
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void takes_no_words_in_an_address() {
        given().get(SEARCH + "?text=" + word).then().statusCode(405);
        given().header("X-Ligevaerd", "1")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(SEARCH + "?text=" + word)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("text"));
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void writes_no_word_into_the_log() {
        var lines = new StringBuilder();
        var ear =
                new Handler() {
                    @Override
                    public void publish(LogRecord line) {
                        lines.append(line.getMessage()).append(line.getThrown());
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        var root = Logger.getLogger("");
        root.addHandler(ear);
        try {
            Logger.getLogger("test").warning("control");
            search(Map.of("text", word));
            search(Map.of("text", word, "cursor", word)).statusCode(422);
            search(Map.of("text", word, word, word)).statusCode(422);
        } finally {
            root.removeHandler(ear);
        }
        assertThat(lines.toString()).contains("control").doesNotContain(word);
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void does_not_let_contact_be_searched() {
        search(Map.of("text", "kontakt" + word)).body("items.reference", not(hasItem(reference)));
    }

    private static ValidatableResponse search(Map<String, Object> wanted) {
        return given().contentType(ContentType.JSON)
                .header("X-Ligevaerd", "1")
                .body(wanted)
                .post(SEARCH)
                .then();
    }

    private FilingForm report() {
        return new FilingForm(
                null,
                "CONFIDENTIAL",
                "RECRUITMENT",
                null,
                null,
                "DONT_KNOW",
                null,
                List.of(),
                List.of(),
                null,
                "Hun sagde " + word + ", og han gik.",
                "da",
                List.of(),
                "kontakt" + word,
                List.of(),
                false);
    }
}
