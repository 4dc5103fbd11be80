package dk.aarhus.ligevaerd.disclosure;

import java.util.List;
import java.util.function.Function;

/**
 * The end of a search for a pattern: one that is proved safe, or the reasons why there is none.
 * Nothing in between.
 */
public sealed interface ProtectionOutcome {

    /** Does one thing for a pattern and another for a refusal. */
    <T> T fold(Function<Protected, T> safe, Function<Refused, T> refused);

    /**
     * @param report the integer audit of the pattern, with its proof
     * @param endedByClock true if the time ran out before the planned work was done
     */
    record Protected(Pattern pattern, AuditReport report, boolean endedByClock)
            implements ProtectionOutcome {

        @Override
        public <T> T fold(Function<Protected, T> safe, Function<Refused, T> refused) {
            return safe.apply(this);
        }
    }

    record Refused(List<Refusal> refusals) implements ProtectionOutcome {

        public Refused {
            refusals = List.copyOf(refusals);
        }

        @Override
        public <T> T fold(Function<Protected, T> safe, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
