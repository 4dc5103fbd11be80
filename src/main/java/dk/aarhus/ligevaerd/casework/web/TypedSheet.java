package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
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

    /**
     * The version that the page showed.
     *
     * @throws Problem CHANGED_MEANWHILE for one that was never ours
     */
    int seen() {
        var version = sent.getFirst("version");
        if (version == null || !version.matches("\\d{1,9}")) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
        return Integer.parseInt(version);
    }
}
