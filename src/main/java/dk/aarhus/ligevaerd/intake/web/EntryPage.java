package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * All questions of the form on one page, for an officer who writes in what somebody tells.
 *
 * @param code under which it is kept and sent, so that it is sent once
 * @param today the last day on which it can have been received
 * @param own what is wrong with the fields of the officer
 * @param kept whether it was just kept
 */
@CheckedTemplate(basePath = "entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EntryPage(
        String code,
        Answers answers,
        Faults faults,
        List<FieldMessage> own,
        List<Department> departments,
        List<Language> languages,
        String today,
        boolean kept)
        implements TemplateInstance {}
