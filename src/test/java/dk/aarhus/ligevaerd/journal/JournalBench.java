package dk.aarhus.ligevaerd.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** How long a million entries take to verify. */
@Tag("bench")
@DisplayName("A million entries of the journal")
class JournalBench {

    private static final int ENTRIES = 1_000_000;
    private static final int AT_ONCE = 10_000;
    private static final int TIMES = 3;
    private static final int SECONDS = 10;

    @TempDir Path folder;

    @Test
    void are_verified_in_seconds_on_h2() {
        var base = new JdbcDataSource();
        base.setURL(
                "jdbc:h2:file:"
                        + folder.resolve("base").toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        measure("H2 in file mode", base);
    }

    @Test
    void are_verified_in_seconds_on_postgresql() {
        var postgres = PostgresProcess.withFreshDatabase();
        var base = new PGSimpleDataSource();
        base.setUrl(postgres.jdbcUrl());
        base.setUser(postgres.user());
        base.setPassword(postgres.password());
        base.setReWriteBatchedInserts(true);
        measure("PostgreSQL", base);
    }

    private void measure(String name, DataSource data) {
        var journal =
                new LooseJournal(data, folder.resolve("anchors"))
                        .with(Path.of("src/main/resources/db/migration/V7__journal.sql"));
        fill(journal, data);
        journal.sql("analyze");
        var walls = new ArrayList<Double>();
        var cpus = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            var cpu = processor();
            var wall = System.nanoTime();
            var verdict = journal.verify();
            walls.add((System.nanoTime() - wall) / 1e9);
            cpus.add((processor() - cpu) / 1e9);
            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.entries()).isEqualTo(ENTRIES);
        }
        System.out.printf(
                Locale.ROOT,
                "%n| %s | %,d | %.1f | %.1f | %.1f |%n",
                name,
                ENTRIES,
                median(walls),
                walls.stream().mapToDouble(w -> w).min().orElseThrow(),
                median(cpus));
        assertThat(walls.stream().mapToDouble(w -> w).min().orElseThrow())
                .as("seconds")
                .isLessThan(SECONDS);
    }

    /** As writers and the sealer leave it, only quicker: in the order of the chain, in batches. */
    private static void fill(LooseJournal journal, DataSource data) {
        var stamp = journal.keys.entries();
        var links = journal.keys.links();
        var link = Link.NONE;
        var start = LooseJournal.TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC);
        try (var connection = data.getConnection();
                var add = connection.prepareStatement(Entries.ADD);
                var chain =
                        connection.prepareStatement(
                                "insert into journal_link (seq, entry, segment, hash) values (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 1; i <= ENTRIES; i++) {
                var entry =
                        new Entry(
                                UUID.randomUUID(),
                                LooseJournal.TODAY,
                                start.plusMillis(i),
                                "READ",
                                "case-handler-" + i % 40,
                                "CASE_HANDLER",
                                "CASE",
                                "2026-%06d".formatted(i % 50_000),
                                "SUMMARY",
                                null,
                                null);
                var mac = entry.mac(stamp);
                link = link.next("2026-11", mac, links);
                Entries.fill(add, entry, mac);
                add.addBatch();
                chain.setLong(1, link.seq());
                chain.setLong(2, i);
                chain.setString(3, link.segment());
                chain.setBytes(4, link.hash());
                chain.addBatch();
                if (i % AT_ONCE == 0) {
                    add.executeBatch();
                    chain.executeBatch();
                    connection.commit();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
