package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Two versions of one form, beside each other, field by field: what was typed and what somebody
 * else saved meanwhile. Its form goes to the address that it came from.
 *
 * @param version the one that the choice is made against
 * @param heading what the form is called
 * @param back the page that the form stands on
 * @param changes what was done meanwhile
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClashPage(
        Reference reference,
        int version,
        String heading,
        String back,
        Clash clash,
        List<TimelineLine> changes)
        implements TemplateInstance {}
