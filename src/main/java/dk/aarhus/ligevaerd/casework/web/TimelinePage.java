package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The timeline of a case, filtered.
 *
 * @param act what stands in the fields of the filter, as the three after it
 * @param acts the kinds of acts that there are
 * @param actors the accounts that there are
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TimelinePage(
        Reference reference,
        String act,
        String actor,
        String from,
        String to,
        List<Option> acts,
        List<String> actors,
        List<TimelineLine> lines,
        Faults faults)
        implements TemplateInstance {

    /** A kind of act. */
    record Option(String value, String label) {}
}
