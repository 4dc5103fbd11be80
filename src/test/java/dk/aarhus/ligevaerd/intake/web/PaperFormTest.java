package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("The form on paper")
class PaperFormTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void asks_with_the_words_of_the_form_in_every_language(Language language) {
        var page = RestAssured.given().get("/paper?lang=" + language.code()).asString();
        var words = Words.in(language, IntakeMessages.class);

        for (var field : List.of(Field.ACCOUNT, Field.PHASE, Field.DEPARTMENT, Field.IDENTITY)) {
            assertThat(page).contains(words.question(field).replace("'", "&#39;"));
        }
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
