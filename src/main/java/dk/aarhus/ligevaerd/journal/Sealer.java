package dk.aarhus.ligevaerd.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Puts entries into the chain, one node at a time. Writers never wait for it: what they commit it
 * finds.
 */
@ApplicationScoped
class Sealer {

    private static final int AT_ONCE = 1_000;

    private static final String WAITS = "select 1 from journal_unsealed limit 1";
    private static final String NEXT =
            "select u.entry, e.place, e.mac, l.seq from journal_unsealed u"
                    + " join journal_entry e on e.id = u.entry"
                    + " left join journal_link l on l.entry = e.place"
                    + " order by e.place limit "
                    + AT_ONCE;
    private static final String ADD =
            "insert into journal_link (seq, entry, segment, hash) values (?, ?, ?, ?)";
    private static final String DONE = "delete from journal_unsealed where entry = ?";

    private final JournalBase base;
    private final JournalKeys keys;
    private final Clock clock;

    Sealer(JournalBase base, JournalKeys keys, Clock clock) {
        this.base = base;
        this.keys = keys;
        this.clock = clock;
    }

    private record Unsealed(UUID id, long place, byte[] mac, boolean linked) {}

    /**
     * Seals everything that is committed by now.
     *
     * @return how many entries joined the chain
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    int seal() {
        int sealed = 0;
        while (isAnythingWaiting()) {
            int some = base.inTurn(this::sealSome);
            if (some == 0) {
                // What waits has lost its entry; the verification names it.
                return sealed;
            }
            sealed += some;
        }
        return sealed;
    }

    private boolean isAnythingWaiting() {
        return base.run(
                connection -> {
                    try (var ask = connection.prepareStatement(WAITS);
                            var rows = ask.executeQuery()) {
                        return rows.next();
                    }
                });
    }

    private int sealSome(Connection connection) throws SQLException {
        var waiting = next(connection);
        if (waiting.isEmpty()) {
            return 0;
        }
        var link = Link.last(connection);
        var month = Link.monthOf(LocalDate.now(clock));
        var stamp = keys.links();
        try (var add = connection.prepareStatement(ADD);
                var done = connection.prepareStatement(DONE)) {
            for (var entry : waiting) {
                if (!entry.linked()) {
                    link = link.next(month, entry.mac(), stamp);
                    add.setLong(1, link.seq());
                    add.setLong(2, entry.place());
                    add.setString(3, link.segment());
                    add.setBytes(4, link.hash());
                    add.addBatch();
                }
                done.setObject(1, entry.id());
                done.addBatch();
            }
            add.executeBatch();
            done.executeBatch();
        }
        return waiting.size();
    }

    private static List<Unsealed> next(Connection connection) throws SQLException {
        var waiting = new ArrayList<Unsealed>();
        try (var ask = connection.prepareStatement(NEXT);
                var rows = ask.executeQuery()) {
            while (rows.next()) {
                waiting.add(
                        new Unsealed(
                                rows.getObject(1, UUID.class),
                                rows.getLong(2),
                                rows.getBytes(3),
                                rows.getObject(4) != null));
            }
        }
        return waiting;
    }
}
