package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a figure is hidden, as far as that may be said: the other hidden figures of the sums it
 * stands in. Made from what everybody sees, so it does not tell which of them are few.
 *
 * @param beside hidden with it in a sum, by the axis along which the sum goes
 * @param periods periods in which the same figure is hidden
 */
public record Shield(
        List<String> place,
        Claim claim,
        Map<String, List<List<String>>> beside,
        List<Period> periods) {

    /**
     * The shields of a table.
     *
     * @param everything shown of the same year
     */
    static List<Shield> of(ShownTable table, Collection<ShownRelease> everything) {
        return PublicTable.of(table).places().stream()
                .filter(place -> isWithheld(table, place))
                .map(place -> of(table, place, everything))
                .toList();
    }

    private static Shield of(
            ShownTable table, List<String> place, Collection<ShownRelease> everything) {
        Map<String, List<List<String>>> beside = new LinkedHashMap<>();
        for (int at = 0; at < place.size(); at++) {
            var along = new ArrayList<List<String>>();
            for (var code : table.axes().get(at).codes()) {
                var other = new ArrayList<>(place);
                other.set(at, code);
                if (!other.equals(place) && isWithheld(table, other)) {
                    along.add(List.copyOf(other));
                }
            }
            beside.put(table.axes().get(at).name(), along);
        }
        return new Shield(
                place,
                ((ShownCell.Withheld) table.at(place)).claim(),
                beside,
                everything.stream()
                        .filter(other -> !other.period().equals(table.period()))
                        .filter(
                                other ->
                                        other.table(table.name())
                                                .filter(one -> isWithheld(one, place))
                                                .isPresent())
                        .map(ShownRelease::period)
                        .toList());
    }

    private static boolean isWithheld(ShownTable table, List<String> place) {
        return table.at(place) instanceof ShownCell.Withheld;
    }
}
