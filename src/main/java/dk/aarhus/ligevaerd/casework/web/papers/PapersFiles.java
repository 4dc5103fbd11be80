package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.PaperView;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What a party sent itself, and the place to send more.
 *
 * @param faults what was not taken, and why
 * @param taken how many files were just taken
 * @param accepted for the browser's list of files
 */
@CheckedTemplate(
        basePath = "casework/papers",
        defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PapersFiles(PaperView view, List<FieldMessage> faults, int taken, String accepted)
        implements TemplateInstance {

    static PapersFiles of(PaperView view, List<FieldMessage> faults, int taken) {
        return new PapersFiles(view, faults, taken, FileKind.accepted());
    }
}
