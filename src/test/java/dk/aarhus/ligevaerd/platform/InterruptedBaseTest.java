package dk.aarhus.ligevaerd.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scheduler that stops interrupts its threads, which may be writing just then. */
@DisplayName("The base in a file")
class InterruptedBaseTest {

    private static final int INTERRUPTIONS = 20;

    @TempDir Path data;

    @Test
    void stays_open_though_a_thread_that_writes_is_interrupted() throws Exception {
        try (var base = open()) {
            execute(base, "create table written (number int primary key, words varchar(2000))");
            var enough = new AtomicBoolean();
            var writer = new Thread(() -> write(enough));
            writer.start();
            for (int i = 0; i < INTERRUPTIONS; i++) {
                Thread.sleep(20);
                writer.interrupt();
            }
            enough.set(true);
            writer.join();

            execute(base, "insert into written values (-1, 'afterwards')");
            assertThat(numbersIn(base)).isGreaterThan(1);
        }
        try (var again = open()) {
            assertThat(numbersIn(again)).as("what was written is there").isGreaterThan(1);
        }
    }

    private void write(AtomicBoolean enough) {
        try (var base = open();
                var insert = base.prepareStatement("insert into written values (?, ?)")) {
            for (int number = 0; !enough.get(); number++) {
                insert.setInt(1, number);
                insert.setString(2, "x".repeat(1500));
                insert.execute();
            }
        } catch (SQLException | IOException broken) {
            // Whether the others can go on is asked by them.
        }
    }

    private Connection open() throws SQLException, IOException {
        var properties = new Properties();
        try (var file =
                Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        var address = properties.getProperty("quarkus.datasource.jdbc.url");
        return DriverManager.getConnection(
                address.replace("${ligevaerd.data}", data.toString()), "sa", "");
    }

    private static long numbersIn(Connection base) throws SQLException {
        try (var rows = base.createStatement().executeQuery("select count(*) from written")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection base, String text) throws SQLException {
        try (var statement = base.createStatement()) {
            statement.execute(text);
        }
    }
}
