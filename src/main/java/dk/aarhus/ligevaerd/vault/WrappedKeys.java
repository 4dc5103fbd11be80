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
import java.util.UUID;
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

    private final DataSource base;

    WrappedKeys(DataSource base) {
        this.base = base;
    }

    void add(WrappedKey key) {
        run(
                "insert into wrapped_key (id, epoch, wrapped) values (?, ?, ?)",
                statement -> {
                    statement.setObject(1, key.id().value());
                    statement.setString(2, key.epoch().toString());
                    statement.setBytes(3, key.wrapped());
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
                found.add(
                        new WrappedKey(
                                new DataKeyId(rows.getObject(1, UUID.class)),
                                KeyEpoch.parse(rows.getString(2)),
                                rows.getBytes(3)));
            }
        }
        return found;
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
