package dk.aarhus.ligevaerd.statistics.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "period=2020-Q1&subject=shoe:LEFT, NOT_TOLD_APART"
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
    void gets_no_hidden_figure_whoever_it_is() {
        asked("period=2020-Q1&subject=policyClass:SEVERAL").body("figure", equalTo(0));
        var hidden = asked("period=2020-Q1&subject=phase:DISMISSAL");
        hidden.body("answer", equalTo("SHOWN")).body("figure", equalTo(0));
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
        "period=2020-Q1&subject=phase, subject"
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

    private static ValidatableResponse asked(String question) {
        return given().urlEncodingEnabled(false).get("/api/v1/statistics/ask?" + question).then();
    }
}
