package dk.aarhus.ligevaerd.statistics;

import java.util.List;

/**
 * What readers know by the meaning of codes: that one cell is the sum of others, on other axes.
 *
 * @param one an axis and a code, as {@code outcome=UPHELD}
 * @param others those that add up to it, likewise
 */
record PlanRelation(String one, List<String> others) {

    PlanRelation {
        others = List.copyOf(others);
    }
}
