package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The screen with the questions that can wait. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MoreDetails(Answers answers, Faults faults, boolean returning) implements TemplateInstance {}
