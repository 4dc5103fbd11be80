package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The relations of a plan in one period, at every place where all of their cells are. Where facts
 * do not bear one out, since those of earlier years may lack a column, it is said which count is
 * the larger one: whoever reads that, or misses the relation, knows that they are not equal. So the
 * audit takes it for known as strictly as it can be read.
 */
final class KnownSums {

    private final Map<String, Long> counts;

    /**
     * @param counts every cell of the period by its name
     */
    KnownSums(Map<String, Long> counts) {
        this.counts = counts;
    }

    List<CellRelation> of(List<PlanRelation> relations) {
        return relations.stream().flatMap(this::of).toList();
    }

    private Stream<CellRelation> of(PlanRelation relation) {
        return counts.keySet().stream()
                .filter(cell -> parts(cell).contains(relation.one()))
                .sorted()
                .flatMap(cell -> at(cell, relation));
    }

    private Stream<CellRelation> at(String cell, PlanRelation relation) {
        var others =
                relation.others().stream()
                        .map(other -> instead(cell, relation.one(), other))
                        .toList();
        if (!counts.keySet().containsAll(others)) {
            return Stream.empty();
        }
        long count = counts.get(cell);
        long sum = others.stream().mapToLong(counts::get).sum();
        var sign =
                relation.sense().holds(count, sum)
                        ? CellRelation.Sign.of(relation.sense())
                        : CellRelation.Sign.between(count, sum);
        return Stream.of(new CellRelation(cell, sign, others));
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
