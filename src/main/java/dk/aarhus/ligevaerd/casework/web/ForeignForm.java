package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.MessageWay;
import dk.aarhus.ligevaerd.casework.phrases.Phrase;
import dk.aarhus.ligevaerd.casework.phrases.PhraseLibrary;
import dk.aarhus.ligevaerd.casework.phrases.ReviewState;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.intake.Translated;
import dk.aarhus.ligevaerd.intake.Translator;
import dk.aarhus.ligevaerd.shared.Language;
import java.util.Arrays;
import java.util.List;

/**
 * The fields of a message to a reporter of another language, beside those of any message.
 *
 * @param part the place of the form, with which the names of its fields begin
 * @param language of the reporter, as a code
 * @param phrases those of the library that there are in that language
 */
record ForeignForm(Part part, String language, List<Line> phrases, Fields fields, Faults faults) {

    /** Where a day will stand. */
    private static final String OPEN = "…";

    /**
     * A phrase as it is offered.
     *
     * @param first whether the link of an error leads here
     */
    record Line(
            String id,
            String danish,
            String theirs,
            ReviewState review,
            boolean asksForDay,
            boolean first) {}

    static ForeignForm of(
            Part part, String language, PhraseLibrary library, Fields fields, Faults faults) {
        var all = library.all();
        var lines =
                Language.ofTag(language)
                        .map(
                                known ->
                                        all.stream()
                                                .map(
                                                        phrase ->
                                                                line(
                                                                        phrase,
                                                                        known,
                                                                        phrase == all.get(0)))
                                                .toList())
                        .orElse(List.of());
        return new ForeignForm(part, language, lines, fields, faults);
    }

    private static Line line(Phrase phrase, Language language, boolean first) {
        return new Line(
                phrase.id(),
                phrase.filled(Language.DA, OPEN),
                phrase.filled(language, OPEN),
                phrase.in(language).review(),
                phrase.asksForDay(),
                first);
    }

    public String direction() {
        return Translated.directionOf(language);
    }

    /** Without the phrases where the library does not have the language. */
    public List<MessageWay> ways() {
        return Arrays.stream(MessageWay.values())
                .filter(way -> way != MessageWay.PHRASES || !phrases.isEmpty())
                .toList();
    }

    public MessageWay way(String name) {
        return MessageWay.valueOf(name);
    }

    /** Those who can answer for a translation. */
    public List<Translator> translators() {
        return Arrays.stream(Translator.values()).filter(one -> one != Translator.LIBRARY).toList();
    }

    public String name(String field) {
        return part.field(field);
    }

    public String dayField(String phrase) {
        return "day-" + phrase;
    }

    public String dayName(String phrase) {
        return name(dayField(phrase));
    }

    /** The sentence itself names its day. */
    public String dayLabel(Line phrase) {
        return phrase.danish();
    }

    public String value(String field) {
        return fields.one(name(field));
    }

    public boolean has(String field, String value) {
        return fields.has(name(field), value);
    }

    public String fault(String field) {
        return faults.of(name(field));
    }
}
