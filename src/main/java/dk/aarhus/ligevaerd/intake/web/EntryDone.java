package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.Receipt;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The code, once, to be read aloud.
 *
 * @param groups of the code, one to a breath
 */
@CheckedTemplate(basePath = "entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EntryDone(Receipt receipt, List<String> groups) implements TemplateInstance {}
