package dk.aarhus.ligevaerd.disclosure.verify;

import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.Insider;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.SumRow;
import dk.aarhus.ligevaerd.disclosure.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a witness is a table that an attacker cannot tell from the true one. */
final class WitnessCheck {

    private final ProtectionProblem problem;
    private final boolean[] hidden;
    private final long[] base;
    private final Map<Integer, List<SumRow>> rowsOf = new HashMap<>();
    private final Map<Integer, Map<Integer, long[]>> insiders = new HashMap<>();

    WitnessCheck(ProtectionProblem problem, boolean[] hidden, long[] base) {
        this.problem = problem;
        this.hidden = hidden;
        this.base = base;
        for (SumRow row : problem.rows()) {
            for (int cell : row.cells()) {
                rowsOf.computeIfAbsent(cell, c -> new ArrayList<>(4)).add(row);
            }
        }
        for (int i = 0; i < problem.insiders().size(); i++) {
            insiders.put(i, boundsOf(problem.insiders().get(i)));
        }
    }

    /** What is wrong with the witness, or nothing. */
    String objectionTo(Witness witness, int attacker) {
        if (witness.cells().length != witness.changes().length) {
            return "it is incomplete";
        }
        Map<Integer, Long> table = new HashMap<>();
        for (int i = 0; i < witness.cells().length; i++) {
            int cell = witness.cells()[i];
            if (cell < 0 || cell >= base.length || i > 0 && cell <= witness.cells()[i - 1]) {
                return "it names no cell, or one twice";
            }
            long value = Math.addExact(base[cell], witness.changes()[i]);
            if (value != base[cell] && !hidden[cell]) {
                return "it changes %s, which is shown".formatted(problem.id(cell));
            }
            if (value < problem.lower(cell)
                    || value > problem.upper(cell)
                    || isKnownToBeWrong(attacker, cell, value)) {
                return "%d in %s is not possible".formatted(value, problem.id(cell));
            }
            table.put(cell, value);
        }
        return brokenRow(table);
    }

    private String brokenRow(Map<Integer, Long> table) {
        for (int cell : table.keySet()) {
            for (SumRow row : rowsOf.getOrDefault(cell, List.of())) {
                long sum = 0;
                for (int i = 0; i < row.cells().length; i++) {
                    int part = row.cells()[i];
                    sum =
                            Math.addExact(
                                    sum,
                                    Math.multiplyExact(
                                            row.factors()[i],
                                            table.getOrDefault(part, base[part])));
                }
                if (!row.sense().holds(sum, row.rhs())) {
                    return "%s does not hold".formatted(row.name());
                }
            }
        }
        return "";
    }

    private boolean isKnownToBeWrong(int attacker, int cell, long value) {
        long[] bounds = attacker == Evidence.OUTSIDER ? null : insiders.get(attacker).get(cell);
        return bounds != null && (value < bounds[0] || value > bounds[1]);
    }

    private static Map<Integer, long[]> boundsOf(Insider insider) {
        Map<Integer, long[]> bounds = new HashMap<>();
        for (int i = 0; i < insider.cells().length; i++) {
            bounds.put(insider.cells()[i], new long[] {insider.lower()[i], insider.upper()[i]});
        }
        return bounds;
    }
}
