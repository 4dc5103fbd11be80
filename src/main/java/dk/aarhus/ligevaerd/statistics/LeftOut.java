package dk.aarhus.ligevaerd.statistics;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Kinds of figures of a release that are left out because no figure near their counts is safe: all
 * that are told apart by the same axes, so that what is left out tells nothing about single ones.
 */
final class LeftOut {

    private static final String REST = " without ";

    private final Period period;
    private final Set<Set<String>> kinds = new HashSet<>();

    LeftOut(Period period) {
        this.period = period;
    }

    /**
     * Takes in what stands in the way; of what is left of a figure beside a part of it, the part.
     *
     * @return false where nothing is gained by that: it is known already, of another period, or the
     *     total of all
     */
    boolean takes(List<String> obstacles) {
        var found =
                obstacles.stream()
                        .map(LeftOut::part)
                        .filter(name -> name.startsWith(period.code() + "|"))
                        .map(LeftOut::kind)
                        .collect(Collectors.toSet());
        return kinds.addAll(found);
    }

    private static String part(String obstacle) {
        int rest = obstacle.indexOf(REST);
        return rest < 0 ? obstacle : obstacle.substring(rest + REST.length());
    }

    private static Set<String> kind(String cell) {
        return axes(cell, part -> true);
    }

    /** The axes by which it is told apart from a total, be it one of pairs or of items. */
    private static Set<String> open(String cell) {
        return axes(
                cell,
                part ->
                        !part.endsWith("=" + PlanAxis.PAIRS)
                                && !part.endsWith("=" + PlanAxis.ITEMS));
    }

    private static Set<String> axes(String cell, Predicate<String> which) {
        return Arrays.stream(cell.split("\\|"))
                .skip(1)
                .filter(which)
                .map(part -> part.substring(0, part.indexOf('=')))
                .collect(Collectors.toSet());
    }

    /** The release without them. */
    ShownRelease of(ShownRelease draft, Plan plan) {
        return draft.mapCells(
                (id, cell) ->
                        kinds.contains(kind(id))
                                ? new ShownCell.Withheld(Claim.fewOrNot(plan.threshold(open(id))))
                                : cell,
                plan);
    }
}
