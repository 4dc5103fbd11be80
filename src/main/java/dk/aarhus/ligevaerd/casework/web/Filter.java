package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.CaseQuery;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filter of the list as it stands in the address; the same words as in a call. */
record Filter(Map<String, String> values) {

    private static final String CURSOR = "cursor";
    private static final List<String> NAMES =
            List.of(
                    "status",
                    "phase",
                    "department",
                    "assignee",
                    "urgency",
                    "receivedFrom",
                    "receivedTo",
                    "dueBefore",
                    CURSOR,
                    "limit");

    private static final List<String> FURTHER =
            List.of("phase", "department", "assignee", "receivedFrom", "receivedTo");

    static Filter of(MultivaluedMap<String, String> address) {
        var values = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = address.getFirst(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value);
            }
        }
        return new Filter(values);
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
        return values.keySet().stream().anyMatch(name -> !name.equals(CURSOR));
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
                values.get(CURSOR),
                values.get("limit"));
    }

    /** The address of the same list from its beginning. */
    public String fromTheStart() {
        return address(values, "");
    }

    String from(String cursor) {
        return address(values, cursor);
    }

    private static String address(Map<String, String> filter, String cursor) {
        var address = UriBuilder.fromPath("/cases");
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
