package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What was typed on a screen and could not be kept, to be copied, with the way to try again. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TypedAgain(Screen screen, List<SummaryRow> rows) implements TemplateInstance {}
