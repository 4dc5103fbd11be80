package dk.aarhus.ligevaerd.casework.web.papers;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a party typed on the page of a paper, to be given back. */
record TypedPaper(MultivaluedMap<String, String> sent) {

    static TypedPaper none() {
        return new TypedPaper(new MultivaluedHashMap<>());
    }

    /** What was typed into a field; an empty text where nothing was. */
    public String in(String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("");
    }

    /** All words of it, where no field is left to hold them. */
    public String words() {
        return Stream.of("answer", "objections", "why", "companion", "done")
                .map(this::in)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
