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
            // The state alone: a message may quote a row.
            LOG.errorf("JOURNAL_AWAY sqlstate=%s", refused.getSQLState());
            throw Problem.of(ProblemKind.NO_JOURNAL);
        }
    }
}
