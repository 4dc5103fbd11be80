package dk.aarhus.ligevaerd.story;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class StoriesOnH2IT extends StorySuite {

    @TempDir static Path data;

    @Override
    ServiceProcess startService(KeycloakProcess keycloak) {
        return ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
    }

    @Override
    Connection base() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0"
                        .formatted(data.resolve("ligevaerd").toAbsolutePath()),
                "",
                "");
    }

    @Override
    Path data() {
        return data;
    }
}
