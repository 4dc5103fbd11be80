package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The relations of a plan in one period, at every place where all of their cells are. Only those
 * that are true: facts of earlier years may lack a column.
 */
final class KnownSums {

    private final Map<String, Long> counts;

    /**
     * @param counts every cell of the period by its name
     */
    KnownSums(Map<String, Long> counts) {
        this.counts = counts;
    }

    List<LinearConstraint> of(List<PlanRelation> relations) {
        return relations.stream().flatMap(this::of).toList();
    }

    private Stream<LinearConstraint> of(PlanRelation relation) {
        return counts.keySet().stream()
                .filter(cell -> parts(cell).contains(relation.one()))
                .sorted()
                .flatMap(cell -> at(cell, relation));
    }

    private Stream<LinearConstraint> at(String cell, PlanRelation relation) {
        var others =
                relation.others().stream()
                        .map(other -> instead(cell, relation.one(), other))
                        .toList();
        if (!counts.keySet().containsAll(others)) {
            return Stream.empty();
        }
        long count = counts.get(cell);
        long sum = others.stream().mapToLong(counts::get).sum();
        var sense = relation.sense() == Sense.EQUAL ? sense(count, sum) : relation.sense();
        if (!sense.holds(count, sum)) {
            return Stream.empty();
        }
        var terms = new ArrayList<>(List.of(Term.plus(cell)));
        others.forEach(other -> terms.add(Term.minus(other)));
        return Stream.of(
                new LinearConstraint(
                        "%s %s %s".formatted(cell, sense.sign(), others), terms, sense, 0));
    }

    /** Where two counts differ, readers still know which of them is the larger one. */
    private static Sense sense(long count, long sum) {
        if (count == sum) {
            return Sense.EQUAL;
        }
        return count < sum ? Sense.AT_MOST : Sense.AT_LEAST;
    }

    /** The same place on another axis. */
    private static String instead(String cell, String one, String other) {
        var parts = new ArrayList<>(parts(cell));
        var period = parts.remove(0);
        parts.set(parts.indexOf(one), other);
        parts.sort(null);
        parts.add(0, period);
        return String.join("|", parts);
    }

    private static List<String> parts(String cell) {
        return Arrays.asList(cell.split("\\|"));
    }
}
