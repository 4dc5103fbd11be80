package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.casework.Workload;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * Many cases are to get one handler.
 *
 * @param workload who has how much on the desk
 * @param outcome what came of it, once it was done
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkPage(
        ChosenCases chosen,
        Typed typed,
        List<Workload> workload,
        Faults faults,
        Optional<BulkActs.Outcome> outcome)
        implements TemplateInstance {}
