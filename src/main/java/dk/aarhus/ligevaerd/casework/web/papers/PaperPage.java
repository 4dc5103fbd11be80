package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.PaperItem;
import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * One paper, with what can be done with it.
 *
 * @param typed what was typed and could not be taken
 * @param stuck whether it could not be done, since things stand otherwise now
 */
@CheckedTemplate(
        basePath = "casework/papers",
        defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PaperPage(
        PaperItem item,
        TypedPaper typed,
        NamedFaults faults,
        boolean stuck,
        Optional<PartySaid> said)
        implements TemplateInstance {}
