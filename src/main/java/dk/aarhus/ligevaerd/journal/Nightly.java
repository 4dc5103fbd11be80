package dk.aarhus.ligevaerd.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves what reporters did or set off into the journal once their day is over, all of a night
 * together and in the order of their random ids: no neighbour with a time tells when somebody
 * wrote.
 */
@ApplicationScoped
class Nightly {

    private static final String OVER =
            "select "
                    + Entries.WAITING_COLUMNS
                    + " from journal_waiting e where e.on_day < ? order by e.id";
    private static final String MOVED = "delete from journal_waiting where id = ?";

    private final JournalBase base;
    private final Clock clock;

    Nightly(JournalBase base, Clock clock) {
        this.base = base;
        this.clock = clock;
    }

    /** An entry, and the MAC it was given when it was written. */
    private record Waiting(Entry entry, byte[] mac) {}

    /**
     * May be run as often as one likes, on any node.
     *
     * @return how many entries were moved
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    int move() {
        return base.inTurn(this::move);
    }

    private int move(Connection connection) throws SQLException {
        var over = over(connection);
        try (var add = connection.prepareStatement(Entries.ADD);
                var await = connection.prepareStatement(Entries.AWAIT_SEALING);
                var moved = connection.prepareStatement(MOVED)) {
            for (var waiting : over) {
                // With the MAC as it is: what was changed while it waited must not become genuine.
                Entries.fill(add, waiting.entry(), waiting.mac());
                add.addBatch();
                await.setObject(1, waiting.entry().id());
                await.addBatch();
                moved.setObject(1, waiting.entry().id());
                moved.addBatch();
            }
            if (!over.isEmpty()) {
                add.executeBatch();
                await.executeBatch();
                moved.executeBatch();
            }
        }
        return over.size();
    }

    private List<Waiting> over(Connection connection) throws SQLException {
        var over = new ArrayList<Waiting>();
        try (var ask = connection.prepareStatement(OVER)) {
            ask.setObject(1, LocalDate.now(clock));
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    over.add(new Waiting(Entries.read(rows, 1), Entries.mac(rows, 1)));
                }
            }
        }
        return over;
    }
}
