package dk.aarhus.ligevaerd.casework.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * What somebody typed on a page of several forms, kept after an error. The names of the fields
 * begin with their form's.
 */
record Typed(MultivaluedMap<String, String> sent) {

    static final Typed NOTHING = new Typed(new MultivaluedHashMap<>());

    /** What stands in a field; empty where nothing does. */
    public String of(String field) {
        var typed = sent.getFirst(field);
        return typed == null ? "" : typed;
    }

    /** Whether a value was chosen. */
    public boolean has(String field, Object value) {
        return sent.getOrDefault(field, List.of()).contains(value.toString());
    }

    List<String> all(String field) {
        return sent.getOrDefault(field, List.of());
    }
}
