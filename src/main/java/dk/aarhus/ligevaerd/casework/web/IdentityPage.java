package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Identity;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * Asks why the identity of the reporter is to be opened, and shows it.
 *
 * @param opened empty until a reason was given
 * @param typed a reason that has to be corrected
 * @param fault what is wrong with it; empty otherwise
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IdentityPage(Reference reference, Optional<Identity> opened, String typed, String fault)
        implements TemplateInstance {}
