package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("The chain of the journal on PostgreSQL")
class ChainOnPostgresIT extends ChainSuite {

    @Override
    DataSource emptyBase() {
        var postgres = PostgresProcess.withFreshDatabase();
        var base = new PGSimpleDataSource();
        base.setUrl(postgres.jdbcUrl());
        base.setUser(postgres.user());
        base.setPassword(postgres.password());
        return base;
    }
}
