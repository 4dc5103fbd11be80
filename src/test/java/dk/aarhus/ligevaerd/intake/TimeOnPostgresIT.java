package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TimeOnPostgresIT extends TimeSuite {

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

    @Override
    String sequences() {
        return "select sequencename, coalesce(last_value, 0) from pg_sequences";
    }

    /** The server of the tests as an operator should keep it; with it on, every row has a time. */
    @Test
    void nor_does_the_server_keep_one_for_each_commit() throws SQLException {
        try (var base = base();
                var statement = base.createStatement();
                var answer = statement.executeQuery("show track_commit_timestamp")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("off");
        }
    }
}
