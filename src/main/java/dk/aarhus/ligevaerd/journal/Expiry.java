package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.vault.DataKeyId;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Drops months that are older than the journal keeps, whole and from its beginning on, and keeps
 * their last hash, so that the rest still verifies.
 */
@ApplicationScoped
class Expiry {

    private static final String OLDEST = "select segment from journal_link order by seq limit 1";
    private static final String BOUNDS =
            "select min(seq), max(seq) from journal_link where segment = ?";
    private static final String HASH = "select hash from journal_link where seq = ?";
    private static final String REASONS =
            "select e.reason_key from journal_link l join journal_entry e on e.place = l.entry"
                    + " where l.segment = ? and e.reason_key is not null";

    /** PostgreSQL: the service's own role may not delete; this checks again and does it. */
    private static final String BY_FUNCTION = "select journal_drop_segment(?, ?)";

    private final JournalBase base;
    private final JournalKeys keys;
    private final Vault vault;
    private final Clock clock;

    Expiry(JournalBase base, JournalKeys keys, Vault vault, Clock clock) {
        this.base = base;
        this.keys = keys;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Drops the oldest month if it is over.
     *
     * @return which one; empty when nothing is old enough
     */
    @Transactional
    Optional<String> dropOldest() {
        return base.run(
                connection -> {
                    JournalBase.hold(connection);
                    var month = oldest(connection);
                    if (month.filter(this::isExpired).isPresent()) {
                        drop(connection, month.get());
                        return month;
                    }
                    return Optional.empty();
                });
    }

    private boolean isExpired(String month) {
        return Segment.isExpired(month, LocalDate.now(clock));
    }

    private void drop(Connection connection, String month) throws SQLException {
        for (var key : reasons(connection, month)) {
            vault.destroy(key);
        }
        var segment = segment(connection, month);
        if (JournalBase.isPostgres(connection)) {
            try (var drop = connection.prepareStatement(BY_FUNCTION)) {
                drop.setString(1, month);
                drop.setBytes(2, segment.mac());
                drop.execute();
            }
        } else {
            dropHere(connection, segment);
        }
    }

    private static void dropHere(Connection connection, Segment segment) throws SQLException {
        try (var keep =
                        connection.prepareStatement(
                                "insert into journal_segment (segment, first_seq, last_seq, last_hash,"
                                        + " mac) values (?, ?, ?, ?, ?)");
                var entries =
                        connection.prepareStatement(
                                "delete from journal_entry where place in (select entry from"
                                        + " journal_link where segment = ?)");
                var links =
                        connection.prepareStatement("delete from journal_link where segment = ?")) {
            keep.setString(1, segment.month());
            keep.setLong(2, segment.first());
            keep.setLong(3, segment.last());
            keep.setBytes(4, segment.lastHash());
            keep.setBytes(5, segment.mac());
            keep.executeUpdate();
            entries.setString(1, segment.month());
            entries.executeUpdate();
            links.setString(1, segment.month());
            links.executeUpdate();
        }
    }

    private Segment segment(Connection connection, String month) throws SQLException {
        try (var bounds = connection.prepareStatement(BOUNDS);
                var hash = connection.prepareStatement(HASH)) {
            bounds.setString(1, month);
            try (var row = bounds.executeQuery()) {
                row.next();
                var first = row.getLong(1);
                var last = row.getLong(2);
                hash.setLong(1, last);
                try (var link = hash.executeQuery()) {
                    link.next();
                    return Segment.of(
                            month, first, new Link(last, month, link.getBytes(1)), keys.segments());
                }
            }
        }
    }

    private static Optional<String> oldest(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement(OLDEST);
                var row = ask.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static List<DataKeyId> reasons(Connection connection, String month)
            throws SQLException {
        var found = new ArrayList<DataKeyId>();
        try (var ask = connection.prepareStatement(REASONS)) {
            ask.setString(1, month);
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(new DataKeyId(rows.getObject(1, UUID.class)));
                }
            }
        }
        return found;
    }
}
