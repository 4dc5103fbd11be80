package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry as somebody may read it.
 *
 * @param time not there for what a reporter did
 * @param action as it stands in the base; should somebody have changed it, this need not be one of
 *     ours
 * @param what the part that was seen, or the act, as a code
 * @param reason where one was given and the reader may see it
 */
public record Line(
        UUID id,
        LocalDate day,
        Optional<Instant> time,
        String action,
        String what,
        String actor,
        List<Role> roles,
        String kind,
        String subject,
        Optional<String> reason) {

    static Line of(Entry entry, Optional<String> reason) {
        return new Line(
                entry.id(),
                entry.day(),
                Optional.ofNullable(entry.time()),
                entry.action(),
                entry.part(),
                entry.actor(),
                roles(entry.roles()),
                entry.kind(),
                entry.subject(),
                reason);
    }

    public boolean isByReporter() {
        return actor.equals(Entry.REPORTER);
    }

    public boolean isByParty() {
        return actor.equals(Entry.PARTY);
    }

    public boolean isBySystem() {
        return actor.equals(Entry.SYSTEM);
    }

    private static List<Role> roles(String stored) {
        var names = Arrays.asList(stored.split(","));
        return Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).toList();
    }
}
