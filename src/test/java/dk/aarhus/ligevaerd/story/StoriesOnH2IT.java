package dk.aarhus.ligevaerd.story;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class StoriesOnH2IT extends StorySuite {

    @TempDir static Path data;

    @Override
    ServiceProcess startService(KeycloakProcess keycloak) {
        return ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
    }
}
