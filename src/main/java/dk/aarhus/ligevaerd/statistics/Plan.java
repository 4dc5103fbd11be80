package dk.aarhus.ligevaerd.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which tables are released, how often, and from how many persons on a cell may be shown. Read from
 * a file and frozen with the first release of a year.
 *
 * @param same what readers know of cells of different axes
 * @param text the file, as it is stored with a release
 */
record Plan(
        String name,
        List<PlanAxis> axes,
        List<PlanThreshold> thresholds,
        List<PlanTable> tables,
        List<PlanRelation> same,
        String text) {

    Plan {
        axes = List.copyOf(axes);
        thresholds = List.copyOf(thresholds);
        tables = List.copyOf(tables);
        same = List.copyOf(same);
    }

    Optional<PlanTable> table(String wanted) {
        return tables.stream().filter(table -> table.name().equals(wanted)).findFirst();
    }

    List<PlanTable> tablesOf(Period period) {
        return tables.stream().filter(table -> table.standsIn(period)).toList();
    }

    /**
     * @param open the axes by which a cell is told apart from the total
     */
    int threshold(Collection<String> open) {
        return thresholds.stream().filter(one -> one.holdsFor(open)).findFirst().orElseThrow().at();
    }
}
