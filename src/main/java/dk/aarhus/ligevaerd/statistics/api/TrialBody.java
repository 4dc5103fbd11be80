package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.statistics.OfferedPlan;
import dk.aarhus.ligevaerd.statistics.PlanTried;
import dk.aarhus.ligevaerd.statistics.TrialForm;
import dk.aarhus.ligevaerd.statistics.TrialState;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the latest trial is, and what it found.
 *
 * @param basis null where nothing was tried since the service was started
 * @param done how many releases were tried, of {@code steps}
 * @param advised the finest plan of which at least half can be read; null until all are through
 * @param chosen the plan that years are released by
 * @param factsAgain from when on facts can be tried again; null where they can be now
 */
record TrialBody(
        TrialForm.Basis basis,
        int reports,
        boolean going,
        boolean failed,
        int done,
        int steps,
        List<PlanTried> plans,
        OfferedPlan advised,
        OfferedPlan chosen,
        LocalDate factsAgain) {

    static TrialBody of(TrialState state) {
        return new TrialBody(
                state.basis().orElse(null),
                state.reports(),
                state.isGoing(),
                state.failed(),
                state.done(),
                state.steps(),
                state.tried(),
                state.advised().orElse(null),
                state.chosen(),
                state.factsAgain().orElse(null));
    }
}
