package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.clocks.DutyShift;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The roster.
 *
 * @param taken somebody else is on duty on one of the days
 * @param saved a line was just written or taken out
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DutyPage(
        List<DutyShift> shifts,
        ClocksPage.Typed typed,
        List<FieldMessage> faults,
        boolean taken,
        boolean saved)
        implements TemplateInstance {}
