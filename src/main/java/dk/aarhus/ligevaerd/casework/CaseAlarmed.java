package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import java.util.Set;

/**
 * Nobody took a report for longer than a working day. Observed in the transaction that notes it.
 *
 * @param deputies the accounts that are to hear of it, none of those to whom it is closed
 */
public record CaseAlarmed(Reference reference, Set<String> deputies) {}
