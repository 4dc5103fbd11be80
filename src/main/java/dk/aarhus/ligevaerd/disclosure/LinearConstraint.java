package dk.aarhus.ligevaerd.disclosure;

import java.util.List;

/**
 * Something that everybody knows of the counts beyond the sums of the table: a rate with few
 * decimals, a goal that was met, a relation between pairs and complaints.
 */
public record LinearConstraint(String name, List<Term> terms, Sense sense, long rhs) {

    public LinearConstraint {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("the constraint %s has no terms".formatted(name));
        }
    }
}
