package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The facts stay: they are codes, and once the case is gone nothing leads from it to its fact. */
@ApplicationScoped
class RetainedFacts implements Retained {

    private static final int LAST = 30;

    @Override
    public String room() {
        return "statistics";
    }

    @Override
    public int turn() {
        return LAST;
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "case_fact",
                "codes and a quarter; its key stood in the case alone and went with it",
                "frozen_fact",
                "the same codes as they were when a release was prepared",
                "frozen_quarter",
                "which quarters these are of",
                "revised_fact",
                "the same codes as they were when a year was revised",
                "revised_quarter",
                "which quarters these are of",
                "fact_import",
                "digests of files that were taken over, and by which account",
                "figure_work",
                "how far a trial or a preparation is, in steps and codes; no count");
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        return Map.of();
    }

    @Override
    public void letGo(Reference reference) {
        // Nothing here knows the reference.
    }
}
