package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageBeginning;
import dk.aarhus.ligevaerd.casework.packaging.PackageReads;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The packages of a case, and the form that begins another. */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PackagesPage(PackageReads.All all, PackageBeginning typed, PackageTrouble trouble)
        implements TemplateInstance {}
