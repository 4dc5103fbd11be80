package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks for the code. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxDoor(String fault) implements TemplateInstance {}
