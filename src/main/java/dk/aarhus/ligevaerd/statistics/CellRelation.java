package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Term;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What everybody knows of cells beside the sums of their tables, by what the codes mean: that one
 * is as many as others together, or no more, or no fewer. Proved beside when the release was made,
 * and said in its public files.
 *
 * @param cell its name
 * @param sign {@code =}, {@code <=} or {@code >=}
 * @param others names of the cells it is compared with, together
 */
public record CellRelation(String cell, String sign, List<String> others) {

    private static final String BETWEEN = "\t";

    public CellRelation {
        others = List.copyOf(others);
    }

    /** Of a constraint of the audit, in which one cell stands against others. */
    static CellRelation of(LinearConstraint known) {
        return new CellRelation(
                known.terms().stream()
                        .filter(term -> term.factor() > 0)
                        .map(Term::cell)
                        .findFirst()
                        .orElseThrow(),
                known.sense().sign(),
                known.terms().stream().filter(term -> term.factor() < 0).map(Term::cell).toList());
    }

    Sense sense() {
        return Arrays.stream(Sense.values())
                .filter(one -> one.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    /** All cells that are named in it. */
    public List<String> cells() {
        return Stream.concat(Stream.of(cell), others.stream()).toList();
    }

    /** As it is stored with a release. */
    String written() {
        return String.join(BETWEEN, Stream.concat(Stream.of(cell, sign), others.stream()).toList());
    }

    static CellRelation read(String line) {
        var parts = List.of(line.split(BETWEEN));
        return new CellRelation(parts.get(0), parts.get(1), parts.subList(2, parts.size()));
    }
}
