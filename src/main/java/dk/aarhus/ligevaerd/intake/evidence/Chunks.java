package dk.aarhus.ligevaerd.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The sealed bytes of all files, in rows of a quarter of a megabyte: neither database streams a
 * longer value. Plain SQL; outside of a transaction every row is one of its own.
 */
@ApplicationScoped
class Chunks {

    static final int BYTES = 256 * 1024;

    /** How many rows go at once where nobody waits: each deletion stays a small transaction. */
    private static final int SWEPT_AT_ONCE = 16;

    private final DataSource base;
    private final Clock clock;

    Chunks(DataSource base, Clock clock) {
        this.base = base;
        this.clock = clock;
    }

    /**
     * Notes that this content is being written; until it is {@link #settle settled} it is swept.
     */
    void begin(UUID content) {
        execute(
                "insert into evidence_upload (content, begun_on) values (?, ?)",
                content,
                LocalDate.now(clock));
    }

    /** With the transaction that gives the content its row. */
    void settle(UUID content) {
        execute("delete from evidence_upload where content = ?", content);
    }

    void write(UUID content, int place, byte[] bytes) {
        execute(
                "insert into evidence_chunk (content, place, bytes) values (?, ?, ?)",
                content,
                place,
                bytes);
    }

    /** Empty after the last. */
    Optional<byte[]> read(UUID content, int place) {
        return query(
                        "select bytes from evidence_chunk where content = ? and place = ?",
                        row -> row.getBytes(1),
                        content,
                        place)
                .stream()
                .findFirst();
    }

    /** How many bytes of ciphertext there are. */
    long length(UUID content) {
        return query(
                        "select place, octet_length(bytes) from evidence_chunk where content = ?"
                                + " order by place desc fetch first 1 row only",
                        row -> (long) row.getInt(1) * BYTES + row.getInt(2),
                        content)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Lets go of a content, with the caller's transaction. */
    void remove(UUID content) {
        execute("delete from evidence_chunk where content = ?", content);
        settle(content);
    }

    /** Lets go of what was never finished, in small steps and without a transaction around. */
    void sweep(UUID content) {
        while (execute(
                        "delete from evidence_chunk where content = ? and place in (select place"
                                + " from evidence_chunk where content = ? order by place fetch first "
                                + SWEPT_AT_ONCE
                                + " rows only)",
                        content,
                        content)
                > 0) {
            // The next few.
        }
        settle(content);
    }

    /** Contents that were begun before this day and never finished. */
    List<UUID> brokenOffBefore(LocalDate day) {
        return query(
                "select content from evidence_upload where begun_on < ?",
                row -> row.getObject(1, UUID.class),
                day);
    }

    private interface Reading<T> {
        T of(java.sql.ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = base.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the base does not give the bytes of a file", e);
        }
    }

    private int execute(String sql, Object... values) {
        try (Connection connection = base.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the base does not take the bytes of a file", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
