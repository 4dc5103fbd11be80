package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.casework.letters.LetterView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
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

    /**
     * What stands in the fields of the page. The number of a person is never given back.
     *
     * @param mark of the words that were saved when the page was made: see {@link Clash#mark}
     */
    record Typed(String text, String recipient, String delivery, String mark) {

        /** The same on a page that is made anew. */
        Typed on(LetterView letter) {
            return new Typed(text, recipient, delivery, of(letter).mark());
        }

        static Typed of(LetterView letter) {
            var text = letter.text().words();
            var recipient = letter.recipient().orElse("");
            return new Typed(
                    text, recipient, "", Clash.mark(List.of(List.of(recipient), List.of(text))));
        }
    }
}
