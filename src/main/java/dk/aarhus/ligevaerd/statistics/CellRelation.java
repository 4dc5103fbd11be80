package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What everybody knows of cells beside the sums of their tables, by what the codes mean: how one
 * compares to others together. Proved beside when the release was made, and said in its public
 * files.
 *
 * @param cell its name
 * @param others names of the cells it is compared with, together
 */
public record CellRelation(String cell, Sign sign, List<String> others) {

    private static final String BETWEEN = "\t";

    /** How counts compare, as it is written, and as it goes into an audit of whole numbers. */
    public enum Sign {
        EQUAL("=", Sense.EQUAL, 0),
        AT_MOST("<=", Sense.AT_MOST, 0),
        AT_LEAST(">=", Sense.AT_LEAST, 0),
        LESS("<", Sense.AT_MOST, -1),
        MORE(">", Sense.AT_LEAST, 1);

        private final String written;
        private final Sense sense;
        private final int apart;

        Sign(String written, Sense sense, int apart) {
            this.written = written;
            this.sense = sense;
            this.apart = apart;
        }

        static Sign of(Sense sense) {
            return Arrays.stream(values())
                    .filter(one -> one.sense == sense && one.apart == 0)
                    .findFirst()
                    .orElseThrow();
        }

        static Sign between(long count, long other) {
            if (count == other) {
                return EQUAL;
            }
            return count < other ? LESS : MORE;
        }

        private static Sign read(String written) {
            return Arrays.stream(values())
                    .filter(one -> one.written.equals(written))
                    .findFirst()
                    .orElseThrow();
        }

        /** The comparison of whole numbers: {@code =}, {@code <=} or {@code >=}. */
        public String comparison() {
            return sense.sign();
        }

        /** What the difference is compared with. */
        public int apart() {
            return apart;
        }
    }

    public CellRelation {
        others = List.copyOf(others);
    }

    /** As the audit knows it. */
    LinearConstraint constraint() {
        var terms = new ArrayList<>(List.of(Term.plus(cell)));
        others.forEach(other -> terms.add(Term.minus(other)));
        return new LinearConstraint(
                "%s %s %s".formatted(cell, sign.written, others), terms, sign.sense, sign.apart);
    }

    /** All cells that are named in it. */
    public List<String> cells() {
        return Stream.concat(Stream.of(cell), others.stream()).toList();
    }

    /** As it is stored with a release. */
    String written() {
        return String.join(
                BETWEEN, Stream.concat(Stream.of(cell, sign.written), others.stream()).toList());
    }

    static CellRelation read(String line) {
        var parts = List.of(line.split(BETWEEN));
        return new CellRelation(
                parts.get(0), Sign.read(parts.get(1)), parts.subList(2, parts.size()));
    }
}
