package dk.aarhus.ligevaerd.story;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

/** As a real operation has it: one role migrates, another serves. */
class StoriesOnPostgresIT extends StorySuite {

    @TempDir static Path data;

    private final PostgresProcess postgres = PostgresProcess.withFreshDatabase();

    @Override
    ServiceProcess startService(KeycloakProcess keycloak) {
        var role = postgres.newRole();
        return ServiceProcess.onPostgres(postgres, data)
                .with("quarkus.datasource.username", role)
                .with("quarkus.datasource.password", role)
                .with("quarkus.flyway.username", postgres.user())
                .with("quarkus.flyway.password", postgres.password())
                .loggingInThrough(keycloak)
                .start();
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
