package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Whoever asks for a figure")
class AskTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 14);
    private static boolean released;

    @Inject CountedCases cases;

    @BeforeEach
    void a_quarter_is_released() {
        if (!released) {
            released = true;
            cases.count(DAY, 3, Phase.RECRUITMENT, PolicyClass.DIRECT)
                    .count(DAY, 11, Phase.RECRUITMENT, PolicyClass.INDIRECT)
                    .count(DAY, 9, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                    .count(DAY, 14, Phase.EMPLOYMENT, PolicyClass.INDIRECT)
                    .release("2020-Q1");
            // What a department head who knows of two could tell from others: too few to be shown.
            cases.count(LocalDate.of(2019, 11, 4), 2, Phase.DISMISSAL, PolicyClass.DIRECT)
                    .count(LocalDate.of(2019, 11, 4), 3, Phase.RECRUITMENT, PolicyClass.DIRECT)
                    .count(LocalDate.of(2019, 11, 4), 12, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                    .count(LocalDate.of(2019, 11, 4), 9, Phase.SERVICE, PolicyClass.INDIRECT)
                    .release("2019-Q4");
            // A year without any case is a year too, and tells more apart than a quarter.
            cases.release("2009");
            cases.withdraw(
                    cases.count(LocalDate.of(2020, 5, 4), 9, Phase.SERVICE).release("2020-Q2"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "period=2020-Q1, SHOWN",
        "period=2020-Q1&subject=phase:EMPLOYMENT, SHOWN",
        "period=2020-Q2, WITHDRAWN",
        "period=2020-Q3, NOT_PUBLISHED_YET",
        "period=2099, PERIOD_NOT_OVER",
        "period=2020-Q1&department=MBU, NOT_TOLD_APART",
        "period=2020-Q1&subject=shoe:LEFT, NOT_TOLD_APART",
        "period=2020-Q1&subject=phase:NOWHERE, NOT_TOLD_APART"
    })
    void gets_the_figure_or_the_reason(String question, String answer) {
        asked(question).statusCode(200).body("answer", equalTo(answer));
    }

    @Test
    void gets_the_figure_itself_with_a_sentence_to_pass_on() {
        asked("period=2020-Q1&lang=en")
                .body("figure", equalTo(37))
                .body("sentence", containsString("37 complaints"))
                .body("release", equalTo("2020-Q1-1"));
    }

    @Test
    void gets_no_hidden_figure_but_the_reason() {
        asked("period=2019-Q4&subject=phase:DISMISSAL&lang=en")
                .body("answer", equalTo("WITHHELD"))
                .body("figure", nullValue())
                .body("sentence", not(containsString(" 2 ")));
    }

    @Test
    void gets_a_zero_that_is_shown() {
        asked("period=2020-Q1&subject=policyClass:SEVERAL")
                .body("answer", equalTo("SHOWN"))
                .body("figure", equalTo(0));
    }

    /** Nothing of it is a question, and nothing of it comes back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=%00",
                "period=2020-Q1%00",
                "period=%E2%80%AE2020-Q1",
                "period=2020-Q1&department=%00",
                "period=2020-Q1&subject=%00:%00",
                "period=2020-Q1&subject=phase:%3Cscript%3Eplanted",
                "period=2020-Q9",
                "period=-2020",
                "period=99999999999",
                "period=1949-Q1&period=planted",
                "subject=planted",
                "%5B%5D=planted"
            })
    void finds_nothing_to_break(String question) {
        for (var door : List.of("/api/v1/statistics/ask", "/statistics/ask", "/statistics")) {
            var answer = given().urlEncodingEnabled(false).get(door + "?" + question);
            assertThat(answer.statusCode()).as(door).isIn(200, 400, 404, 422);
            assertThat(answer.asString())
                    .as(door)
                    .doesNotContain("<script>planted", "Exception", "\tat ");
        }
    }

    @Test
    void may_send_more_than_anybody_asks() {
        var much = "x".repeat(1_000);
        for (var door : List.of("/api/v1/statistics/ask", "/statistics/ask")) {
            given().get(door + "?period=2020-Q1&department=" + much + "&subject=" + much)
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void gets_the_same_answer_as_everybody_else() {
        asked("period=2020-Q3").body("figure", nullValue());
        asked("period=2020-Q1").body("figure", equalTo(37));
    }

    @ParameterizedTest
    @CsvSource({
        "period=, period",
        "period=soon, period",
        "period=2020-Q1&department=NOWHERE, department",
        "period=2020-Q1&department=%3Cb%3E, department",
        "period=2020-Q1&subject=phase, subject",
        "period=2020-Q1&subject=phase:The%20mayor%20says%20so, subject"
    })
    void is_told_what_cannot_be_read(String question, String field) {
        asked(question).statusCode(422).body("violations.field", hasItem(field));
        var page =
                given().urlEncodingEnabled(false)
                        .accept(ContentType.HTML)
                        .get("/statistics/ask?department=&subject=x:&" + question);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("href=\"#");
    }

    @Test
    void reads_it_on_the_page_or_at_the_same_address_as_json() {
        given().accept(ContentType.HTML)
                .get("/statistics/ask?lang=en&period=2020-Q1")
                .then()
                .statusCode(200)
                .body(containsString("37 complaints"));
        given().accept(ContentType.JSON)
                .get("/statistics/ask?period=2020-Q1")
                .then()
                .statusCode(200)
                .body("answer", equalTo("SHOWN"));
        given().accept(ContentType.HTML).get("/statistics/ask").then().statusCode(200);
    }

    @Test
    void is_offered_what_the_release_tells_apart_that_is_asked_for() {
        assertThat(page("period=2009")).contains("value=\"ground:AGE\"", "value=\"phase:");
        assertThat(page("period=2020-Q1"))
                .contains("value=\"phase:")
                .doesNotContain("value=\"ground:");
    }

    @Test
    void keeps_what_was_chosen_though_that_release_has_it_not() {
        assertThat(page("period=2020-Q1&subject=ground:AGE"))
                .contains("value=\"ground:AGE\" selected")
                .contains("published table tells this apart");
    }

    private static String page(String question) {
        return given().accept(ContentType.HTML)
                .get("/statistics/ask?lang=en&" + question)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse asked(String question) {
        return given().urlEncodingEnabled(false).get("/api/v1/statistics/ask?" + question).then();
    }
}
