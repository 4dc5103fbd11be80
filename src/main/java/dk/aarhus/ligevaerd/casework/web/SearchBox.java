package dk.aarhus.ligevaerd.casework.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;

/** The words as they were typed, and the filter of the list that they were typed above. */
record SearchBox(String text, Filter filter) {

    static SearchBox of(MultivaluedMap<String, String> sent) {
        return new SearchBox(
                Optional.ofNullable(sent.getFirst("text")).orElse(""), Filter.of(sent));
    }

    /** What is sent with the words without being typed. */
    public Map<String, String> carried() {
        return filter.withoutCursor();
    }

    @Override
    public String toString() {
        return "a search box";
    }
}
