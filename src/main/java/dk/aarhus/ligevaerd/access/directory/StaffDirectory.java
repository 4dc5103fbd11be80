package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who of the staff is where and does what today, for rooms that must know whom to keep away. */
@ApplicationScoped
@Transactional
public class StaffDirectory {

    private final DirectoryEntries entries;
    private final Clock clock;

    StaffDirectory(DirectoryEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Empty for an account that nobody wrote into the directory. */
    public Optional<Placement> of(String account) {
        return entries.of(account, today()).map(DirectoryEntry::placement);
    }

    /** Everybody who is in it today, by account. */
    public List<Placement> all() {
        return entries.on(today()).stream().map(DirectoryEntry::placement).toList();
    }

    public List<Placement> with(StaffFunction function) {
        return entries.of(function, today()).stream().map(DirectoryEntry::placement).toList();
    }

    /** Those for whom this account steps in. */
    public List<Placement> representedBy(String account) {
        return entries.withSubstitute(account, today()).stream()
                .map(DirectoryEntry::placement)
                .toList();
    }

    /** Those for whom this account steps in today. */
    public Set<String> standsInFor(String account) {
        return entries.withSubstitute(account, today()).stream()
                .map(DirectoryEntry::placement)
                .filter(placed -> placed.isAbsentOn(today()))
                .map(Placement::account)
                .filter(absent -> !absent.equals(account))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who took the place of whom, of those whose last day is over: leaver by leaver. */
    public Map<String, String> successors() {
        return entries.leftBehind(today()).stream()
                .collect(
                        Collectors.toMap(
                                DirectoryEntry::account,
                                entry -> entry.successor().orElseThrow(),
                                (one, another) -> another));
    }

    /**
     * Everybody who leads one of these accounts, directly or through others, on any day since then
     * or on a day that is written down already; and whoever directs their department.
     */
    public Set<String> leadersOf(Set<String> accounts, LocalDate since) {
        var leaders = new LinkedHashSet<String>();
        var asked = new HashSet<String>();
        var asking = accounts;
        while (!asking.isEmpty()) {
            asked.addAll(asking);
            var above = entries.leading(asking, since);
            leaders.addAll(above);
            asking =
                    above.stream()
                            .filter(leader -> !asked.contains(leader))
                            .collect(Collectors.toUnmodifiableSet());
        }
        if (!accounts.isEmpty()) {
            leaders.addAll(entries.directing(accounts, since));
        }
        leaders.removeAll(accounts);
        return leaders;
    }

    /**
     * What the caller must be taken for: the function that the directory names, or else all that
     * the caller's roles make likely. Whom the directory does not know is rather kept away once too
     * often.
     */
    public Set<StaffFunction> functionsOf(Caller caller) {
        return functionsOf(caller, of(caller.account()));
    }

    /** The same for whoever has asked where the caller stands. */
    public static Set<StaffFunction> functionsOf(Caller caller, Optional<Placement> place) {
        return place.map(placed -> Set.of(placed.function()))
                .orElseGet(
                        () ->
                                caller.roles().stream()
                                        .flatMap(role -> StaffFunction.likelyOf(role).stream())
                                        .collect(Collectors.toUnmodifiableSet()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
