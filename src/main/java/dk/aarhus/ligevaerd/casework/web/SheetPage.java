package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        implements TemplateInstance {

    /** One of its forms; empty where it does not offer it. */
    Optional<SheetForm> form(String anchor) {
        return sections.stream()
                .flatMap(
                        section ->
                                Stream.concat(
                                        section.forms().stream(),
                                        section.entries().stream()
                                                .flatMap(entry -> entry.forms().stream())))
                .filter(form -> form.anchor().equals(anchor))
                .findFirst();
    }

    SheetPage with(Notice another) {
        return new SheetPage(reference, tab, version, lead, sections, faults, another);
    }
}
