package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where somebody steps back from a case.
 *
 * @param typed a reason that has to be corrected, with {@code faults} saying how
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecusalPage(Reference reference, int version, String typed, Faults faults)
        implements TemplateInstance {}
