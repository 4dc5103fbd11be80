package dk.aarhus.ligevaerd.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The invented municipality moves hundreds of cases, each in its own transaction; the service dies
 * in the middle of one of them. What is counted must be what the cases say, no more and no less.
 */
@DisplayName("A service that is killed between a case and its fact")
class KillNineFactsIT {

    private static final String PROGRESS = "Inventing a municipality: 24 of";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ROUNDS = 2;

    private final Random moment = new Random(20261123);

    private interface Base {
        Connection open() throws SQLException;
    }

    @Test
    void counts_every_case_once_on_h2(@TempDir Path folder) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var data = Files.createDirectory(folder.resolve("round-" + round));
            var url = "jdbc:h2:file:%s/ligevaerd;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
            try (var service = ServiceProcess.onH2(data)) {
                killInTheMiddle(service);
            }
            agree(() -> DriverManager.getConnection(url.formatted(data)));
        }
    }

    @Test
    void counts_every_case_once_on_postgresql(@TempDir Path folder) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var data = Files.createDirectory(folder.resolve("round-" + round));
            var postgres = PostgresProcess.withFreshDatabase();
            try (var service = ServiceProcess.onPostgres(postgres, data)) {
                killInTheMiddle(service);
            }
            agree(
                    () ->
                            DriverManager.getConnection(
                                    postgres.jdbcUrl(), postgres.user(), postgres.password()));
        }
    }

    /** Nothing answers while it invents, so the log says how far it is. */
    private void killInTheMiddle(ServiceProcess service) throws InterruptedException {
        service.with("ligevaerd.demo.enabled", "true")
                .with("ligevaerd.demo.reports-per-quarter", "24")
                // Those have no case.
                .with("ligevaerd.demo.earlier-facts", "0");
        service.launchOnly();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!service.log().contains(PROGRESS)) {
            assertThat(System.nanoTime()).as("waiting for the first cases").isLessThan(until);
            Thread.sleep(20);
        }
        Thread.sleep(moment.nextInt(1_500));
        service.kill9();
    }

    private static void agree(Base base) throws SQLException {
        try (var connection = base.open()) {
            // Whoever has a triage and left the stages before it was told of, and nobody else.
            var counted =
                    "from case_file c where c.triaged_by is not null"
                            + " and c.status not in ('RECEIVED', 'ACKNOWLEDGED', 'TRIAGE', 'REOPENED')";
            assertThat(count(connection, "select count(*) " + counted)).as("cases").isPositive();
            assertThat(
                            count(
                                    connection,
                                    "select count(*) "
                                            + counted
                                            + " and not exists (select 1 from case_fact f where f.fact_key = c.fact_key)"))
                    .as("cases without a fact")
                    .isZero();
            assertThat(
                            count(
                                    connection,
                                    "select count(*) from case_fact f where (select count(*) from case_file c"
                                            + " where c.fact_key = f.fact_key and c.triaged_by is not null) <> 1"))
                    .as("facts that are not those of one case")
                    .isZero();
            assertThat(
                            count(
                                    connection,
                                    "select count(*) from case_fact f join case_file c on c.fact_key = f.fact_key"
                                            + " where c.outcome is not null and (f.outcome is null or f.outcome <> c.outcome)"
                                            + " and c.status <> 'REOPENED'"))
                    .as("facts that lag behind their case")
                    .isZero();
        }
    }

    private static long count(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
