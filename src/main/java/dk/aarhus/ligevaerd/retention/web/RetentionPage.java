package dk.aarhus.ligevaerd.retention.web;

import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.retention.HoldReason;
import dk.aarhus.ligevaerd.retention.RetentionDesk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What waits for the records manager, what is held, and what was done. */
@CheckedTemplate(basePath = "retention", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RetentionPage(
        RetentionDesk.Overview overview,
        List<HoldReason> reasons,
        Notice notice,
        NamedFaults faults,
        RetentionDesk.HoldForm typed)
        implements TemplateInstance {

    /**
     * What the page says first.
     *
     * @param done what was done, or nothing
     * @param refused why it was not, or nothing
     */
    record Notice(String done, String refused) {

        static final Notice NONE = new Notice("", "");
    }
}
