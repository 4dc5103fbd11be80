package dk.aarhus.ligevaerd.disclosure.verify;

import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.SumRow;
import java.util.List;

/** Whether the table that the witnesses start from agrees with everything given. */
final class BaseCheck {

    private final ProtectionProblem problem;
    private final boolean[] hidden;

    BaseCheck(ProtectionProblem problem, boolean[] hidden) {
        this.problem = problem;
        this.hidden = hidden;
    }

    void addObjections(long[] base, List<String> objections) {
        if (base.length != problem.size()) {
            objections.add(
                    "the proof is for %d cells, the tables have %d"
                            .formatted(base.length, problem.size()));
            return;
        }
        for (int cell = 0; cell < base.length; cell++) {
            boolean given = problem.value(cell) != ProtectionProblem.UNKNOWN;
            if (given && base[cell] != problem.value(cell)) {
                objections.add(
                        "%s: the proof starts from %d, the tables say %d"
                                .formatted(problem.id(cell), base[cell], problem.value(cell)));
            }
            if (hidden[cell]
                    && (base[cell] < problem.lower(cell) || base[cell] > problem.upper(cell))) {
                objections.add(
                        "%s: %d is outside its bounds".formatted(problem.id(cell), base[cell]));
            }
        }
        for (SumRow row : problem.rows()) {
            if (!row.sense().holds(row.leftSide(base), row.rhs())) {
                objections.add(
                        "%s does not hold in the table that the proof starts from"
                                .formatted(row.name()));
            }
        }
    }
}
