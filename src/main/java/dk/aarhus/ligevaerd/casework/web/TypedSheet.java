package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/**
 * A form of a page of sheets as the browser sent it; where none was sent, nothing is typed.
 *
 * @param anchor the place of the form, with which the names of its fields begin
 * @param faults what has to be corrected in it
 */
record TypedSheet(String anchor, MultivaluedMap<String, String> sent, Faults faults) {

    static TypedSheet of(String anchor, MultivaluedMap<String, String> sent) {
        return new TypedSheet(anchor, Chosen.of(sent), Faults.NONE);
    }

    static TypedSheet none() {
        return new TypedSheet("", new MultivaluedHashMap<>(), Faults.NONE);
    }

    TypedSheet with(Faults found) {
        return new TypedSheet(anchor, sent, found);
    }

    boolean isOf(String form) {
        return anchor.equals(form);
    }

    /** Null where it was not sent, as the forms of the desk want it. */
    String one(String field) {
        return sent.getFirst(anchor + "-" + field);
    }

    List<String> all(String field) {
        return Optional.ofNullable(sent.get(anchor + "-" + field)).orElse(List.of());
    }

    /** What somebody wrote in words, to be given back where no field is left to hold it. */
    List<String> texts() {
        return sent.entrySet().stream()
                .filter(field -> field.getKey().startsWith(anchor + "-"))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> text.contains(" "))
                .toList();
    }

    int seenOr(int unknown) {
        return Posted.seenOr(sent.getFirst("version"), unknown);
    }

    /**
     * The version that the page showed.
     *
     * @throws Problem CHANGED_MEANWHILE for one that was never ours
     */
    int seen() {
        return Posted.seen(sent.getFirst("version"));
    }
}
