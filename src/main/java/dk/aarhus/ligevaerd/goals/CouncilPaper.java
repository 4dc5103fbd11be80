package dk.aarhus.ligevaerd.goals;

import java.util.List;
import java.util.Map;

/**
 * A report as it is read.
 *
 * @param texts by section; without those of the closed version where it is the public one
 * @param before the recommendations of the report before as they were when this one was begun, by
 *     which it says what came of them
 */
public record CouncilPaper(
        CouncilView report,
        Snapshot snapshot,
        Edition edition,
        Map<String, String> texts,
        List<Recommendation> recommendations,
        List<Recommendation> before) {

    /** For whom it is. */
    public enum Edition {
        PUBLIC,
        CLOSED
    }
}
