package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.organisation.Department;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A question of the form, asked again in the mailbox.
 *
 * @param tooLate whether it was answered meanwhile: what is typed can only be sent as a message
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LaterScreen(
        Screen screen,
        Answers answers,
        Faults faults,
        List<Department> departments,
        boolean tooLate)
        implements TemplateInstance {}
