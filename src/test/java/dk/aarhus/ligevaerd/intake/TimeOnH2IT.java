package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;

@Tag("full")
class TimeOnH2IT extends TimeSuite {

    @Override
    ServiceProcess service() {
        return ServiceProcess.onH2(data);
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
    String sequences() {
        return "select table_name || '.' || column_name, identity_base from information_schema.columns"
                + " where is_identity = 'YES'";
    }
}
