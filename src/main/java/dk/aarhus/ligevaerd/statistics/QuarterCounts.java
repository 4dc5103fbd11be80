package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.shared.Quarter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The raw counts of one quarter. */
final class QuarterCounts {

    private final Map<Phase, Map<ClassGroup, Tally>> tallies = new EnumMap<>(Phase.class);

    void add(Phase phase, ClassGroup group, Tally more) {
        tallies.computeIfAbsent(phase, p -> new EnumMap<>(ClassGroup.class))
                .merge(group, more, Tally::plus);
    }

    /** The count at a place of the table; totals are summed. */
    Tally at(Position position) {
        var sum = Tally.NOTHING;
        for (var row : tallies.entrySet()) {
            for (var cell : row.getValue().entrySet()) {
                if (position.contains(row.getKey(), cell.getKey())) {
                    sum = sum.plus(cell.getValue());
                }
            }
        }
        return sum;
    }

    /** The same in rows to be stored; what is not there was 0. */
    List<FrozenCount> frozen(Quarter quarter) {
        var rows = new ArrayList<FrozenCount>();
        tallies.forEach(
                (phase, row) ->
                        row.forEach(
                                (group, tally) ->
                                        rows.add(FrozenCount.of(quarter, phase, group, tally))));
        return rows;
    }
}
