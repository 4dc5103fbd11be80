package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** The language in which this request is answered. */
@RequestScoped
public class RequestLanguage {

    private Language language = Language.DA;
    private List<Language> offered = List.of(Language.values());

    public Language get() {
        return language;
    }

    /** The languages in which what was asked for can be read. */
    public List<Language> offered() {
        return offered;
    }

    void set(Language chosen) {
        language = chosen;
    }

    /** Danish, where another language was chosen than the desk speaks. */
    void narrowToTheDesk() {
        offered = Language.atTheDesk();
        if (!offered.contains(language)) {
            language = Language.DA;
        }
    }

    /** The message bundle of a room in the language of this request. */
    public <T> T words(Class<T> bundle) {
        return Words.in(language, bundle);
    }
}
