package dk.aarhus.ligevaerd.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far the latest trial is, and what it found.
 *
 * @param basis empty where nothing was tried since the service was started
 * @param reports a year; 0 where the basis are facts
 * @param done how many releases were tried
 * @param steps of how many in all
 * @param failed whether it broke off
 * @param tried the plans that are through, coarsest first
 * @param advised the finest plan of which at least half can be read; empty until all are through
 * @param chosen the plan that years are released by
 * @param fixed whether the operator named it, so that it cannot be chosen
 * @param factsAgain from when on facts can be tried again; empty where they can be now
 */
public record TrialState(
        Optional<TrialForm.Basis> basis,
        int reports,
        int done,
        int steps,
        boolean failed,
        List<PlanTried> tried,
        Optional<OfferedPlan> advised,
        OfferedPlan chosen,
        boolean fixed,
        Optional<LocalDate> factsAgain) {

    public TrialState {
        tried = List.copyOf(tried);
    }

    public boolean isGoing() {
        return basis.isPresent() && !failed && done < steps;
    }
}
