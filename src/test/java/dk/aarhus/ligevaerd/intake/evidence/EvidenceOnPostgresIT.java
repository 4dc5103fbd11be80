package dk.aarhus.ligevaerd.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.ClamdProcess;
import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceOnPostgresIT extends EvidenceSuite {

    @TempDir static Path data;
    @TempDir static Path scanner;
    private static ClamdProcess clamd;
    private static PostgresProcess postgres;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        postgres = PostgresProcess.withFreshDatabase();
        clamd = ClamdProcess.start(scanner);
        service =
                ServiceProcess.onPostgres(postgres, data)
                        .with("ligevaerd.evidence.clamd-host", "127.0.0.1")
                        .with("ligevaerd.evidence.clamd-port", Integer.toString(clamd.port()))
                        .start();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void takes_no_file_with_a_virus() {
        var eicar = new Bad("EICAR", "letter.txt", ClamdProcess.EICAR, "There is a virus");
        says_why_it_does_not_take_a_file_and_keeps_nothing_of_it(eicar);
        assertThat(service.log()).doesNotContain("letter.txt", "Eicar");
    }

    @Test
    void stores_a_file_as_scanned() throws SQLException {
        assertThat(keep("note.txt", Samples.utf8("a note")).statusCode()).isEqualTo(200);
        assertThat(rows("evidence where scan = 'CLEAN'")).isPositive();
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
