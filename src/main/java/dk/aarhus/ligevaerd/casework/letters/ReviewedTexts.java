package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The texts of letters as they lie in the program, to be read and reviewed without a programmer;
 * who reviewed them stands in docs/languages.md.
 */
final class ReviewedTexts {

    private ReviewedTexts() {}

    /** The text with its places filled; those that the case has nothing for are marked open. */
    static LetterText of(LetterKind kind, Language language, Map<Placeholder, String> said) {
        var filled =
                Placeholder.ANY
                        .matcher(read(kind, language))
                        .replaceAll(
                                place ->
                                        Matcher.quoteReplacement(
                                                Placeholder.named(place.group(1))
                                                        .map(said::get)
                                                        .filter(words -> !words.isBlank())
                                                        .orElse(LetterText.OPEN_PLACE)));
        return new LetterText(filled);
    }

    static String read(LetterKind kind, Language language) {
        var file = kind.file(language);
        try (var text = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("no text for the letter " + file);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
