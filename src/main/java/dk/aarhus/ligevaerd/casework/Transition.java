package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.List;
import java.util.Set;

/**
 * One way a case can go.
 *
 * @param permissions any one of them is enough, by a tie to the case
 * @param guards all must hold
 */
public record Transition(
        CaseStatus from, CaseStatus to, Set<Permission> permissions, List<Guard> guards) {

    /** What still stands in the way, in the order of the table. */
    List<Guard> unmet(CaseFacts facts) {
        return guards.stream().filter(guard -> !guard.holds(facts)).toList();
    }
}
