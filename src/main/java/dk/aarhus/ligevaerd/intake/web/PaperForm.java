package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.organisation.Department;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * The questions of the form, to be printed and answered by hand.
 *
 * @param address where the letter goes, in lines; empty where the operator named none
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PaperForm(List<Department> departments, Optional<String> address)
        implements TemplateInstance {}
