package dk.aarhus.ligevaerd.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes the newest copy of the wrapped keys, and puts it back after a restore of the data. */
@ApplicationScoped
class KeyCopies {

    private final DataSource base;
    private final WrappedKeys wrappedKeys;
    private final KeyRing ring;
    private final KeyCopyFile file;
    private final Clock clock;

    KeyCopies(
            DataSource base, WrappedKeys wrappedKeys, KeyRing ring, KeyCopyFile file, Clock clock) {
        this.base = base;
        this.wrappedKeys = wrappedKeys;
        this.ring = ring;
        this.file = file;
        this.clock = clock;
    }

    /** The copy that is there, read to its end. */
    Optional<KeyCopyFile.Content> newest() {
        return file.read();
    }

    KeyCopyFile file() {
        return file;
    }

    /**
     * Writes a copy in the place of the one before, and reads it back. Keys of epochs that are over
     * and that nothing needs any more are left out, so that they can be destroyed.
     *
     * @throws VaultRefusal when it cannot be written, or is not what was to be written
     */
    KeyCopyFile.Content write() {
        // The number first, by itself: when the writing fails, an older copy is known as older.
        inTransaction(
                connection -> {
                    held(connection);
                    return run(connection, "update key_copy set serial = serial + 1");
                });
        return inTransaction(connection -> written(held(connection), connection));
    }

    private KeyCopyFile.Content written(int serial, Connection connection) throws SQLException {
        var today = LocalDate.now(clock);
        file.write(
                serial,
                today,
                wrappedKeys::each,
                needed ->
                        ring.files(
                                epoch ->
                                        needed.containsKey(epoch)
                                                || today.isBefore(epoch.destroyedFrom())));
        var copy = file.read().orElseThrow(() -> VaultRefusal.copyBroken(file.path()));
        if (copy.serial() != serial || !opens(copy)) {
            throw VaultRefusal.copyBroken(file.path());
        }
        try (var statement =
                connection.prepareStatement("update key_copy set written_on = ? where id = 1")) {
            statement.setObject(1, today);
            statement.executeUpdate();
        }
        return copy;
    }

    /** What {@link #restore} did. */
    record Restored(int filesPutBack, boolean rowsReplaced, long rows) {}

    /**
     * Completes a restore: puts back missing key files, and where the copy is newer than the base
     * lets it say which data keys there are. What was erased between backup and copy is erased
     * again.
     *
     * @throws VaultRefusal when the copy belongs to another base or another master key; then
     *     nothing was changed
     */
    Restored restore(KeyCopyFile from) {
        var known = new HashSet<DataKeyId>();
        var copy =
                from.read(row -> known.add(row.id()))
                        .orElseThrow(() -> VaultRefusal.copyMissing(from.path()));
        if (!opens(copy)) {
            throw VaultRefusal.copyForeign(from.path());
        }
        var own = wrappedKeys.sample();
        if (!own.isEmpty() && own.stream().noneMatch(known::contains)) {
            throw VaultRefusal.copyForeign(from.path());
        }
        var today = LocalDate.now(clock);
        int files =
                ring.putBack(
                        copy.files(),
                        epoch -> copy.needs(epoch) || today.isBefore(epoch.destroyedFrom()));
        return inTransaction(
                connection -> {
                    if (copy.serial() <= held(connection)) {
                        return new Restored(files, false, 0);
                    }
                    run(connection, "delete from wrapped_key");
                    try (var adding = wrappedKeys.adding(connection)) {
                        from.read(adding::add);
                    }
                    run(connection, "update key_copy set serial = " + copy.serial());
                    return new Restored(files, true, copy.count());
                });
    }

    /** Whether the keys at hand open what is in the copy. */
    private boolean opens(KeyCopyFile.Content copy) {
        return copy.rows().keySet().stream()
                        .allMatch(epoch -> copy.files().containsKey(KeyRing.file(epoch)))
                && ring.openAll(copy.files());
    }

    /** The number of the newest copy; nobody else writes or restores one meanwhile. */
    private static int held(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement(
                                "select serial from key_copy where id = 1 for update");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (var connection = base.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var done = work.on(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the copy of the wrapped keys cannot be used", e);
        }
    }
}
