package dk.aarhus.ligevaerd.vault;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("After an erasure, on PostgreSQL,")
class OldBackupOnPostgresIT extends OldBackupSuite {

    @Override
    DataSource freshBase() {
        var postgres = PostgresProcess.withFreshDatabase();
        var base = new PGSimpleDataSource();
        base.setURL(postgres.jdbcUrl());
        base.setUser(postgres.user());
        base.setPassword(postgres.password());
        return base;
    }
}
