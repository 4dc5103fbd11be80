package dk.aarhus.ligevaerd.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After five years on H2")
class ExpiryTest extends ExpirySuite {

    @Override
    LooseJournal migrated(Path anchors) {
        var base = new JdbcDataSource();
        base.setURL(
                "jdbc:h2:mem:"
                        + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000");
        return new LooseJournal(base, anchors)
                .with(Path.of("src/main/resources/db/migration/V7__journal.sql"));
    }

    @Test
    void a_trace_that_was_changed_shows() {
        journal.dropOldest(LooseJournal.TODAY);
        journal.sql("update journal_segment set last_seq = last_seq + 1");
        assertThat(journal.verify().firstBroken().orElseThrow().fault())
                .isEqualTo(Fault.SEGMENT_CHANGED);
    }
}
