package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class DraftTraceOnPostgresIT extends DraftTraceSuite {

    private final PostgresProcess postgres = PostgresProcess.withFreshDatabase();

    @Override
    ServiceProcess service() {
        return ServiceProcess.onPostgres(postgres, data);
    }

    @Override
    Connection base() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
