package dk.aarhus.ligevaerd.disclosure;

import java.util.Map;
import java.util.Set;

/**
 * An insider: somebody who knows more than what is published. Only bounds change. What he does not
 * know must keep at least three possible values for him, or as many as are asked for the outsider
 * where those are fewer.
 *
 * @param lowerBounds cells of which he knows a part: his own reports, for example
 * @param known cells whose value he knows
 */
public record Scenario(String name, Map<String, Long> lowerBounds, Set<String> known) {

    /** How many values of another's secret an insider must still think possible. */
    public static final int VALUES_LEFT = 3;

    public Scenario {
        lowerBounds = Map.copyOf(lowerBounds);
        known = Set.copyOf(known);
    }
}
