package dk.aarhus.ligevaerd.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * Whether the journal is as it was written.
 *
 * @param entries how many were looked at
 * @param anchors how many notes outside of the base were compared
 */
public record Verdict(long entries, int anchors, Optional<Broken> firstBroken) {

    /**
     * Where it begins to be wrong.
     *
     * @param place in the chain, from 1; 0 for an entry that never joined it
     * @param entry where it is known
     */
    public record Broken(long place, Optional<UUID> entry, Fault fault) {}

    public boolean intact() {
        return firstBroken.isEmpty();
    }
}
