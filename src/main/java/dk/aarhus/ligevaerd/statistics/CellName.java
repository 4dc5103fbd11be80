package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * What a cell is called in everything that is computed or sent: the same cell has the same name in
 * all tables, because totals are left out.
 */
final class CellName {

    private CellName() {}

    static String of(String period, PlanTable table, List<String> place) {
        var parts = new ArrayList<String>();
        for (int axis = 0; axis < place.size(); axis++) {
            // The total of pairs is another figure than that of complaints, and has another code.
            if (!place.get(axis).equals(PlanAxis.TOTAL)) {
                parts.add(table.axes().get(axis).name() + "=" + place.get(axis));
            }
        }
        parts.sort(null);
        parts.add(0, period);
        return String.join("|", parts);
    }

    /** The axes by which a cell is told apart from the total. */
    static List<String> open(PlanTable table, List<String> place) {
        var open = new ArrayList<String>();
        for (int axis = 0; axis < place.size(); axis++) {
            if (!place.get(axis).equals(table.axes().get(axis).total())) {
                open.add(table.axes().get(axis).name());
            }
        }
        return open;
    }
}
