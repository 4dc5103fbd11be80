package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.words.FunctionMessages;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("The form on paper")
class PaperFormTest {

    /** What the form asks and paper does not. */
    private static final Map<Field, String> NOT_ON_PAPER =
            Map.of(
                    Field.UNIT, "the workplace is written by hand",
                    Field.EXCLUDED_FUNCTIONS, "asked under the heading that its screen has too",
                    Field.GUIDANCE, "a detour to the word, which paper asks for",
                    Field.CONTACT_ANYWAY, "the hint beside the contact says what it is for",
                    Field.FILES_ANYWAY, "paper carries no files");

    @ParameterizedTest
    @EnumSource(Language.class)
    void asks_every_question_of_the_form_but_for_a_reason(Language language) {
        var page = page(language);
        var words = Words.in(language, IntakeMessages.class);

        for (var field : Field.values()) {
            if (!NOT_ON_PAPER.containsKey(field)) {
                assertThat(page).as(field.name()).contains(escaped(words.question(field)));
            }
        }
        assertThat(page).contains(escaped(Words.in(language, FunctionMessages.class).whoOpens()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asks_with_the_words_of_the_form_in_every_language(Language language) {
        var page = page(language);
        var words = Words.in(language, IntakeMessages.class);

        for (var field : List.of(Field.ACCOUNT, Field.PHASE, Field.DEPARTMENT, Field.IDENTITY)) {
            assertThat(page).contains(escaped(words.question(field)));
        }
    }

    private static String page(Language language) {
        return RestAssured.given().get("/paper?lang=" + language.code()).asString();
    }

    private static String escaped(String words) {
        return words.replace("'", "&#39;");
    }

    @Test
    void can_be_read_by_everybody() {
        try (var browser = Browser.open()) {
            for (var view : List.of(View.desk(), View.phone().dark(), View.phone().inArabic())) {
                var page = browser.page(view);
                page.navigate(RestAssured.baseURI + ":" + RestAssured.port + "/paper");
                Browser.assertAccessible(page);
            }
        }
    }
}
