package dk.aarhus.ligevaerd.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * A secret that is not a single cell: a linear form over cells, and the range an attacker must not
 * be able to leave.
 */
public record Requirement(String name, List<Term> terms, Protection range) {

    public Requirement {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("the requirement %s has no terms".formatted(name));
        }
    }

    /**
     * Group disclosure: what is left of the parent beside one child. Small or empty, it tells about
     * everyone else.
     */
    public static Requirement rest(String parent, String child, Protection range) {
        return new Requirement(
                "%s without %s".formatted(parent, child),
                List.of(Term.plus(parent), Term.minus(child)),
                range);
    }

    /** What is left of the parent beside the children that are shown. */
    public static Requirement residual(String parent, List<String> shown, Protection range) {
        List<Term> terms = new ArrayList<>(List.of(Term.plus(parent)));
        shown.forEach(child -> terms.add(Term.minus(child)));
        return new Requirement("the rest of " + parent, terms, range);
    }

    /** How much a cell grew from one release to the next. */
    public static Requirement growth(String later, String earlier, Protection range) {
        return new Requirement(
                "growth from %s to %s".formatted(earlier, later),
                List.of(Term.plus(later), Term.minus(earlier)),
                range);
    }
}
