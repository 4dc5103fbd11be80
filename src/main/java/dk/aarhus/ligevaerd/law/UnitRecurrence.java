package dk.aarhus.ligevaerd.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether what was upheld in a workplace was the only such case there in two calendar years, the
 * year it came in and the one before (indicator E13). One case of a workplace and year bears it,
 * the first, so that adding up such cases adds up workplaces.
 */
public enum UnitRecurrence {
    ONLY,
    AGAIN;

    /**
     * A case that was upheld.
     *
     * @param id by which two of one day are told apart
     * @param unit whatever is the same for one workplace
     */
    public record Upheld<K extends Comparable<K>>(K id, LocalDate received, Object unit) {}

    /**
     * Which cases bear it, and what; the others bear nothing.
     *
     * @param upheld of all years that matter: one year more than those that are asked for
     */
    public static <K extends Comparable<K>> Map<K, UnitRecurrence> among(List<Upheld<K>> upheld) {
        var cases =
                upheld.stream().collect(Collectors.groupingBy(YearOf::of, Collectors.counting()));
        var borne = new HashMap<K, UnitRecurrence>();
        Set<YearOf> seen = new HashSet<>();
        upheld.stream()
                .sorted(Comparator.comparing(Upheld<K>::received).thenComparing(Upheld::id))
                .forEach(
                        one -> {
                            var here = YearOf.of(one);
                            if (seen.add(here)) {
                                boolean only =
                                        cases.get(here) == 1 && !cases.containsKey(here.before());
                                borne.put(one.id(), only ? ONLY : AGAIN);
                            }
                        });
        return borne;
    }

    private record YearOf(Object unit, int year) {

        static YearOf of(Upheld<?> one) {
            return new YearOf(one.unit(), one.received().getYear());
        }

        YearOf before() {
            return new YearOf(unit, year - 1);
        }
    }
}
