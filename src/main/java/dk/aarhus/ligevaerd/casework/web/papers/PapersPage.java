package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.PaperView;
import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * What one party was given to see.
 *
 * @param typed who comes along, as it could not be kept
 */
@CheckedTemplate(
        basePath = "casework/papers",
        defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PapersPage(
        PaperView view,
        boolean mayBeTold,
        String typed,
        NamedFaults faults,
        Optional<PartySaid> said)
        implements TemplateInstance {}
