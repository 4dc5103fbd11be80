package dk.aarhus.ligevaerd.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * From which number of persons on a cell may be shown.
 *
 * @param axes for cells that are told apart by all of these, whatever else tells them apart
 * @param most and by no more axes than so many in all; empty for any number
 */
public record PlanThreshold(List<String> axes, Optional<Integer> most, int at) {

    public PlanThreshold {
        axes = List.copyOf(axes);
    }

    /**
     * @param open the axes by which the cell is told apart from the total
     */
    boolean holdsFor(Collection<String> open) {
        return open.containsAll(axes) && most.map(number -> open.size() <= number).orElse(true);
    }
}
