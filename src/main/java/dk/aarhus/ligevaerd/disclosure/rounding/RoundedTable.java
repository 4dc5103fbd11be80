package dk.aarhus.ligevaerd.disclosure.rounding;

import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Table;
import java.util.Arrays;

/**
 * A table whose figures are multiples of a base and add up.
 *
 * @param steps no figure is {@code steps} times the base or more away from the true count
 * @param values in the order of the problem's cells
 */
public record RoundedTable(int base, int steps, long[] values) {

    /** What has to stand beside the figures. */
    public String label() {
        return "Figures are rounded to multiples of %d so that they add up; each differs from the count by less than %d."
                .formatted(base, base * steps);
    }

    /** What a reader of a figure knows: the smallest count that can stand behind it. */
    public long lowest(long figure) {
        return Math.max(0, figure - (long) base * steps + 1);
    }

    public long highest(long figure) {
        return figure + (long) base * steps - 1;
    }

    /**
     * Whether a reader who knows how it is done knows that a figure is a count of 0: a few of fewer
     * than the threshold would have another figure, and as many as the threshold too.
     */
    private boolean isNone(long figure, long threshold) {
        return figure == 0 && highest(figure) < threshold;
    }

    /**
     * The rounded table as an attacker sees it: every cell an interval. Goes through the same audit
     * as a pattern; nothing about rounding is safe by itself.
     */
    public Table asAttackerSeesIt(Table truth, ProtectionProblem problem) {
        Table.Builder seen =
                Table.named(truth.name() + ", rounded")
                        .rule(truth.rule())
                        .attacker(truth.attacker())
                        .missingChildren(truth.missingChildren());
        truth.dimensions().forEach(seen::dimension);
        for (Cell cell : truth.cells()) {
            long figure = values[problem.position(cell.id()).orElseThrow()];
            seen.cell(
                    cell.shownBetween(
                            lowest(figure),
                            isNone(figure, truth.rule().threshold()) ? 0 : highest(figure)));
        }
        truth.requirements().forEach(seen::requirement);
        truth.constraints().forEach(seen::constraint);
        truth.scenarios().forEach(seen::scenario);
        return seen.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundedTable table
                && base == table.base
                && steps == table.steps
                && Arrays.equals(values, table.values);
    }

    @Override
    public int hashCode() {
        return 31 * base + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "%d figures rounded to base %d".formatted(values.length, base);
    }
}
