package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The tables of the journal, in plain SQL: entries are rows to be added, many at once, and no
 * objects of a session. Takes part in the caller's transaction where there is one.
 */
@ApplicationScoped
class JournalBase {

    private static final Logger LOG = Logger.getLogger(JournalBase.class);

    /** Something to do on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static final String HOLD = "select id from journal_sealer where id = 1 for update";

    private final DataSource base;

    JournalBase(DataSource base) {
        this.base = base;
    }

    /**
     * @throws Problem NO_JOURNAL when the tables cannot be used: then nothing is shown or done
     */
    <T> T run(Work<T> work) {
        try (var connection = base.getConnection()) {
            return work.on(connection);
        } catch (SQLException refused) {
            throw away(refused);
        }
    }

    /**
     * Work on the chain, one after another on all nodes, in a transaction of its own. Must not be
     * called within another.
     *
     * @throws Problem NO_JOURNAL as above
     */
    <T> T inTurn(Work<T> work) {
        try (var connection = base.getConnection()) {
            connection.setAutoCommit(false);
            try {
                hold(connection);
                var result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            throw away(refused);
        }
    }

    /** Waits until nobody else works on the chain, and keeps others out until the commit. */
    static void hold(Connection connection) throws SQLException {
        try (var hold = connection.prepareStatement(HOLD);
                var row = hold.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the row of the sealer is gone", "02000");
            }
        }
    }

    static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static Problem away(SQLException refused) {
        // The state alone: a message may quote a row.
        LOG.errorf("JOURNAL_AWAY sqlstate=%s", refused.getSQLState());
        return Problem.of(ProblemKind.NO_JOURNAL);
    }
}
