package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageHiding;
import dk.aarhus.ligevaerd.casework.packaging.PackageHits;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Where words stand that are to be blacked out, before anything is done.
 *
 * @param at the address of the package
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PackageHitsPage(
        Reference reference,
        int number,
        String at,
        PackageHits found,
        List<TitledHit> hits,
        PackageHiding typed,
        PackageTrouble trouble)
        implements TemplateInstance {

    /** The places of one page by the name of what it belongs to. */
    record TitledHit(PackageHits.Hit hit, String title) {}
}
