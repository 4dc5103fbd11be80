package dk.aarhus.ligevaerd.journal.api;

import dk.aarhus.ligevaerd.journal.Fault;
import dk.aarhus.ligevaerd.journal.Verdict;
import java.util.UUID;

/**
 * Whether the journal is as it was written.
 *
 * @param firstBroken null when it is
 */
record VerificationView(boolean intact, long entries, Broken firstBroken) {

    /**
     * @param place in the chain, from 1; 0 for an entry that never joined it
     * @param entry null where it is not known
     */
    record Broken(long place, UUID entry, Fault fault) {}

    static VerificationView of(Verdict verdict) {
        return new VerificationView(
                verdict.intact(),
                verdict.entries(),
                verdict.firstBroken()
                        .map(b -> new Broken(b.place(), b.entry().orElse(null), b.fault()))
                        .orElse(null));
    }
}
