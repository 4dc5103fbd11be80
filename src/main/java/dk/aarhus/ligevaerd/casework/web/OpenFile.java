package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.law.LegalTest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A case on the desk, as one caller may see and treat it.
 *
 * @param department the name of the department; empty where none is known
 * @param texts the parts that hold one text each, by the name of the part
 * @param tests the legal tests of this case
 * @param otherTests those that may be added
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OpenFile(
        OpenCase open,
        Standing standing,
        Ways ways,
        String department,
        Shown shown,
        Texts texts,
        List<TestPart> tests,
        List<LegalTest> otherTests,
        List<TimelineLine> timeline,
        List<FileRow> files,
        Talk talk,
        Fields fields,
        Faults faults,
        Notice notice)
        implements TemplateInstance {

    /** The same with a part open that was just filled in. */
    OpenFile unfolding(Part part) {
        return new OpenFile(
                open,
                standing,
                ways,
                department,
                shown.with(part),
                texts,
                tests,
                otherTests,
                timeline,
                files,
                talk,
                fields,
                faults,
                notice);
    }
}
