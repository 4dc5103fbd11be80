package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.casework.letters.LetterView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * A letter: its words to be changed, as it will be read, and what can be done with it.
 *
 * @param typed the words in their field, which are not the saved ones after something stood in the
 *     way
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LetterPage(
        LetterDesk.All all, LetterView letter, Typed typed, Hitch hitch, Optional<Act> done)
        implements TemplateInstance {

    /** What stands in the fields of the page. The number of a person is never given back. */
    record Typed(String text, String recipient, String delivery) {

        static Typed of(LetterView letter) {
            return new Typed(letter.text().words(), letter.recipient().orElse(""), "");
        }
    }
}
