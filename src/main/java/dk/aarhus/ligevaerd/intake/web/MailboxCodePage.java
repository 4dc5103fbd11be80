package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A new code for a mailbox.
 *
 * @param seen whether it must be, since others have seen the old one
 * @param offered the new one; empty before it is drawn
 * @param fault why it could not be taken; empty otherwise
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxCodePage(boolean seen, String offered, String fault) implements TemplateInstance {}
