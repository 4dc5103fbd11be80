package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A code that was drawn for a party, with the sheet that is handed over.
 *
 * @param heading which party it is for, by number
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DoorCodePage(Reference reference, String heading, CodeSlip slip)
        implements TemplateInstance {}
