package dk.aarhus.ligevaerd.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The table of wrapped data keys. Plain SQL: a key is not an object of a session, and it is read
 * where no session is. Takes part in the caller's transaction where there is one.
 */
@ApplicationScoped
class WrappedKeys {

    /** A data key as it lies in the base. */
    record WrappedKey(DataKeyId id, KeyEpoch epoch, byte[] wrapped) {}

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private static final String ADD =
            "insert into wrapped_key (id, epoch, wrapped) values (?, ?, ?)";
    private static final int AT_ONCE = 1_000;

    private final DataSource base;

    WrappedKeys(DataSource base) {
        this.base = base;
    }

    void add(WrappedKey key) {
        run(
                ADD,
                statement -> {
                    fill(statement, key);
                    return statement.executeUpdate();
                });
    }

    Optional<WrappedKey> find(DataKeyId id) {
        return run(
                        "select id, epoch, wrapped from wrapped_key where id = ?",
                        statement -> {
                            statement.setObject(1, id.value());
                            return read(statement);
                        })
                .stream()
                .findFirst();
    }

    /** Those of the keys that are there, in no order. */
    List<WrappedKey> find(Collection<DataKeyId> ids) {
        return run(
                "select id, epoch, wrapped from wrapped_key where id = any(?)",
                statement -> {
                    var wanted = ids.stream().map(DataKeyId::value).toArray();
                    statement.setArray(1, statement.getConnection().createArrayOf("uuid", wanted));
                    return read(statement);
                });
    }

    /** Hands over every key, one after the other; the base holds still for no one meanwhile. */
    void each(Consumer<WrappedKey> taker) {
        try (Connection connection = base.getConnection()) {
            // PostgreSQL gives rows bit by bit only within a transaction.
            boolean alone = connection.getAutoCommit();
            if (alone) {
                connection.setAutoCommit(false);
            }
            try (PreparedStatement statement =
                    connection.prepareStatement("select id, epoch, wrapped from wrapped_key")) {
                statement.setFetchSize(AT_ONCE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        taker.accept(row(rows));
                    }
                }
            } finally {
                if (alone) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the table of wrapped keys cannot be used", e);
        }
    }

    /** How many keys each epoch wraps. */
    SortedMap<KeyEpoch, Long> counts() {
        return run(
                "select epoch, count(*) from wrapped_key group by epoch",
                statement -> {
                    var counts = new TreeMap<KeyEpoch, Long>();
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            counts.put(KeyEpoch.parse(rows.getString(1)), rows.getLong(2));
                        }
                    }
                    return counts;
                });
    }

    /** Some of the ids, to tell whether keys and base belong together. */
    List<DataKeyId> sample() {
        return run(
                        "select id, epoch, wrapped from wrapped_key where id <> ? order by id limit ?",
                        statement -> {
                            statement.setObject(1, DataKeyId.OF_THE_BASE.value());
                            statement.setInt(2, AT_ONCE);
                            return read(statement);
                        })
                .stream()
                .map(WrappedKey::id)
                .toList();
    }

    /** Adds many keys on a connection of the caller's. */
    Adding adding(Connection connection) throws SQLException {
        return new Adding(connection.prepareStatement(ADD));
    }

    /** Many keys on their way into the base. */
    static final class Adding implements AutoCloseable {

        private final PreparedStatement statement;
        private int waiting;

        private Adding(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(WrappedKey key) {
            try {
                fill(statement, key);
                statement.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the table of wrapped keys cannot be used", e);
            }
        }

        @Override
        public void close() throws SQLException {
            try (statement) {
                statement.executeBatch();
            }
        }
    }

    /** Some keys of earlier epochs; empty when there are none. */
    List<WrappedKey> before(KeyEpoch epoch, int most) {
        return run(
                "select id, epoch, wrapped from wrapped_key where epoch < ? order by id limit ?",
                statement -> {
                    statement.setString(1, epoch.toString());
                    statement.setInt(2, most);
                    return read(statement);
                });
    }

    boolean anyOf(KeyEpoch epoch) {
        return run(
                "select 1 from wrapped_key where epoch = ? limit 1",
                statement -> {
                    statement.setString(1, epoch.toString());
                    try (var rows = statement.executeQuery()) {
                        return rows.next();
                    }
                });
    }

    /**
     * Puts the same key in another wrapping; a key that was destroyed meanwhile stays destroyed.
     */
    void rewrap(WrappedKey old, WrappedKey fresh) {
        run(
                "update wrapped_key set epoch = ?, wrapped = ? where id = ? and epoch = ?",
                statement -> {
                    statement.setString(1, fresh.epoch().toString());
                    statement.setBytes(2, fresh.wrapped());
                    statement.setObject(3, old.id().value());
                    statement.setString(4, old.epoch().toString());
                    return statement.executeUpdate();
                });
    }

    void remove(DataKeyId id) {
        run(
                "delete from wrapped_key where id = ?",
                statement -> {
                    statement.setObject(1, id.value());
                    return statement.executeUpdate();
                });
    }

    private static List<WrappedKey> read(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<WrappedKey>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(row(rows));
            }
        }
        return found;
    }

    private static WrappedKey row(ResultSet rows) throws SQLException {
        return new WrappedKey(
                new DataKeyId(rows.getObject(1, UUID.class)),
                KeyEpoch.parse(rows.getString(2)),
                rows.getBytes(3));
    }

    private static void fill(PreparedStatement statement, WrappedKey key) throws SQLException {
        statement.setObject(1, key.id().value());
        statement.setString(2, key.epoch().toString());
        statement.setBytes(3, key.wrapped());
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = base.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the table of wrapped keys cannot be used", e);
        }
    }
}
