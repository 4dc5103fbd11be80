package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Two versions of one form, beside each other, field by field: what was typed and what somebody
 * else saved meanwhile. Its form goes to the address that it came from.
 *
 * @param version the one that the choice is made against
 * @param lines the fields in which the two differ
 * @param kept the fields in which they agree, carried along
 * @param changes what was done meanwhile
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClashPage(
        Reference reference,
        int version,
        Part part,
        List<Clash.Line> lines,
        List<Clash.Kept> kept,
        List<TimelineLine> changes)
        implements TemplateInstance {}
