package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EvidenceOnPostgresIT extends EvidenceSuite {

    @TempDir static Path data;
    private static PostgresProcess postgres;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        postgres = PostgresProcess.withFreshDatabase();
        service = ServiceProcess.onPostgres(postgres, data).start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Override
    URI base() {
        return service.uri("/");
    }

    @Override
    long rows(String table) {
        try (var connection =
                        DriverManager.getConnection(
                                postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
