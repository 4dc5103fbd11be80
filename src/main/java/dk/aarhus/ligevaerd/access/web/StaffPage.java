package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.StaffRegister;
import dk.aarhus.ligevaerd.access.directory.Placement;
import dk.aarhus.ligevaerd.access.words.RegisterDone;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/** Who may work here, who asks to, and who no longer does. */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StaffPage(
        StaffRegister.Reading register, List<Placement> directory, Optional<RegisterDone> done)
        implements TemplateInstance {}
