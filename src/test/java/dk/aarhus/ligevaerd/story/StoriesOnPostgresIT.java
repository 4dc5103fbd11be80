package dk.aarhus.ligevaerd.story;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class StoriesOnPostgresIT extends StorySuite {

    @TempDir static Path data;

    private final PostgresProcess postgres = PostgresProcess.withFreshDatabase();

    @Override
    ServiceProcess startService(KeycloakProcess keycloak) {
        return ServiceProcess.onPostgres(postgres, data).loggingInThrough(keycloak).start();
    }

    @Override
    Connection base() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    @Override
    Path data() {
        return data;
    }
}
