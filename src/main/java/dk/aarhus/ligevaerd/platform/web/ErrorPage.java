package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that a person sees instead of a problem document. */
@CheckedTemplate(basePath = "platform", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(ProblemBody problem, String number) implements TemplateInstance {}
