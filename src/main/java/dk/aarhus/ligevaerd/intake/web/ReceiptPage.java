package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.Receipt;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the reporter gets, once. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReceiptPage(
        Receipt receipt, TimeLimitWords limit, DeskHours.Next reading, Rehearsal rehearsal)
        implements TemplateInstance {}
