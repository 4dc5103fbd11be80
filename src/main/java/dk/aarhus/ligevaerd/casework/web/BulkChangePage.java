package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What many cases were first assessed to be is to change.
 *
 * @param references the chosen cases
 * @param departments those of today
 * @param outcome what came of it, once it was done
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkChangePage(
        List<String> references,
        List<Choice> departments,
        List<Urgency> urgencies,
        Typed typed,
        Faults faults,
        Optional<BulkActs.Outcome> outcome)
        implements TemplateInstance {

    /** A department by its code, as its people call it. */
    record Choice(String code, String name) {}

    static BulkChangePage of(
            MultivaluedMap<String, String> sent,
            List<Department> departments,
            Language language,
            Faults faults,
            Optional<BulkActs.Outcome> outcome) {
        return new BulkChangePage(
                ChosenCases.of(sent),
                departments.stream()
                        .map(one -> new Choice(one.code().value(), one.name(language)))
                        .sorted(Comparator.comparing(Choice::name))
                        .toList(),
                List.of(Urgency.values()),
                new Typed(sent),
                faults,
                outcome);
    }
}
