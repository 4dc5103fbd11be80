package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks for the code.
 *
 * @param carried what was typed in a mailbox that was closed meanwhile; empty otherwise
 * @param typed the code as it was typed
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxDoor(String fault, String carried, String typed) implements TemplateInstance {}
