package dk.aarhus.ligevaerd.disclosure;

import java.util.Set;

/** Which cells an attacker does not see: those of the pattern, and those that no table shows. */
public final class HiddenCells {

    private HiddenCells() {}

    /**
     * @throws InvalidTable when the pattern names a cell that does not exist or that must stay
     *     shown
     */
    public static boolean[] of(ProtectionProblem problem, Set<String> suppressed) {
        boolean[] hidden = new boolean[problem.size()];
        for (int c = 0; c < hidden.length; c++) {
            hidden[c] = problem.status(c) != CellStatus.PUBLISHED;
        }
        for (String id : suppressed) {
            int cell =
                    problem.position(id)
                            .orElseThrow(
                                    () ->
                                            new InvalidTable(
                                                    "pattern",
                                                    "there is no cell %s".formatted(id)));
            if (!hidden[cell] && !problem.mayHide(cell)) {
                throw new InvalidTable(
                        "pattern", "the cell %s cannot be hidden any more".formatted(id));
            }
            hidden[cell] = true;
        }
        return hidden;
    }
}
