package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a published release as somebody outside reads them: a figure, or what it can still
 * be beside the figures around it. Never more than everybody sees.
 */
record ReleaseCells(List<PublicTable> tables) {

    ReleaseCells {
        tables = List.copyOf(tables);
    }

    /** The first of the tables that has all of the axes and codes. */
    Optional<PublicTable> having(List<String> names, List<Map<String, String>> terms) {
        return names.stream()
                .flatMap(name -> tables.stream().filter(table -> table.name().equals(name)))
                .filter(table -> terms.stream().allMatch(term -> tells(table, term)))
                .findFirst();
    }

    private static boolean tells(PublicTable table, Map<String, String> term) {
        return term.entrySet().stream()
                .allMatch(
                        code ->
                                table.axis(code.getKey())
                                        .filter(
                                                axis ->
                                                        axis.codes().contains(code.getValue())
                                                                || table.rolledUp()
                                                                        .contains(axis.name()))
                                        .isPresent());
    }

    /** What the cell is or can be, whose axes stand at these codes, else at their total. */
    static Span of(PublicTable table, Map<String, String> term) {
        return at(
                table,
                table.axes().stream()
                        .map(axis -> term.getOrDefault(axis.name(), axis.root()))
                        .toList());
    }

    private static Span at(PublicTable table, List<String> place) {
        for (int axis = 0; axis < place.size(); axis++) {
            var one = table.axes().get(axis);
            if (!one.codes().contains(place.get(axis))) {
                // Summed up, because too little of it could be shown: not more than the sum.
                return new Span(0, at(table, with(place, axis, one.root())).high());
            }
        }
        return table.at(place)
                .map(
                        cell ->
                                cell.approximate()
                                        .map(near -> new Span(near.lowest(), near.highest()))
                                        .orElseGet(
                                                () ->
                                                        cell.fold(
                                                                Span::exactly,
                                                                () -> hidden(table, place))))
                .orElseGet(() -> Span.exactly(0));
    }

    /** Not more than what its sums leave beside its neighbours, along every axis. */
    private static Span hidden(PublicTable table, List<String> place) {
        int most = Integer.MAX_VALUE;
        for (int axis = 0; axis < place.size(); axis++) {
            for (var sum : table.axes().get(axis).parts().entrySet()) {
                if (sum.getValue().contains(place.get(axis))) {
                    most = Math.min(most, left(table, place, axis, sum));
                }
            }
        }
        return new Span(0, most);
    }

    private static int left(
            PublicTable table, List<String> place, int axis, Map.Entry<String, List<String>> sum) {
        int whole = at(table, with(place, axis, sum.getKey())).high();
        if (whole == Integer.MAX_VALUE) {
            return whole;
        }
        int shown =
                sum.getValue().stream()
                        .filter(code -> !code.equals(place.get(axis)))
                        .flatMap(code -> table.at(with(place, axis, code)).stream())
                        .mapToInt(ReleaseCells::shown)
                        .sum();
        return Math.max(0, whole - shown);
    }

    private static int shown(ShownCell cell) {
        return cell.approximate()
                .map(ShownCell.Approximate::lowest)
                .orElseGet(() -> cell.fold(count -> count, () -> 0));
    }

    private static List<String> with(List<String> place, int axis, String code) {
        var other = new ArrayList<>(place);
        other.set(axis, code);
        return other;
    }
}
