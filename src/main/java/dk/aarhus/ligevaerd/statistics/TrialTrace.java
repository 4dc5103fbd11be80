package dk.aarhus.ligevaerd.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trial as every node knows it.
 *
 * @param reports a year; 0 where the basis are facts
 * @param tried the plans that are through, coarsest first
 */
record TrialTrace(
        TrialForm.Basis basis,
        int reports,
        int done,
        int steps,
        boolean failed,
        List<PlanTried> tried) {

    TrialTrace {
        tried = List.copyOf(tried);
    }

    static TrialTrace begun(TrialForm.Order order, int steps) {
        return new TrialTrace(order.basis(), order.reports(), 0, steps, false, List.of());
    }

    TrialTrace oneMore() {
        return new TrialTrace(basis, reports, done + 1, steps, failed, tried);
    }

    TrialTrace with(PlanTried plan) {
        var all = new ArrayList<>(tried);
        all.add(plan);
        return new TrialTrace(basis, reports, done, steps, failed, all);
    }

    TrialTrace broken() {
        return new TrialTrace(basis, reports, done, steps, true, tried);
    }

    /** True once a share or a refusal of it can be read. */
    boolean showsSomething() {
        return !tried.isEmpty();
    }

    /**
     * The finest that can be read; where there is none, the coarsest. Empty until all are through.
     */
    Optional<OfferedPlan> advised(int plans) {
        if (tried.size() < plans) {
            return Optional.empty();
        }
        return Optional.of(
                tried.stream()
                        .filter(PlanTried::canBeRead)
                        .reduce((coarser, finer) -> finer)
                        .orElse(tried.get(0))
                        .plan());
    }

    String written(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a trial cannot be written", e);
        }
    }

    static TrialTrace read(String text, ObjectMapper json) {
        try {
            return json.readValue(text, TrialTrace.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a trial cannot be read", e);
        }
    }
}
