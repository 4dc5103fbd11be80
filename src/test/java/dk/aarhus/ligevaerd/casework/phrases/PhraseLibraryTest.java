package dk.aarhus.ligevaerd.casework.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.shared.Language;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The phrase library")
class PhraseLibraryTest {

    private final PhraseLibrary library = new PhraseLibrary();

    @Test
    void names_each_sentence_once() {
        var ids = library.all().stream().map(Phrase::id).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Z_]+"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_everything_in_every_language_with_the_same_days(Language language) {
        var said = new HashSet<String>();
        for (var phrase : library.all()) {
            var text = phrase.in(language).text();
            assertThat(text).as(phrase.id()).isNotBlank();
            assertThat(text.contains("{day}")).as(phrase.id()).isEqualTo(phrase.asksForDay());
            assertThat(text.replace("{day}", "")).doesNotContain("{");
            assertThat(said.add(text)).as(phrase.id()).isTrue();
            assertThat(phrase.in(language).review()).isNotNull();
            if (language != Language.DA) {
                assertThat(text).isNotEqualTo(phrase.in(Language.DA).text());
            }
        }
    }

    @Test
    void fills_in_a_day() {
        assertThat(library.named("HEAR_BY").orElseThrow().filled(Language.DA, "1. maj 2026"))
                .isEqualTo("Du hører fra os senest 1. maj 2026.");
        assertThat(library.named("NOBODY")).isEmpty();
    }

    @Test
    void calls_nothing_reviewed_that_no_native_speaker_has_read() {
        assertThat(ReviewState.WRITTEN.isReviewed()).isFalse();
        assertThat(ReviewState.SECOND.isReviewed()).isFalse();
        assertThat(ReviewState.LEGAL.isReviewed()).isTrue();
    }
}
