package dk.aarhus.ligevaerd.vault;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;

@DisplayName("After an erasure, on H2,")
class OldBackupTest extends OldBackupSuite {

    @Override
    DataSource freshBase() {
        var base = new JdbcDataSource();
        base.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL");
        return base;
    }
}
