package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.journal.Verdict.Broken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One walk along the chain: every entry against its MAC, every link against what it binds. */
final class ChainWalk {

    private static final int AT_ONCE = 5_000;
    private static final int ENTRY = 4;

    private static final String NEXT =
            "select l.seq, l.segment, l.hash, "
                    + Entries.COLUMNS
                    + " from journal_link l left join journal_entry e on e.place = l.entry"
                    + " where l.seq > ? and l.seq <= ? order by l.seq";

    private final JournalBase base;
    private final Stamp entryStamp;
    private final Stamp linkStamp;
    private final TreeMap<Long, Anchor> anchors = new TreeMap<>();
    private long entries;

    ChainWalk(JournalBase base, JournalKeys keys, List<Anchor> anchors) {
        this.base = base;
        this.entryStamp = keys.entries();
        this.linkStamp = keys.links();
        anchors.forEach(anchor -> this.anchors.putIfAbsent(anchor.seq(), anchor));
    }

    /** How many entries were looked at so far. */
    long entries() {
        return entries;
    }

    /**
     * @param link the last one that need not be looked at
     */
    Optional<Broken> from(Link link) {
        var head = base.run(Link::last).seq();
        if (!anchors.isEmpty() && anchors.lastKey() > head) {
            // Told last: what is broken before is nearer to what happened.
            return walk(link, head).or(() -> broken(head + 1, Fault.TAIL_MISSING));
        }
        return walk(link, head);
    }

    private Optional<Broken> walk(Link start, long head) {
        var link = start;
        while (link.seq() < head) {
            var from = link;
            var piece = base.run(connection -> piece(connection, from, head));
            if (piece.broken().isPresent()) {
                return piece.broken();
            }
            link = piece.after();
        }
        return Optional.empty();
    }

    private Start piece(Connection connection, Link from, long head) throws SQLException {
        var link = from;
        var until = Math.min(from.seq() + AT_ONCE, head);
        try (var ask = connection.prepareStatement(NEXT)) {
            ask.setFetchSize(AT_ONCE);
            ask.setLong(1, link.seq());
            ask.setLong(2, until);
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    var fault = fault(rows, link);
                    if (fault.isPresent()) {
                        return Start.not(fault.get());
                    }
                    link = new Link(rows.getLong(1), rows.getString(2), rows.getBytes(3));
                    entries++;
                }
            }
        }
        return link.seq() == until
                ? Start.after(link)
                : Start.not(new Broken(link.seq() + 1, Optional.empty(), Fault.LINK_MISSING));
    }

    private Optional<Broken> fault(ResultSet row, Link before) throws SQLException {
        var seq = row.getLong(1);
        if (seq != before.seq() + 1) {
            return broken(before.seq() + 1, Fault.LINK_MISSING);
        }
        var mac = Entries.mac(row, ENTRY);
        if (mac == null) {
            return broken(seq, Fault.ENTRY_MISSING);
        }
        var entry = Entries.read(row, ENTRY);
        if (!Arrays.equals(mac, entry.mac(entryStamp))) {
            return broken(seq, entry, Fault.ENTRY_CHANGED);
        }
        var hash = row.getBytes(3);
        var segment = row.getString(2);
        if (segment.compareTo(before.segment()) < 0
                || !Arrays.equals(hash, Link.hash(seq, segment, before.hash(), mac, linkStamp))) {
            return broken(seq, entry, Fault.LINK_CHANGED);
        }
        var anchor = anchors.get(seq);
        return anchor == null || anchor.holds(hash)
                ? Optional.empty()
                : broken(seq, entry, Fault.NOT_AS_ANCHORED);
    }

    private static Optional<Broken> broken(long place, Fault fault) {
        return Optional.of(new Broken(place, Optional.empty(), fault));
    }

    private static Optional<Broken> broken(long place, Entry entry, Fault fault) {
        return Optional.of(new Broken(place, Optional.of(entry.id()), fault));
    }
}
