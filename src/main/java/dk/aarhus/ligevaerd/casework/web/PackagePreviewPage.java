package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.packaging.PackageView;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A page of a frozen package, as its receiver will see it.
 *
 * @param at the address of the package
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PackagePreviewPage(Reference reference, String at, PackageView one, int page, int pages)
        implements TemplateInstance {}
