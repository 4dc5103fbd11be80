package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * A translation of a text of the dialogue; the original stays beside it and is what counts.
 *
 * @param language the ISO 639-1 code of what it was translated into
 * @param on the day of the translation
 * @param machineDrafted whether a person corrected the draft of a machine
 */
public record Translated(
        String language, String text, Translator translator, LocalDate on, boolean machineDrafted) {

    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "fa", "he", "ur", "ps", "ckb", "yi");

    /** The way the language is written: {@code ltr} or {@code rtl}. */
    public String direction() {
        return directionOf(language);
    }

    /** The same of any language's code. */
    public static String directionOf(String language) {
        return FROM_THE_RIGHT.contains(language.toLowerCase(Locale.ROOT).split("-")[0])
                ? "rtl"
                : "ltr";
    }
}
