package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.looking.Look;
import dk.aarhus.ligevaerd.casework.party.ReleaseKind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One page of a file that a party was given to look at. */
@CheckedTemplate(
        basePath = "casework/papers",
        defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PaperLookPage(int number, Look look, ReleaseKind fileKind) implements TemplateInstance {

    PaperLookPage(int number, Look look) {
        this(number, look, ReleaseKind.FILE);
    }
}
