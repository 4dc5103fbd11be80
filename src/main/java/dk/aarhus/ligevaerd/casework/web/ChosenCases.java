package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.BulkActs;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** The cases that somebody ticked in the list, as the pages for many at once send them on. */
final class ChosenCases {

    static final String REFERENCES = "references";

    private ChosenCases() {}

    /** Each once, and no more than can be chosen at once. */
    static List<String> of(MultivaluedMap<String, String> sent) {
        return sent.getOrDefault(REFERENCES, List.of()).stream()
                .filter(one -> one.matches("[0-9A-Z-]{1,20}"))
                .distinct()
                .limit(BulkActs.MOST)
                .toList();
    }
}
