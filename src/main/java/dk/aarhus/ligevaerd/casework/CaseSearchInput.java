package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.casework.search.Words;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;

/** What is looked for, and in which of the caller's cases. */
record CaseSearchInput(Words words, CaseFilter filter) {

    private static final String TEXT = "text";
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;

    /**
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem INVALID naming the text and every filter
     *     that cannot be read
     */
    static CaseSearchInput read(String text, CaseQuery query) {
        var reader = new InputReader();
        var input =
                new CaseSearchInput(
                        words(reader, text), CaseFilter.read(query, reader).newestFirst());
        reader.orRefuse();
        return input;
    }

    private static Words words(InputReader reader, String text) {
        var typed = reader.required(TEXT, text, LONGEST);
        if (!reader.violations().isEmpty()) {
            return Words.NONE;
        }
        try {
            var words = Words.of(typed);
            if (words.isEmpty()) {
                reader.note(TEXT, ViolationKind.NOTHING_TO_FIND);
            }
            if (words.count() > MOST_WORDS) {
                reader.note(TEXT, ViolationKind.TOO_MANY);
            }
            return words;
        } catch (Words.BeginningTooShort refused) {
            reader.note(TEXT, ViolationKind.BEGINNING_TOO_SHORT);
            return Words.NONE;
        }
    }
}
