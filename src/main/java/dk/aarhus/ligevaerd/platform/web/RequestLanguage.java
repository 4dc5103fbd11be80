package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.RequestScoped;

/** The language in which this request is answered. */
@RequestScoped
public class RequestLanguage {

    private Language language = Language.DA;

    public Language get() {
        return language;
    }

    void set(Language chosen) {
        language = chosen;
    }

    /** The message bundle of a room in the language of this request. */
    public <T> T words(Class<T> bundle) {
        return Words.in(language, bundle);
    }
}
