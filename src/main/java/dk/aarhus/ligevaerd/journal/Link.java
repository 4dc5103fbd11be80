package dk.aarhus.ligevaerd.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A link of the chain: its place in it, the month in which it was made, and the hash that binds it
 * to its entry and to everything before.
 */
record Link(long seq, String segment, byte[] hash) {

    /** What the first link follows. */
    static final Link NONE = new Link(0, "", new byte[0]);

    /**
     * @param mac of the entry; it changes with every letter of it
     */
    Link next(String month, byte[] mac, Stamp stamp) {
        // Never back: a segment is one piece of the chain, whatever the clocks of the nodes say.
        var later = month.compareTo(segment) < 0 ? segment : month;
        return new Link(seq + 1, later, hash(seq + 1, later, hash, mac, stamp));
    }

    static byte[] hash(long seq, String segment, byte[] before, byte[] mac, Stamp stamp) {
        return stamp.number(seq).text(segment).bytes(before).bytes(mac).done();
    }

    static String monthOf(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    /** The last link, or what is left of it once its segment was dropped. */
    static Link last(Connection connection) throws SQLException {
        var link =
                first(connection, "select seq, segment, hash from journal_link order by seq desc");
        return link.seq() > 0
                ? link
                : first(
                        connection,
                        "select last_seq, segment, last_hash from journal_segment order by last_seq"
                                + " desc");
    }

    private static Link first(Connection connection, String query) throws SQLException {
        try (var ask = connection.prepareStatement(query + " limit 1");
                var row = ask.executeQuery()) {
            return row.next() ? new Link(row.getLong(1), row.getString(2), row.getBytes(3)) : NONE;
        }
    }
}
