package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.evidence.FileLine;
import dk.aarhus.ligevaerd.organisation.Department;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A screen of the form with its questions, each in a part of its own.
 *
 * @param hiding files that tell more than one sees, where the screen asks for the name
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AskedScreen(
        Screen screen,
        Answers answers,
        Faults faults,
        FormFrame frame,
        List<Department> departments,
        DeskHours.Next reading,
        List<FileLine> hiding)
        implements TemplateInstance {}
