package dk.aarhus.ligevaerd.casework.phrases;

import dk.aarhus.ligevaerd.shared.Language;
import java.util.Map;

/** A sentence in all languages of the service; some have a place for a day. */
public record Phrase(String id, Map<Language, Said> texts) {

    private static final String DAY = "{day}";

    /** In one language. */
    public record Said(String text, ReviewState review) {}

    public Said in(Language language) {
        return texts.get(language);
    }

    /** Whether a day has to be filled in. */
    public boolean asksForDay() {
        return in(Language.DA).text().contains(DAY);
    }

    /**
     * @param day as it is written in that language; not looked at where none is asked for
     */
    public String filled(Language language, String day) {
        return in(language).text().replace(DAY, day);
    }
}
