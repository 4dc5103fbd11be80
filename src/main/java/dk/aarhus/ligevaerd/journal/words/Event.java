package dk.aarhus.ligevaerd.journal.words;

import java.util.Arrays;
import java.util.Optional;

/** What the journal heard of other foundations, by its code. */
public enum Event {
    REQUESTED,
    APPROVED,
    ENROLLED,
    ENDED,
    PLACED,
    IMPORTED,
    UNITS_IMPORTED,
    ALARMED,
    ENTERED,
    EPOCH_TURNED,
    EPOCH_DESTROYED,
    MASTER_ROTATED,
    SHARES_MADE,
    SHARES_VERIFIED,
    KEYS_RESTORED,
    SEAL_BROKEN,
    MESSAGE_LEFT;

    static Optional<Event> named(String code) {
        return Arrays.stream(values()).filter(event -> event.name().equals(code)).findFirst();
    }
}
