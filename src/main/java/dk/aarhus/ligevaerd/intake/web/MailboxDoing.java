package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.words.Doing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One thing that can be done in the mailbox: what comes of it, then the button. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxDoing(Doing doing, String typed, String fault) implements TemplateInstance {}
