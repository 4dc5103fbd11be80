package dk.aarhus.ligevaerd.casework.web.papers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks a party whether to be told by mail.
 *
 * @param on whether it is
 * @param typed the address as it was typed; empty otherwise
 * @param fault what is wrong with it; empty otherwise
 */
@CheckedTemplate(
        basePath = "casework/papers",
        defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PapersNoticePage(boolean on, String typed, String fault) implements TemplateInstance {}
