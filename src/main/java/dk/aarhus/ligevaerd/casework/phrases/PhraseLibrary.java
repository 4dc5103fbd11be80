package dk.aarhus.ligevaerd.casework.phrases;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of {@code phrases/phrases.json}, in their order. */
@ApplicationScoped
public class PhraseLibrary {

    private static final String FILE = "/phrases/phrases.json";

    private final List<Phrase> phrases;

    PhraseLibrary() {
        this.phrases = read();
    }

    public List<Phrase> all() {
        return phrases;
    }

    public Optional<Phrase> named(String id) {
        return phrases.stream().filter(phrase -> phrase.id().equals(id)).findFirst();
    }

    /** A phrase as the file has it, by codes of languages. */
    private record Row(String id, Map<String, Phrase.Said> texts) {

        Phrase phrase() {
            var texts = new EnumMap<Language, Phrase.Said>(Language.class);
            for (var language : Language.values()) {
                texts.put(
                        language,
                        Optional.ofNullable(this.texts.get(language.code()))
                                .orElseThrow(
                                        () ->
                                                new IllegalStateException(
                                                        id + " lacks " + language.code())));
            }
            return new Phrase(id, Map.copyOf(texts));
        }
    }

    private static List<Phrase> read() {
        try (var file = PhraseLibrary.class.getResourceAsStream(FILE)) {
            return new ObjectMapper()
                    .readValue(file, new TypeReference<List<Row>>() {}).stream()
                            .map(Row::phrase)
                            .toList();
        } catch (IOException broken) {
            throw new IllegalStateException("the phrase library cannot be read", broken);
        }
    }
}
