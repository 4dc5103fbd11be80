package dk.aarhus.ligevaerd.casework.saved;

import dk.aarhus.ligevaerd.casework.CaseQuery;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what was typed about a saved search. */
final class SavedInput {

    private static final int LONGEST_NAME = 60;

    /** Where somebody is in a list is no part of it. */
    private static final Set<String> PLACE = Set.of("cursor", "limit");

    private SavedInput() {}

    /** A search as read. */
    record Kept(String name, Map<String, String> filter, boolean tells) {}

    static Kept read(SavedForms.Saving form) {
        var reader = new InputReader();
        var name = reader.required("name", form.name(), LONGEST_NAME);
        var filter = new LinkedHashMap<String, String>();
        if (form.filter() != null) {
            CaseQuery.requireKnown(form.filter().keySet(), Set.of());
            for (var known : CaseQuery.NAMES) {
                var value = form.filter().get(known);
                if (value != null && !value.isBlank() && !PLACE.contains(known)) {
                    filter.put(known, value.strip());
                }
            }
        }
        CaseQuery.of(filter).check(reader);
        if (filter.values().stream().anyMatch(value -> value.matches(".*[&=].*"))) {
            // No account, code or day has these; they would end the value where it is stored.
            reader.note("assignee", ViolationKind.WRONG_FORM);
        }
        reader.orRefuse();
        return new Kept(name, filter, "true".equals(form.tells()));
    }
}
