package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The screen that asks for a name or none, and who must not see the case. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record YourSafety(Answers answers, Faults faults, boolean returning) implements TemplateInstance {}
