package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A page of a case that is made of numbered sheets and of forms to add to them. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SheetPage(
        Reference reference,
        CaseTab tab,
        int version,
        String lead,
        List<SheetSection> sections,
        Faults faults,
        Notice notice)
        implements TemplateInstance {}
