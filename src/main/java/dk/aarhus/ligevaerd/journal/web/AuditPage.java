package dk.aarhus.ligevaerd.journal.web;

import dk.aarhus.ligevaerd.journal.words.Row;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The journal of one case, for an auditor.
 *
 * @param reason why it is looked at; goes on with the next page
 * @param after where the next page begins; empty at the end
 */
@CheckedTemplate(basePath = "journal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AuditPage(Reference reference, String reason, List<Row> rows, String after)
        implements TemplateInstance {}
