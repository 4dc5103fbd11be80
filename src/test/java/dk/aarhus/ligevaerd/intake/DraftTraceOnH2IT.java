package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;

@Tag("full")
class DraftTraceOnH2IT extends DraftTraceSuite {

    @Override
    ServiceProcess service() {
        return ServiceProcess.onH2(data);
    }

    @Override
    Connection base() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        .formatted(data.resolve("ligevaerd").toAbsolutePath()),
                "",
                "");
    }
}
