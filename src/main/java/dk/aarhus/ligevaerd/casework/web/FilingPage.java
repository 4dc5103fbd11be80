package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.filing.FilingDesk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What was not journalised in time. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FilingPage(FilingDesk.Overdue found) implements TemplateInstance {}
