package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.CaseQuery;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The filter of the list as it stands in the address; the same words as in a call. */
record Filter(Map<String, String> values) {

    private static final String CURSOR = "cursor";
    private static final String ORDER = "order";

    /** What an address of the desk may hold beside a filter. */
    private static final Set<String> BESIDES = Set.of("done", "lang");

    private static final List<String> FURTHER =
            List.of("phase", "department", "assignee", "receivedFrom", "receivedTo");

    static Filter of(MultivaluedMap<String, String> address) {
        var values = new LinkedHashMap<String, String>();
        for (var name : CaseQuery.NAMES) {
            var value = address.getFirst(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value);
            }
        }
        return new Filter(values);
    }

    /**
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem INVALID naming each word of the address
     *     that is no part of a filter
     */
    static void requireKnown(MultivaluedMap<String, String> address) {
        CaseQuery.requireKnown(address.keySet(), BESIDES);
    }

    /**
     * The address of a case, with the list that it is opened from where that is a chosen one, for
     * the ways on from there.
     */
    public String at(Reference reference) {
        return address("/cases/" + reference, withoutPlace(), "");
    }

    public boolean isByDue() {
        return has(ORDER, "DUE");
    }

    /** The same list by the day on which something is due. */
    public String byDue() {
        var own = withoutCursor();
        own.put(ORDER, "DUE");
        return address("/cases", own, "");
    }

    /** The same list by day of receipt. */
    public String byReceipt() {
        var own = withoutCursor();
        own.remove(ORDER);
        return address("/cases", own, "");
    }

    /** Where this list is kept by name. */
    public String toSave() {
        return address("/cases/saved", withoutPlace(), "");
    }

    /** The text of a field, or an empty one. */
    public String one(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name, Object value) {
        return one(name).equals(String.valueOf(value));
    }

    /** Whether anything is left out of the list by choice. */
    public boolean narrows() {
        return values.keySet().stream()
                .anyMatch(name -> !name.equals(CURSOR) && !name.equals(ORDER));
    }

    /** Whether one of the filters narrows it that are not at hand at once. */
    public boolean narrowsFurther() {
        return values.keySet().stream().anyMatch(FURTHER::contains);
    }

    public boolean continues() {
        return values.containsKey(CURSOR);
    }

    /** The filter alone, wherever in its list somebody is. */
    public Map<String, String> withoutCursor() {
        var own = new LinkedHashMap<>(values);
        own.remove(CURSOR);
        return own;
    }

    /** The filter, and not how many are on a page either. */
    Map<String, String> withoutPlace() {
        var own = withoutCursor();
        own.remove("limit");
        return own;
    }

    /** As it stands in an address after the question mark; empty where it says nothing. */
    public String asQuery() {
        var query = URI.create(address("/cases", withoutPlace(), "")).getRawQuery();
        return query == null ? "" : query;
    }

    CaseQuery query() {
        return new CaseQuery(
                values.get("status"),
                values.get("phase"),
                values.get("department"),
                values.get("assignee"),
                values.get("urgency"),
                values.get("receivedFrom"),
                values.get("receivedTo"),
                values.get("dueBefore"),
                values.get(ORDER),
                values.get(CURSOR),
                values.get("limit"));
    }

    /** The address of the same list from its beginning. */
    public String fromTheStart() {
        return address("/cases", values, "");
    }

    String from(String cursor) {
        return address("/cases", values, cursor);
    }

    private static String address(String path, Map<String, String> filter, String cursor) {
        var address = UriBuilder.fromPath(path);
        filter.forEach(
                (name, value) -> {
                    if (!name.equals(CURSOR)) {
                        address.queryParam(name, "{" + name + "}");
                    }
                });
        if (!cursor.isEmpty()) {
            address.queryParam(CURSOR, "{" + CURSOR + "}");
        }
        var values = new LinkedHashMap<String, Object>(filter);
        values.put(CURSOR, cursor);
        return address.buildFromMap(values).toString();
    }
}
