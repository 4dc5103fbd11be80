package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Unwrapped data keys of late, so that a case of thirty texts asks once for its key. Small and
 * short-lived: what one node destroyed, the others forget within a minute.
 */
final class KeyCache {

    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Entry(Aead cipher, long until) {}

    private final InstantSource time;
    private final Map<DataKeyId, Entry> entries =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<DataKeyId, Entry> eldest) {
                    return size() > MOST;
                }
            };

    KeyCache(InstantSource time) {
        this.time = time;
    }

    synchronized Optional<Aead> find(DataKeyId id) {
        return Optional.ofNullable(entries.get(id))
                .filter(entry -> !isOver(entry))
                .map(Entry::cipher);
    }

    synchronized void keep(DataKeyId id, Aead cipher) {
        entries.values().removeIf(this::isOver);
        entries.put(id, new Entry(cipher, time.millis() + KEPT.toMillis()));
    }

    synchronized void forget(DataKeyId id) {
        entries.remove(id);
    }

    private boolean isOver(Entry entry) {
        return entry.until() <= time.millis();
    }
}
