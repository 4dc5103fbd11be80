package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.saved.OwnSearch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * The searches that somebody keeps, and one to be kept.
 *
 * @param filter of the one to be kept
 * @param said the same in words; empty for all cases
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SavedPage(
        List<Kept> all, Map<String, String> filter, String said, Typed typed, Faults faults)
        implements TemplateInstance {

    /** One that is kept, with its filter in words. */
    record Kept(OwnSearch search, String said) {}
}
