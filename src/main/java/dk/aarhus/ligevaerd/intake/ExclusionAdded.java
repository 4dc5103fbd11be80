package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.shared.Reference;
import java.util.List;
import java.util.Set;

/**
 * A reporter named somebody else who must not see the case. Observed in the transaction that stores
 * it: it holds from that moment.
 *
 * @param functions that were ticked
 * @param people who were named, in the reporter's words
 */
public record ExclusionAdded(
        Reference reference, Set<StaffFunction> functions, List<String> people) {}
