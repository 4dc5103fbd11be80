package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.journal.Verdict.Broken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the whole journal from front to back, in pieces, while others go on writing, and names the
 * first thing that is not as it was written.
 */
@ApplicationScoped
class Verification {

    private static final String VANISHED =
            "select u.entry from journal_unsealed u left join journal_entry e on e.id = u.entry"
                    + " where e.id is null limit 1";
    private static final String COUNTS =
            "select (select count(*) from journal_entry), (select count(*) from journal_link),"
                    + " (select count(*) from journal_unsealed u join journal_entry e on e.id = u.entry"
                    + " left join journal_link l on l.entry = e.place where l.seq is null)";
    private static final String STRAY =
            "select e.id from journal_entry e left join journal_link l on l.entry = e.place"
                    + " left join journal_unsealed u on u.entry = e.id"
                    + " where l.seq is null and u.entry is null order by e.place limit 1";

    private final JournalBase base;
    private final JournalKeys keys;
    private final Sealer sealer;
    private final Anchors anchors;
    private final Clock clock;

    Verification(JournalBase base, JournalKeys keys, Sealer sealer, Anchors anchors, Clock clock) {
        this.base = base;
        this.keys = keys;
        this.sealer = sealer;
        this.anchors = anchors;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Verdict verify() {
        sealer.seal();
        // The notes before the chain: the other way round, what is sealed and noted meanwhile would
        // look like a chain that was cut.
        var noted = anchors.all();
        var walk = new ChainWalk(base, keys, noted);
        var broken =
                base.run(this::segments)
                        .fold(walk::from, Optional::of)
                        .or(() -> base.run(this::outsideOfTheChain));
        return new Verdict(walk.entries(), noted.size(), broken);
    }

    /** Where the walk begins, or why it cannot. */
    private Start segments(Connection connection) throws SQLException {
        var stamp = keys.segments();
        var today = LocalDate.now(clock);
        var end = Link.NONE;
        for (var segment : Segment.all(connection)) {
            if (!segment.isGenuine(stamp) || !segment.follows(end) || !segment.isExpired(today)) {
                return Start.not(
                        new Broken(segment.first(), Optional.empty(), Fault.SEGMENT_CHANGED));
            }
            end = segment.end();
        }
        return Start.after(end);
    }

    private Optional<Broken> outsideOfTheChain(Connection connection) throws SQLException {
        var vanished = first(connection, VANISHED, Fault.ENTRY_MISSING);
        return vanished.isPresent() || addsUp(connection)
                ? vanished
                : first(connection, STRAY, Fault.ENTRY_NOT_CHAINED);
    }

    private static boolean addsUp(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement(COUNTS);
                var row = ask.executeQuery()) {
            row.next();
            return row.getLong(1) == row.getLong(2) + row.getLong(3);
        }
    }

    private static Optional<Broken> first(Connection connection, String query, Fault fault)
            throws SQLException {
        try (var ask = connection.prepareStatement(query);
                var row = ask.executeQuery()) {
            return row.next()
                    ? Optional.of(new Broken(0, Optional.of(row.getObject(1, UUID.class)), fault))
                    : Optional.empty();
        }
    }
}
