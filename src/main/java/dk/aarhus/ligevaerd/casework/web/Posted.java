package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One form of the page as the browser sent it. The names of its fields begin with its place on the
 * page, so that each is found by the link that leads to it.
 *
 * @param anchor the place, which is the part's own or, for a legal test, one within it
 */
record Posted(Part part, String anchor, Map<String, List<String>> fields, String version) {

    static Posted of(Part part, MultivaluedMap<String, String> sent) {
        return of(part, part.anchor(), sent);
    }

    static Posted of(Part part, String anchor, MultivaluedMap<String, String> sent) {
        var own = new LinkedHashMap<String, List<String>>();
        Chosen.of(sent)
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(anchor + "-")) {
                                own.put(name, List.copyOf(values));
                            }
                        });
        return new Posted(part, anchor, own, sent.getFirst("version"));
    }

    String prefix() {
        return anchor + "-";
    }

    /** A field under its own name; null where it was not sent, as the forms of the desk want it. */
    String one(String field) {
        return all(field).stream().findFirst().orElse(null);
    }

    List<String> all(String field) {
        return fields.getOrDefault(prefix() + field, List.of());
    }

    /**
     * The version that the page showed.
     *
     * @throws Problem CHANGED_MEANWHILE for one that was never ours
     */
    int seen() {
        var seen = seenOr(-1);
        if (seen < 0) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
        return seen;
    }

    /**
     * The version that a page showed, for pages of one form.
     *
     * @throws Problem CHANGED_MEANWHILE for one that was never ours
     */
    static int seen(String version) {
        if (version == null || !version.matches("\\d{1,9}")) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
        return Integer.parseInt(version);
    }

    int seenOr(int unknown) {
        return seenOr(version, unknown);
    }

    static int seenOr(String version, int unknown) {
        return version == null || !version.matches("\\d{1,9}")
                ? unknown
                : Integer.parseInt(version);
    }

    /** What somebody wrote in words, to be given back where no field is left to hold it. */
    List<String> texts() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.contains(" "))
                .toList();
    }
}
