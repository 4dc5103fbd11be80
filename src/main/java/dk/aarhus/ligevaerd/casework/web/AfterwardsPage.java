package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.after.AfterView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** Asking again, reviews, other bodies, learning, and the list before a case is closed. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AfterwardsPage(AfterView view, Typed typed, Hitch hitch, Optional<Act> done)
        implements TemplateInstance {}
