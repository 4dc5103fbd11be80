package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/**
 * The cases that somebody chose in the list, as the pages for many at once send them on.
 *
 * @param filter of the list, to which somebody comes back
 */
record ChosenCases(List<String> references, Filter filter) {

    static final String REFERENCES = "references";

    /** No form of a case has that address. */
    static final String KEEPS = "/chosen-with-others";

    /** Each once, and no more than can be chosen at once. */
    static ChosenCases of(MultivaluedMap<String, String> sent) {
        var ticked =
                sent.getOrDefault(REFERENCES, List.of()).stream()
                        .filter(one -> one.matches("[0-9A-Z-]{1,20}"))
                        .distinct()
                        .limit(BulkActs.MOST)
                        .toList();
        var list = Optional.ofNullable(sent.getFirst(Origin.FIELD)).orElse("");
        return new ChosenCases(ticked, Filter.of(Origin.parse(list)));
    }

    /** Whether all that fit the list were chosen, on whichever page of it they stand. */
    static boolean isWhole(MultivaluedMap<String, String> sent) {
        return "true".equals(sent.getFirst("all"));
    }

    ChosenCases with(List<Reference> all) {
        return new ChosenCases(all.stream().map(Reference::value).toList(), filter);
    }

    /** The case with which is kept what is typed for all of them; empty where none is chosen. */
    public String first() {
        return references.isEmpty() ? "" : references.get(0);
    }

    /** What the form is called there. */
    public String keeps() {
        return KEEPS;
    }

    /** The list, as its pages send it on. */
    public String list() {
        return filter.asQuery();
    }

    /** Where the list is. */
    public String back() {
        return filter.fromTheStart();
    }
}
