package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What many cases were first assessed to be is to change.
 *
 * @param departments those of today
 * @param outcome what came of it, once it was done
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkChangePage(
        ChosenCases chosen,
        List<Choice> departments,
        List<Urgency> urgencies,
        Typed typed,
        Faults faults,
        Optional<BulkActs.Outcome> outcome)
        implements TemplateInstance {

    /** A department by its code, as its people call it. */
    record Choice(String code, String name) {}

    /** The departments of today, and the language in which they are named. */
    record Offered(List<Department> departments, Language language) {}

    static BulkChangePage of(
            ChosenCases chosen,
            Typed typed,
            Offered offered,
            Faults faults,
            Optional<BulkActs.Outcome> outcome) {
        return new BulkChangePage(
                chosen,
                offered.departments().stream()
                        .map(one -> new Choice(one.code().value(), one.name(offered.language())))
                        .sorted(Comparator.comparing(Choice::name))
                        .toList(),
                List.of(Urgency.values()),
                typed,
                faults,
                outcome);
    }
}
