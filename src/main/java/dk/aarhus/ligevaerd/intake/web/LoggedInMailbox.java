package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.OwnReport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The reports of whoever logged in, each with a way to its mailbox. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LoggedInMailbox(List<OwnReport> reports) implements TemplateInstance {}
