package dk.aarhus.ligevaerd.casework.saved;

import dk.aarhus.ligevaerd.casework.CaseQuery;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what was typed about a saved search. */
final class SavedInput {

    private static final int LONGEST_NAME = 60;

    /** How long each may be is said with what else is wrong in a filter. */
    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    /** Accounts, codes and days; no sign that would end a value where it is stored. */
    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{N}._@+-]+");

    /** Where somebody is in a list is no part of it. */
    private static final Set<String> PLACE = Set.of("cursor", "limit");

    private SavedInput() {}

    /** A search as read. */
    record Kept(String name, Map<String, String> filter, boolean tells, boolean mails) {}

    static Kept read(SavedForms.Saving form) {
        var reader = new InputReader();
        var name = reader.required("name", form.name(), LONGEST_NAME);
        var filter = new LinkedHashMap<String, String>();
        if (form.filter() != null) {
            CaseQuery.requireKnown(form.filter().keySet(), Set.of());
            for (var known : CaseQuery.NAMES) {
                var value = form.filter().get(known);
                if (!PLACE.contains(known)) {
                    // As it is kept, so it is checked.
                    reader.optional(known, value, ANY_LENGTH)
                            .ifPresent(clean -> filter.put(known, clean));
                }
            }
        }
        CaseQuery.of(filter).check(reader);
        filter.entrySet().stream()
                .filter(one -> !VALUE.matcher(one.getValue()).matches())
                .forEach(one -> reader.note(one.getKey(), ViolationKind.WRONG_FORM));
        reader.orRefuse();
        var mails = "true".equals(form.mails());
        return new Kept(name, filter, mails || "true".equals(form.tells()), mails);
    }
}
