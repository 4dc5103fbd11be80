package dk.aarhus.ligevaerd.intake.web.evidence;

import dk.aarhus.ligevaerd.intake.evidence.FileLine;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The files of a report, and the place to send more.
 *
 * @param faults what was not taken, and why
 * @param taken how many files were just taken
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EvidencePage(List<FileLine> files, UploadForm form, List<FieldMessage> faults, int taken)
        implements TemplateInstance {}
