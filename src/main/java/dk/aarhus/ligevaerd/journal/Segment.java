package dk.aarhus.ligevaerd.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is left of a month that was dropped from the journal. */
record Segment(String month, long first, long last, byte[] lastHash, byte[] mac) {

    /** Claims for compensation lapse by then; older evidence would only be a record of persons. */
    static final int YEARS_KEPT = 5;

    static Segment of(String month, long first, Link last, Stamp stamp) {
        return new Segment(
                month,
                first,
                last.seq(),
                last.hash(),
                mac(month, first, last.seq(), last.hash(), stamp));
    }

    private static byte[] mac(String month, long first, long last, byte[] hash, Stamp stamp) {
        return stamp.text(month).number(first).number(last).bytes(hash).done();
    }

    boolean isGenuine(Stamp stamp) {
        return Arrays.equals(mac, mac(month, first, last, lastHash, stamp));
    }

    boolean follows(Link before) {
        return first == before.seq() + 1 && month.compareTo(before.segment()) > 0;
    }

    boolean isExpired(LocalDate today) {
        return isExpired(month, today);
    }

    /** True once the whole month is older than is kept. */
    static boolean isExpired(String month, LocalDate today) {
        try {
            return YearMonth.from(today).isAfter(YearMonth.parse(month).plusYears(YEARS_KEPT));
        } catch (DateTimeException none) {
            return false;
        }
    }

    Link end() {
        return new Link(last, month, lastHash);
    }

    static List<Segment> all(Connection connection) throws SQLException {
        var all = new ArrayList<Segment>();
        try (var ask =
                        connection.prepareStatement(
                                "select segment, first_seq, last_seq, last_hash, mac from"
                                        + " journal_segment order by first_seq");
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                all.add(
                        new Segment(
                                rows.getString(1),
                                rows.getLong(2),
                                rows.getLong(3),
                                rows.getBytes(4),
                                rows.getBytes(5)));
            }
        }
        return all;
    }
}
