package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.journal.words.Row;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Who has seen a case.
 *
 * @param after where the next page begins; empty at the end
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CaseJournal(Reference reference, List<Row> rows, String after) implements TemplateInstance {}
