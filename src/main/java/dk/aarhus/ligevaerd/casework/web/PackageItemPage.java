package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageMarking;
import dk.aarhus.ligevaerd.casework.packaging.PackageView;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A page of an item of a package, with what is blacked out on it.
 *
 * @param at the address of the item
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PackageItemPage(
        Reference reference,
        String at,
        int version,
        PackageView one,
        PackageView.PackedItem item,
        String title,
        int page,
        PackageMarking typed,
        PackageTrouble trouble,
        boolean done)
        implements TemplateInstance {}
