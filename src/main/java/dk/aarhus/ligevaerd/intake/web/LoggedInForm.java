package dk.aarhus.ligevaerd.intake.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Before the first question, for whoever logged in: what is filled in.
 *
 * @param contact as the login gives it; empty where it gives nothing
 * @param begun whether this browser has a form that was begun before
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LoggedInForm(String contact, boolean begun) implements TemplateInstance {}
