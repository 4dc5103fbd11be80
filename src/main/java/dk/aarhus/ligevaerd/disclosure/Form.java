package dk.aarhus.ligevaerd.disclosure;

import java.util.List;
import java.util.TreeMap;

/** A linear form in positions: each cell once, ascending. */
record Form(int[] cells, long[] factors) {

    static Form of(ProblemAssembly parts, String place, List<Term> terms) {
        TreeMap<Integer, Long> sum = new TreeMap<>();
        terms.forEach(
                term -> sum.merge(parts.position(place, term.cell()), term.factor(), Long::sum));
        sum.values().removeIf(factor -> factor == 0);
        if (sum.isEmpty()) {
            throw new InvalidTable(place, "its terms cancel each other");
        }
        return new Form(
                sum.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sum.values().stream().mapToLong(Long::longValue).toArray());
    }
}
