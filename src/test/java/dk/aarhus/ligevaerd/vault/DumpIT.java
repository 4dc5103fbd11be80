package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks for a reporter's words wherever the service writes. The control plants a word in the clear
 * in the same places, so that a search that finds nothing because it looks nowhere is noticed.
 */
@DisplayName("A thief of the base, the data folder and the logs")
class DumpIT {

    private static final String CONTROL = "Kontrolørstøvle";
    private static final String[] HEARD = {"Og tilfojelsesviolen!", "Og Efterårsstormøgle!"};

    @TempDir private Path data;

    @Test
    void finds_no_word_of_a_person_on_h2() throws Exception {
        try (var service = ServiceProcess.onH2(data).start()) {
            var reporter = new Reporter(service);
            reporter.tellsEverything();
            assertThat(reporter.readsInTheMailbox()).containsExactly(HEARD);
            service.stop();
            var dump = new Dump().text("log", service.log());
            try (var base = h2()) {
                plantControl(base);
                dump.script(base).tables(base);
            }
            dump.folder(data);
            assertThat(dump.placesOf(CONTROL))
                    .contains("script", "ligevaerd.mv.db", "table \"control\"");
            findsNothing(dump, reporter);
            assertThat(service.start().isAlive()).isTrue();
            assertThat(reporter.readsInTheMailbox()).containsExactly(HEARD);
        }
    }

    @Test
    void finds_no_word_of_a_person_on_postgresql() throws Exception {
        var postgres = PostgresProcess.withFreshDatabase();
        try (var service = ServiceProcess.onPostgres(postgres, data).start()) {
            var reporter = new Reporter(service);
            reporter.tellsEverything();
            assertThat(reporter.readsInTheMailbox()).containsExactly(HEARD);
            service.stop();
            var dump = new Dump().text("log", service.log()).folder(data);
            try (var base =
                    DriverManager.getConnection(
                            postgres.jdbcUrl(), postgres.user(), postgres.password())) {
                plantControl(base);
                dump.tables(base);
            }
            assertThat(dump.placesOf(CONTROL)).contains("table \"control\"");
            findsNothing(dump, reporter);
            assertThat(service.start().isAlive()).isTrue();
            assertThat(reporter.readsInTheMailbox()).containsExactly(HEARD);
        }
    }

    @Test
    void gets_a_refusal_from_a_service_without_its_master_key() throws Exception {
        var master = data.resolve("vault").resolve("master.key");
        var aside = data.resolve("aside");
        try (var service = ServiceProcess.onH2(data).start()) {
            var reporter = new Reporter(service);
            reporter.tellsEverything();
            service.stop();
            Files.move(master, aside);
            assertThat(service.startExpectingEnd()).isNotZero();
            assertThat(service.log()).contains("The master key is missing: the file " + master);
            assertThat(master).doesNotExist();
            Files.move(aside, master);
            service.start();
            assertThat(reporter.readsInTheMailbox()).containsExactly(HEARD);
        }
    }

    private static void findsNothing(Dump dump, Reporter reporter) {
        assertThat(dump.places())
                .contains(
                        "log",
                        "vault/master.key",
                        "table \"report\"",
                        "table \"mailbox_message\"",
                        "table \"case_event\"",
                        "table \"kept_answer\"");
        assertThat(dump.placesOf("Listening on")).as("the log is the service's").contains("log");
        assertThat(dump.placesOf("EMPLOYMENT")).as("codes").contains("table \"report\"");
        for (String secret : reporter.secrets()) {
            assertThat(dump.placesOf(secret)).as("where %s is found", secret).isEmpty();
        }
    }

    private Connection h2() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        .formatted(data.resolve("ligevaerd").toAbsolutePath()),
                "",
                "");
    }

    private static void plantControl(Connection base) throws SQLException {
        try (var statement = base.createStatement()) {
            statement.execute("create table control (words text)");
            statement.execute("insert into control values ('" + CONTROL + "')");
        }
    }
}
