package dk.aarhus.ligevaerd.vault;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** The nights that the vault of a running test service will have, some months from now. */
@Singleton
public class MonthsLater {

    private static final Duration LATER = Duration.ofDays(70);

    private final MasterKeys masters;
    private final KeyFolder folder;
    private final DataSource base;
    private final WrappedKeys wrappedKeys;
    private final KeyCopyFile file;
    private final Bell bell;

    MonthsLater(
            MasterKeys masters,
            KeyFolder folder,
            DataSource base,
            WrappedKeys wrappedKeys,
            KeyCopyFile file,
            Bell bell) {
        this.masters = masters;
        this.folder = folder;
        this.base = base;
        this.wrappedKeys = wrappedKeys;
        this.file = file;
        this.bell = bell;
    }

    /** Turns the epoch, copies the keys, and destroys the key of the epoch of today. */
    public void pass() {
        var clock = Clock.offset(Clock.systemUTC(), LATER);
        var ring = new KeyRing(masters, folder, clock);
        ring.open();
        var turn = new EpochTurn(ring, wrappedKeys, clock);
        var copies = new KeyCopies(base, wrappedKeys, ring, file, clock);
        new KeyNight(turn, copies, bell).keep();
    }
}
