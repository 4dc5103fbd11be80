package dk.aarhus.ligevaerd.statistics;

import java.util.List;
import java.util.Optional;

/**
 * One code of an axis.
 *
 * @param counts the codes of facts that are counted in it; none for one that only sums up others
 * @param partOf the code it is a part of
 * @param from the first year in which it exists; a department begins and ends with a year
 * @param until the last one
 */
record PlanCode(
        String code,
        List<String> counts,
        String partOf,
        Optional<Integer> from,
        Optional<Integer> until) {

    PlanCode {
        counts = List.copyOf(counts);
    }

    boolean existsIn(int year) {
        return from.map(first -> first <= year).orElse(true)
                && until.map(last -> year <= last).orElse(true);
    }

    boolean overlaps(PlanCode other) {
        return from.orElse(Integer.MIN_VALUE) <= other.until.orElse(Integer.MAX_VALUE)
                && other.from.orElse(Integer.MIN_VALUE) <= until.orElse(Integer.MAX_VALUE);
    }
}
