package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way a case can go.
 *
 * @param permissions any one of them is enough, by a tie to the case
 * @param guards all must hold
 * @param tracks those on whose map it is drawn, as far as they have both stages
 * @param onto the track that the case is on once it went this way, where that is another
 */
public record Transition(
        CaseStatus from,
        CaseStatus to,
        Set<Permission> permissions,
        List<Guard> guards,
        Set<Track> tracks,
        Optional<Track> onto) {

    /** Whether a case of this track can go this way at all. */
    public boolean isOn(Track track) {
        return tracks.contains(track) && track.has(from) && onto.orElse(track).has(to);
    }

    /** What still stands in the way, in the order of the table. */
    List<Guard> unmet(CaseFacts facts) {
        return guards.stream().filter(guard -> !guard.holds(facts)).toList();
    }
}
