package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.Translated;
import dk.aarhus.ligevaerd.intake.Translator;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;

/** Reads a translation that somebody answers for: its words, by whom, and of which day. */
public final class TranslationInput {

    private TranslationInput() {}

    /**
     * A translation as typed.
     *
     * @param field the name of the field of its words
     */
    public record Typed(String field, String words, String translator, String translatedOn) {}

    /**
     * What is wrong is noted with the reader, whose caller refuses.
     *
     * @param language the code of what it was translated into
     */
    public static Translated read(
            InputReader reader, Typed typed, String language, LocalDate today) {
        var words = reader.required(typed.field(), typed.words(), CaseInput.LONGEST_TEXT);
        var translator = reader.requiredChoice("translator", typed.translator(), Translator.class);
        if (translator == Translator.LIBRARY) {
            reader.note("translator", ViolationKind.NOT_IN_LIST);
        }
        var on = reader.date("translatedOn", typed.translatedOn());
        if (typed.translatedOn() == null || typed.translatedOn().isBlank()) {
            reader.note("translatedOn", ViolationKind.REQUIRED);
        }
        on.filter(day -> day.isAfter(today))
                .ifPresent(day -> reader.note("translatedOn", ViolationKind.IN_THE_FUTURE));
        return new Translated(language, words, translator, on.orElse(today), false);
    }
}
