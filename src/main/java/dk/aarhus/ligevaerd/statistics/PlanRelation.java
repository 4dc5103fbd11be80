package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Sense;
import java.util.List;

/**
 * What readers know by the meaning of codes: that one cell is the sum of others, on other axes, or
 * no more than that.
 *
 * @param one an axis and a code, as {@code outcome=UPHELD}
 * @param others those that it is compared with, likewise
 */
record PlanRelation(String one, Sense sense, List<String> others) {

    PlanRelation {
        others = List.copyOf(others);
    }
}
