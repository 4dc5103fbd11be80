package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.ShownText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A text that others are to be shown, before it leaves.
 *
 * @param typed what was typed and could not be sent
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxShown(ShownText text, String typed, String fault) implements TemplateInstance {}
