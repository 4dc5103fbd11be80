package dk.aarhus.ligevaerd.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The entries. Whoever writes one only adds rows, and so waits for nobody. */
@ApplicationScoped
class Entries {

    /** The columns of an entry, in the order in which {@link #read} takes them. */
    static final String COLUMNS =
            "e.id, e.on_day, e.at_time, e.action, e.actor, e.roles, e.kind, e.subject, e.part,"
                    + " e.reason_key, e.reason, e.mac";

    private static final int COUNT = 12;

    static final String ADD =
            "insert into journal_entry (id, on_day, at_time, action, actor, roles, kind, subject,"
                    + " part, reason_key, reason, mac) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String AWAIT_SEALING = "insert into journal_unsealed (entry) values (?)";
    private static final String ADD_WAITING =
            "insert into journal_waiting (id, on_day, action, actor, roles, kind, subject, part, mac)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The same columns of what waits, which has neither time nor reason. */
    static final String WAITING_COLUMNS =
            "e.id, e.on_day, cast(null as timestamp with time zone), e.action, e.actor, e.roles,"
                    + " e.kind, e.subject, e.part, cast(null as uuid), cast(null as varchar), e.mac";

    private final JournalBase base;
    private final JournalKeys keys;

    Entries(JournalBase base, JournalKeys keys) {
        this.base = base;
        this.keys = keys;
    }

    /** Adds entries to the caller's transaction, in one go. */
    void add(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var stamp = keys.entries();
        base.run(
                connection -> {
                    try (var add = connection.prepareStatement(ADD);
                            var await = connection.prepareStatement(AWAIT_SEALING)) {
                        for (var entry : entries) {
                            fill(add, entry, entry.mac(stamp));
                            add.addBatch();
                            await.setObject(1, entry.id());
                            await.addBatch();
                        }
                        add.executeBatch();
                        await.executeBatch();
                    }
                    return entries.size();
                });
    }

    /** Adds what has a day and no time, to wait until that day is over. */
    void addWaiting(Entry entry) {
        base.run(
                connection -> {
                    try (var add = connection.prepareStatement(ADD_WAITING)) {
                        add.setObject(1, entry.id());
                        add.setObject(2, entry.day());
                        add.setString(3, entry.action());
                        add.setString(4, entry.actor());
                        add.setString(5, entry.roles());
                        add.setString(6, entry.kind());
                        add.setString(7, entry.subject());
                        add.setString(8, entry.part());
                        add.setBytes(9, entry.mac(keys.entries()));
                        return add.executeUpdate();
                    }
                });
    }

    boolean isWaiting(LocalDate day, String subject, String part) {
        return base.run(
                connection -> {
                    try (var ask =
                            connection.prepareStatement(
                                    "select 1 from journal_waiting where subject = ? and on_day = ?"
                                            + " and part = ?")) {
                        ask.setString(1, subject);
                        ask.setObject(2, day);
                        ask.setString(3, part);
                        try (var rows = ask.executeQuery()) {
                            return rows.next();
                        }
                    }
                });
    }

    static void fill(PreparedStatement add, Entry entry, byte[] mac) throws SQLException {
        add.setObject(1, entry.id());
        add.setObject(2, entry.day());
        add.setObject(3, entry.time() == null ? null : entry.time().atOffset(ZoneOffset.UTC));
        add.setString(4, entry.action());
        add.setString(5, entry.actor());
        add.setString(6, entry.roles());
        add.setString(7, entry.kind());
        add.setString(8, entry.subject());
        add.setString(9, entry.part());
        add.setObject(10, entry.reasonKey());
        add.setString(11, entry.reason());
        add.setBytes(COUNT, mac);
    }

    /** An entry of a row that begins with {@link #COLUMNS} at the given column. */
    static Entry read(ResultSet row, int first) throws SQLException {
        return new Entry(
                row.getObject(first, UUID.class),
                row.getObject(first + 1, LocalDate.class),
                instant(row.getObject(first + 2, OffsetDateTime.class)),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7),
                row.getString(first + 8),
                row.getObject(first + 9, UUID.class),
                row.getString(first + 10));
    }

    static byte[] mac(ResultSet row, int first) throws SQLException {
        return row.getBytes(first + COUNT - 1);
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
