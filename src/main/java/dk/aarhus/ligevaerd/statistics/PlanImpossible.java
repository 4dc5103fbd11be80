package dk.aarhus.ligevaerd.statistics;

import java.util.Collection;
import java.util.List;

/**
 * Two codes that no fact has together, by how cases work: what is decided has an outcome. Everybody
 * knows that there is nothing, so it shields nobody.
 *
 * @param one an axis and a code, as {@code outcome=NOT_YET_CONCLUDED}
 * @param other likewise, of another axis
 */
record PlanImpossible(String one, String other) {

    /**
     * @param codes of a cell, with their axes
     */
    boolean holdsFor(Collection<String> codes) {
        return codes.containsAll(List.of(one, other));
    }
}
