package dk.aarhus.ligevaerd.casework.web.papers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks for the code.
 *
 * @param fault why the one that was typed does not open; empty otherwise
 * @param carried what was typed while the papers fell shut; empty otherwise
 */
@CheckedTemplate(
        basePath = "casework/papers",
        defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PapersDoor(String fault, String carried) implements TemplateInstance {}
