package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.casework.clocks.ExtensionReason;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One clock of many cases is to get more time.
 *
 * @param terms those that can be put off at all
 * @param outcome what came of it, once it was done
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkTimePage(
        ChosenCases chosen,
        List<TermKind> terms,
        List<ExtensionReason> reasons,
        Typed typed,
        Faults faults,
        Optional<BulkActs.Outcome> outcome)
        implements TemplateInstance {

    static BulkTimePage of(
            ChosenCases chosen, Typed typed, Faults faults, Optional<BulkActs.Outcome> outcome) {
        return new BulkTimePage(
                chosen,
                Arrays.stream(TermKind.values()).filter(TermKind::canBeExtended).toList(),
                List.of(ExtensionReason.values()),
                typed,
                faults,
                outcome);
    }
}
