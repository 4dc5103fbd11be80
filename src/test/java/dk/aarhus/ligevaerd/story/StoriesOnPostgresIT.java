package dk.aarhus.ligevaerd.story;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class StoriesOnPostgresIT extends StorySuite {

    @TempDir static Path data;

    @Override
    ServiceProcess startService(KeycloakProcess keycloak) {
        return ServiceProcess.onPostgres(PostgresProcess.withFreshDatabase(), data)
                .loggingInThrough(keycloak)
                .start();
    }
}
