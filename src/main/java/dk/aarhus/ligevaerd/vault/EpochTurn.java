package dk.aarhus.ligevaerd.vault;

import dk.aarhus.ligevaerd.vault.WrappedKeys.WrappedKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries the surviving keys into the epoch of today, and lets old epochs go. */
@ApplicationScoped
public class EpochTurn {

    private static final int AT_ONCE = 500;

    private final KeyRing ring;
    private final WrappedKeys wrappedKeys;
    private final Clock clock;

    EpochTurn(KeyRing ring, WrappedKeys wrappedKeys, Clock clock) {
        this.ring = ring;
        this.wrappedKeys = wrappedKeys;
        this.clock = clock;
    }

    /**
     * Re-wraps every surviving key under the key of today's epoch, while the service runs; no
     * sealed text changes. May be repeated, and run on several nodes at once.
     *
     * @return how many keys were re-wrapped
     * @throws VaultRefusal when a key does not open; what was re-wrapped before stays so
     */
    public int turnEpoch() {
        var epoch = ring.current();
        int turned = 0;
        for (var old = wrappedKeys.before(epoch, AT_ONCE);
                !old.isEmpty();
                old = wrappedKeys.before(epoch, AT_ONCE)) {
            var keys = new HashMap<KeyEpoch, WrappingKey>();
            old.forEach(key -> turn(key, epoch, keys));
            turned += old.size();
        }
        return turned;
    }

    /**
     * Destroys an epoch's key: what is still wrapped by it, in whatever backup, is erased.
     *
     * @throws VaultRefusal when keys of this base still need it, or it is today's
     */
    public void destroy(KeyEpoch epoch) {
        if (epoch.equals(ring.current()) || wrappedKeys.anyOf(epoch)) {
            throw VaultRefusal.epochInUse(epoch);
        }
        ring.destroy(epoch);
    }

    /**
     * Destroys the keys of epochs that ended more than 30 days ago, as far as nothing needs them:
     * neither this base nor the copy of the wrapped keys that a restore would take.
     *
     * @return the epochs whose keys were destroyed
     */
    List<KeyEpoch> letGo(KeyCopyFile.Content newest) {
        if (!newest.files().containsKey(KeyRing.file(ring.current()))) {
            return List.of();
        }
        var day = LocalDate.now(clock);
        var over =
                ring.epochs().stream()
                        .filter(epoch -> !day.isBefore(epoch.destroyedFrom()))
                        .filter(epoch -> !newest.needs(epoch))
                        .toList();
        over.forEach(this::destroy);
        return over;
    }

    KeyEpoch today() {
        return ring.current();
    }

    private void turn(WrappedKey old, KeyEpoch epoch, Map<KeyEpoch, WrappingKey> keys) {
        var label = old.id().toString();
        var key =
                keys.computeIfAbsent(old.epoch(), ring::of)
                        .unwrap(label, old.wrapped())
                        .orElseThrow(() -> VaultRefusal.wrapBroken(old.id(), old.epoch()));
        var wrapped = keys.computeIfAbsent(epoch, ring::of).wrap(label, key);
        wrappedKeys.rewrap(old, new WrappedKey(old.id(), epoch, wrapped));
    }
}
