package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.ReporterLanguage;
import dk.aarhus.ligevaerd.casework.phrases.PhraseLibrary;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.intake.Translated;
import java.util.Map;
import java.util.Optional;

/**
 * The dialogue as the page of a case shows it.
 *
 * @param language of the report, as a code
 * @param foreign whether the reporter reads neither Danish nor English
 * @param danish what the reporter wrote, in Danish, by the number of the text
 * @param message the further fields of a message to such a reporter
 * @param answer the same of an answer to what was asked for
 */
record Talk(
        String language,
        boolean foreign,
        Map<Integer, Translated> danish,
        ForeignForm message,
        ForeignForm answer) {

    static Talk of(
            OpenCase open,
            Map<Integer, Translated> danish,
            PhraseLibrary library,
            Fields fields,
            Faults faults) {
        var language = open.report().language();
        return new Talk(
                language,
                !ReporterLanguage.isOurs(language),
                danish,
                ForeignForm.of(Part.DIALOGUE, language, library, fields, faults),
                ForeignForm.of(Part.REQUESTS, language, library, fields, faults));
    }

    /**
     * @param number 0 for the report, else the number of the message
     */
    public Optional<Translated> inDanish(int number) {
        return Optional.ofNullable(danish.get(number));
    }
}
