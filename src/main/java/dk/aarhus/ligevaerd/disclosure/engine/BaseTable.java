package dk.aarhus.ligevaerd.disclosure.engine;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.SumRow;

/**
 * A table that agrees with everything given. With all values given it is the true one; an auditor
 * who was not given the hidden values starts from any other, since the set of possible tables is
 * the same.
 */
public final class BaseTable {

    /** Larger counts are not searched for; 2^40 leaves room for sums. */
    private static final long LARGEST = 1L << 40;

    private BaseTable() {}

    /**
     * @throws InvalidTable when no table of whole counts agrees with what is given
     */
    public static long[] of(ProtectionProblem problem, Effort effort) {
        long[] base = new long[problem.size()];
        int unknown = 0;
        for (int c = 0; c < base.length; c++) {
            base[c] = problem.value(c);
            unknown += base[c] == ProtectionProblem.UNKNOWN ? 1 : 0;
        }
        return unknown == 0 ? base : search(problem, base, effort);
    }

    private static long[] search(ProtectionProblem problem, long[] base, Effort effort) {
        Solvers.load();
        CpModel model = new CpModel();
        IntVar[] vars = new IntVar[base.length];
        for (int c = 0; c < base.length; c++) {
            if (base[c] == ProtectionProblem.UNKNOWN) {
                vars[c] =
                        model.newIntVar(problem.lower(c), Math.min(problem.upper(c), LARGEST), "");
            }
        }
        for (SumRow row : problem.rows()) {
            addRow(model, vars, base, row);
        }
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setMaxTimeInSeconds(effort.secondsLeft());
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new InvalidTable(
                    "cells",
                    status == CpSolverStatus.INFEASIBLE
                            ? "the values given contradict each other: no counts for the others fit them"
                            : "no counts that fit the given ones were found in the time allowed");
        }
        for (int c = 0; c < base.length; c++) {
            if (vars[c] != null) {
                base[c] = solver.value(vars[c]);
            }
        }
        return base;
    }

    private static void addRow(CpModel model, IntVar[] vars, long[] base, SumRow row) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        long known = 0;
        boolean open = false;
        for (int i = 0; i < row.cells().length; i++) {
            if (vars[row.cells()[i]] == null) {
                known += row.factors()[i] * base[row.cells()[i]];
            } else {
                sum.addTerm(vars[row.cells()[i]], row.factors()[i]);
                open = true;
            }
        }
        if (open) {
            long right = row.rhs() - known;
            model.addLinearExpressionInDomain(
                    sum,
                    new Domain(
                            row.sense() == Sense.AT_MOST ? -(1L << 52) : right,
                            row.sense() == Sense.AT_LEAST ? 1L << 52 : right));
        }
    }
}
