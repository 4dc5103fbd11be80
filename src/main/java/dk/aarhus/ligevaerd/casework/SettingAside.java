package dk.aarhus.ligevaerd.casework;

import java.util.Optional;
import java.util.Set;

/**
 * Conditions of practice that somebody wants to go on without, for one move.
 *
 * @param why one sentence, which stays with the case
 */
record SettingAside(Set<Guard> guards, Optional<String> why) {

    static SettingAside nothing() {
        return new SettingAside(Set.of(), Optional.empty());
    }
}
