package dk.aarhus.ligevaerd.platform.problem;

import java.util.Optional;

/** An exception of a room below the doors that is no defect: whoever asked is told this problem. */
public interface Refusal {

    Problem problem();

    /**
     * The problem behind a failure, however deep a framework has wrapped it; empty for a defect.
     */
    static Optional<Problem> behind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal.problem());
            }
        }
        return Optional.empty();
    }
}
