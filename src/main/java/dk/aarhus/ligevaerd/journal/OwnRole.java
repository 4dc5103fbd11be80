package dk.aarhus.ligevaerd.journal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Looks at the start whether the service's own role could rewrite the journal on PostgreSQL, and
 * says so. An embedded base has one role for all, and nothing to say.
 */
@ApplicationScoped
class OwnRole {

    private static final Logger LOG = Logger.getLogger(OwnRole.class);
    private static final String MIGHT =
            "select has_table_privilege(current_user, 'journal_entry', 'DELETE')"
                    + " or has_table_privilege(current_user, 'journal_entry', 'UPDATE')"
                    + " or has_table_privilege(current_user, 'journal_link', 'DELETE')"
                    + " or has_table_privilege(current_user, 'journal_link', 'UPDATE')";

    private final JournalBase base;

    OwnRole(JournalBase base) {
        this.base = base;
    }

    void look(@Observes StartupEvent start) {
        if (base.run(OwnRole::mightRewrite)) {
            LOG.warn(
                    "JOURNAL_UNPROTECTED the service's database role can change and delete journal entries."
                            + " Let another role run the migrations (docs/journal.md).");
        }
    }

    private static boolean mightRewrite(Connection connection) throws SQLException {
        if (!JournalBase.isPostgres(connection)) {
            return false;
        }
        try (var ask = connection.prepareStatement(MIGHT);
                var row = ask.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
