package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The dialogue, as the reporter sees it.
 *
 * @param typed a message that could not be sent
 * @param fault why not; empty otherwise
 * @param sent true right after a message was added
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxPage(MailboxView mailbox, String code, String typed, String fault, boolean sent)
        implements TemplateInstance {}
