package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.store.Forms;
import dk.aarhus.ligevaerd.law.store.Grounds;
import dk.aarhus.ligevaerd.shared.Quarter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Writes many facts at once, by plain SQL: a million of them are no entities. */
final class FactWriter implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final String INSERT =
            "insert into case_fact (fact_key, quarter, phase, department, combination, forms, grounds,"
                    + " concluded_combination, concluded_forms, concluded_grounds, capacity, identity, outcome,"
                    + " urgency, reprisal, acknowledged_in, decided_in, reporter_key, synthetic,"
                    + " triaged_in, decided_after, stood_still, hearing, contacts, remedies, reprisal_seen,"
                    + " recurrence)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final PreparedStatement insert;
    private final Function<String, UUID> reporters;
    private final boolean synthetic;
    private final Forms forms = new Forms();
    private final Grounds grounds = new Grounds();
    private int waiting;

    /**
     * @param reporters the key that stands for whoever the sender calls so
     */
    FactWriter(Connection base, Function<String, UUID> reporters, boolean synthetic)
            throws SQLException {
        this.insert = base.prepareStatement(INSERT);
        this.reporters = reporters;
        this.synthetic = synthetic;
    }

    void add(FactRow row) {
        try {
            set(row);
            insert.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("facts cannot be written", e);
        }
    }

    void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    private void set(FactRow row) throws SQLException {
        var decided = row.decided().isPresent();
        var formCodes = forms.convertToDatabaseColumn(row.forms());
        var groundCodes = grounds.convertToDatabaseColumn(row.grounds());
        int place = 0;
        insert.setObject(++place, UUID.randomUUID());
        insert.setString(++place, Quarter.of(row.received()).toString());
        insert.setString(++place, row.phase().name());
        insert.setString(++place, row.department().orElse(null));
        insert.setString(++place, row.combination().name());
        insert.setString(++place, formCodes);
        insert.setString(++place, groundCodes);
        // The file knows one view of a case; where it was decided, that is what was concluded.
        insert.setString(++place, decided ? row.combination().name() : null);
        insert.setString(++place, decided ? formCodes : null);
        insert.setString(++place, decided ? groundCodes : null);
        insert.setString(++place, row.capacity().map(Enum::name).orElse(null));
        insert.setString(++place, row.identity().name());
        insert.setString(++place, row.outcome().map(Enum::name).orElse(null));
        insert.setString(++place, row.handling().urgency().name());
        insert.setBoolean(++place, row.hasReprisal());
        insert.setString(++place, row.acknowledgedIn().name());
        insert.setString(++place, row.decidedIn().name());
        insert.setObject(++place, row.reporter().map(reporters).orElse(null));
        insert.setBoolean(++place, synthetic);
        insert.setString(++place, code(row.triagedIn()));
        insert.setString(++place, row.decidedAfter().name());
        insert.setString(++place, code(row.handling().stoodStill()));
        insert.setString(++place, row.hearing().name());
        insert.setString(++place, CodeList.written(row.handling().contacts()));
        insert.setString(++place, CodeList.written(row.handling().remedies()));
        insert.setString(++place, code(row.reprisalSeen()));
        insert.setString(++place, code(row.handling().recurrence()));
    }

    private static String code(Optional<? extends Enum<?>> known) {
        return known.map(Enum::name).orElse(null);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
