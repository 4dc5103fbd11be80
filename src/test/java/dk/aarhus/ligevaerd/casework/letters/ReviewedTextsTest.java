package dk.aarhus.ligevaerd.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.intake.words.Lix;
import dk.aarhus.ligevaerd.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The reviewed text of a letter")
class ReviewedTextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/letters");
    private static final int EASY = 35;

    static Stream<Arguments> texts() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> kind.languages().stream().map(lang -> Arguments.of(kind, lang)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void leaves_open_only_what_a_case_can_fill(LetterKind kind, Language language) {
        assertThat(tokens(kind, language))
                .contains("authority", "reference")
                .isEqualTo(tokens(kind, Language.DA))
                .allSatisfy(token -> assertThat(Placeholder.named(token)).as(token).isPresent());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void has_one_title_and_the_same_headings_in_every_language(LetterKind kind, Language language) {
        assertThat(count(kind, language, LetterText.Kind.TITLE)).isEqualTo(1);
        assertThat(count(kind, language, LetterText.Kind.HEADING))
                .isEqualTo(count(kind, Language.DA, LetterText.Kind.HEADING));
    }

    @Test
    void of_the_reasons_has_ten_headings() {
        assertThat(count(LetterKind.STATEMENT_OF_REASONS, Language.DA, LetterText.Kind.HEADING))
                .isEqualTo(10);
    }

    @Test
    void to_a_reporter_is_easy_Danish() {
        Arrays.stream(LetterKind.values())
                .filter(LetterKind::isForReporter)
                .forEach(
                        kind ->
                                assertThat(Lix.of(ReviewedTexts.read(kind, Language.DA)).value())
                                        .as("%s", kind)
                                        .isLessThan(EASY));
    }

    @Test
    void belongs_to_a_letter() throws IOException {
        var known =
                texts().map(one -> ((LetterKind) one.get()[0]).file((Language) one.get()[1]))
                        .toList();
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> "letters/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void shows_where_the_case_has_nothing_to_say() {
        var text = ReviewedTexts.of(LetterKind.REMEDY_ORDER, Language.DA, Map.of());
        assertThat(text.hasOpenPlaces()).isTrue();
        assertThat(text.words()).doesNotContain("{");
    }

    @Test
    void takes_what_a_person_wrote_as_it_is() {
        var said = Map.of(Placeholder.TO_REPORTER, "{routes} costs $1 \\ and **more**");
        assertThat(ReviewedTexts.of(LetterKind.DECISION_TO_REPORTER, Language.EN, said).words())
                .contains("{routes} costs $1 \\ and **more**");
    }

    private static TreeSet<String> tokens(LetterKind kind, Language language) {
        var tokens = new TreeSet<String>();
        Placeholder.ANY
                .matcher(ReviewedTexts.read(kind, language))
                .results()
                .forEach(place -> tokens.add(place.group(1)));
        return tokens;
    }

    private static long count(LetterKind kind, Language language, LetterText.Kind piece) {
        return new LetterText(ReviewedTexts.read(kind, language))
                .blocks().stream().filter(block -> block.kind() == piece).count();
    }
}
