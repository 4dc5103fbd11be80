package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks why a file is taken out, and says before what there is to know about it.
 *
 * @param typed a reason that was not taken
 * @param fault why not; empty otherwise
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FilePage(Reference reference, FileRow file, String typed, String fault)
        implements TemplateInstance {}
