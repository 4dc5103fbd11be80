package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.packaging.PackageView;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A package: what is in it, and what can be done with it now.
 *
 * @param items with their titles
 * @param choices what could go in as well
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PackagePage(
        Reference reference,
        int version,
        PackageView one,
        List<Titled> items,
        List<Choice> choices,
        PackageTyped typed,
        PackageTrouble trouble,
        boolean done)
        implements TemplateInstance {

    /** An item by its name. */
    record Titled(PackageView.PackedItem item, String title) {}

    /** Something of the case by its name. */
    record Choice(String key, String title) {}
}
