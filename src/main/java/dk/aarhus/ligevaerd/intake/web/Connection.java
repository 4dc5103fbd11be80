package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.organisation.Department;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The screen that asks in which connection it happened. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Connection(Answers answers, Faults faults, boolean returning, List<Department> departments)
        implements TemplateInstance {}
