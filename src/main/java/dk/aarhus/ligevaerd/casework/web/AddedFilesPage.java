package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.investigation.AddedForms.AddingFile;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The place where the staff adds files to a case.
 *
 * @param accepted for the browser's list of files
 * @param added how many pieces of evidence were just registered
 * @param notTaken what hung on a mail and was not taken by itself
 * @param trouble why nothing was taken, where no field is wrong; empty otherwise
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AddedFilesPage(
        Reference reference,
        int version,
        AddingFile typed,
        Faults faults,
        String trouble,
        String accepted,
        int added,
        List<String> notTaken)
        implements TemplateInstance {}
