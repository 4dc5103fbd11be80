package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Whether the reporter is told by mail that something is new.
 *
 * @param on whether it is so; the address itself is not shown again
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NoticePage(boolean on, String typed, String fault) implements TemplateInstance {}
