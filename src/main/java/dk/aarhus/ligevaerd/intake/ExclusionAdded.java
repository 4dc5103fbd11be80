package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.shared.Reference;
import java.util.Set;

/**
 * A reporter named somebody else who must not see the case. Observed in the transaction that stores
 * it: it holds from that moment.
 *
 * @param functions all that are excluded now
 * @param named how many people are excluded by name or title now
 */
public record ExclusionAdded(Reference reference, Set<StaffFunction> functions, int named) {}
