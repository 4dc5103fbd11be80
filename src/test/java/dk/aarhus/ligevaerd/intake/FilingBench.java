package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Filing a report while ever more of them are in the base: the packaged service, eight reporters
 * who file as fast as they get answers, by one call and by the pages (five of them with their
 * redirects, four writings of the draft), beside the same rows written by plain JDBC, a transaction
 * each, by as many writers on the same machine in the same run.
 *
 * <p>The reports that are there already are copies of one that was filed, written by JDBC.
 */
@Tag("bench")
@DisplayName("Filing among many reports")
class FilingBench {

    private static final List<Integer> SIZES =
            Stream.of(System.getProperty("filing.sizes", "1000,10000,100000,1000000").split(","))
                    .map(Integer::valueOf)
                    .toList();
    private static final int AT_ONCE = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int COPIES_AT_ONCE = 500;
    private static final int BETWEEN_TIDYINGS = 100_000;
    private static final String NIGHT_FALLS =
            "insert into journal_entry (id, on_day, action, actor, roles, kind, subject, part, mac)"
                    + " select id, on_day, action, actor, roles, kind, subject, part, mac"
                    + " from journal_waiting";

    /** Twice the work for a thousand times the reports would be growth; noise is not. */
    private static final double MOST_GROWTH = 2;

    private static final String ACCOUNT =
            "Til samtalen blev jeg spurgt, om jeg havde tænkt mig at få børn. ".repeat(15);

    /**
     * H2 writes a page for each index that a row touches, and tidies up behind itself: with keys
     * drawn at random, which is what keeps reports from being told apart by their order, that grows
     * with a million rows, with or without this service (docs/benchmarks.md).
     */
    private static final int MOST_ON_H2 = 100_000;

    @TempDir private Path data;

    private interface Opening {
        Connection open() throws SQLException;
    }

    private record Taken(Histogram micros, double aSecond, double cpuMillis) {

        private double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1000.0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f | %.1f | %.1f | %.1f | %.1f",
                    aSecond,
                    millis(50),
                    millis(95),
                    millis(99),
                    cpuMillis);
        }
    }

    @Test
    void on_h2() throws Exception {
        // As the service opens it: each transaction is on disk when it is over.
        var url =
                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000"
                        .formatted(data.resolve("ligevaerd"));
        try (var service = ServiceProcess.onH2(data)) {
            measure("H2", service, () -> DriverManager.getConnection(url), MOST_ON_H2);
        }
    }

    @Test
    void on_postgresql() throws Exception {
        var postgres = PostgresProcess.withFreshDatabase();
        try (var service = ServiceProcess.onPostgres(postgres, data)) {
            measure(
                    "PostgreSQL",
                    service,
                    () ->
                            DriverManager.getConnection(
                                    postgres.jdbcUrl(), postgres.user(), postgres.password()),
                    Integer.MAX_VALUE);
        }
    }

    /**
     * @param promised to how many reports nothing may grow
     */
    private void measure(String name, ServiceProcess service, Opening base, int promised)
            throws Exception {
        var pattern = pattern(service, base);
        System.out.printf(
                "%n%s; a report leaves %s%n| reports there | a second | p50 ms | p95 ms | p99 ms | CPU ms each"
                        + " | whole forms a second | p50 ms | p95 ms | p99 ms | CPU ms each"
                        + " | plain JDBC a second | p50 ms | calls to plain | forms to plain |%n"
                        + "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|%n",
                name, pattern);
        var cpu = new ArrayList<Double>();
        int there = 1;
        for (int size : SIZES) {
            fill(pattern, base, size - there);
            var plain = plain(pattern, base);
            service.start();
            load(service, WARM_UP);
            var filed = load(service, MEASURED);
            var forms = forms(service);
            there = size + count(filed) + count(forms) + count(plain);
            service.stop();
            if (size <= promised) {
                cpu.add(filed.cpuMillis());
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %s | %s | %.0f | %.1f | %.2f | %.2f |%n",
                    size,
                    filed,
                    forms,
                    plain.aSecond(),
                    plain.millis(50),
                    filed.aSecond() / plain.aSecond(),
                    forms.aSecond() / plain.aSecond());
        }
        assertThat(cpu.get(cpu.size() - 1) / cpu.get(0))
                .as("processor time of a filing among most of the promised and among fewest")
                .isLessThan(MOST_GROWTH);
    }

    private static int count(Taken taken) {
        return (int) taken.micros().getTotalCount();
    }

    private static FiledRows pattern(ServiceProcess service, Opening base) throws Exception {
        service.start();
        file(service, HttpClient.newHttpClient(), -1);
        service.stop();
        Rows before;
        try (var connection = base.open()) {
            before = Rows.of(connection);
        }
        service.start();
        file(service, HttpClient.newHttpClient(), 0);
        service.stop();
        try (var connection = base.open()) {
            return FiledRows.between(before, Rows.of(connection), connection);
        }
    }

    /**
     * Copies until so many are there. A base that grew over years was tidied over years; one that
     * is filled in minutes is not, and H2 leaves more behind than a disk holds: so it is closed and
     * compacted now and then, and before anything is measured. What waits in the journal for the
     * end of its day has gone where the night would have put it.
     */
    private static void fill(FiledRows pattern, Opening base, int missing) throws SQLException {
        for (int left = missing; left > 0; left -= BETWEEN_TIDYINGS) {
            try (var connection = base.open()) {
                copy(pattern, connection, Math.min(left, BETWEEN_TIDYINGS));
                tidy(connection);
            }
            System.out.printf("filling: %,d to go%n", Math.max(0, left - BETWEEN_TIDYINGS));
        }
    }

    private static void copy(FiledRows pattern, Connection connection, int copies)
            throws SQLException {
        connection.setAutoCommit(false);
        try (var writer = pattern.on(connection)) {
            for (int i = 1; i <= copies; i++) {
                writer.add();
                if (i % COPIES_AT_ONCE == 0 || i == copies) {
                    writer.send();
                    connection.commit();
                }
            }
        }
    }

    private static void tidy(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute(NIGHT_FALLS);
            statement.execute("delete from journal_waiting");
            statement.execute("analyze");
            if (connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
                statement.execute("shutdown compact");
            }
        }
    }

    private static Taken plain(FiledRows pattern, Opening base) throws Exception {
        return together(
                MEASURED,
                () -> Duration.ZERO,
                writer -> {
                    var connection = base.open();
                    connection.setAutoCommit(false);
                    var rows = pattern.on(connection);
                    return new Work() {
                        @Override
                        public void once() throws Exception {
                            rows.add();
                            rows.send();
                            connection.commit();
                        }

                        @Override
                        public void close() throws Exception {
                            connection.close();
                        }
                    };
                });
    }

    private static Taken load(ServiceProcess service, Duration time) throws Exception {
        return together(
                time,
                service::processorTime,
                reporter -> {
                    var http = HttpClient.newHttpClient();
                    return () -> file(service, http, reporter);
                });
    }

    private static Taken forms(ServiceProcess service) throws Exception {
        return together(
                MEASURED,
                service::processorTime,
                reporter -> {
                    var form = new WholeForm(service);
                    return () -> form.file(ACCOUNT + reporter);
                });
    }

    private static void file(ServiceProcess service, HttpClient http, int reporter)
            throws Exception {
        var answer =
                http.send(
                        HttpRequest.newBuilder(service.uri("/api/v1/reports"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"phase\": \"RECRUITMENT\", \"account\": \"%s %d\"}"
                                                        .formatted(ACCOUNT, reporter)))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private interface Work extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    private interface Beginning {
        Work of(int worker) throws Exception;
    }

    private interface Clock {
        Duration processorTime();
    }

    /** Everybody begins again as soon as they have an answer. */
    private static Taken together(Duration time, Clock clock, Beginning beginning)
            throws Exception {
        var micros = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(1), 3);
        var workers = Executors.newFixedThreadPool(AT_ONCE);
        var cpuBefore = clock.processorTime();
        var began = System.nanoTime();
        var end = began + time.toNanos();
        try {
            var jobs =
                    IntStream.range(0, AT_ONCE)
                            .<Callable<Void>>mapToObj(
                                    worker ->
                                            () -> {
                                                try (var work = beginning.of(worker)) {
                                                    while (System.nanoTime() < end) {
                                                        var before = System.nanoTime();
                                                        work.once();
                                                        micros.recordValue(
                                                                (System.nanoTime() - before)
                                                                        / 1000);
                                                    }
                                                }
                                                return null;
                                            })
                            .toList();
            for (var job : workers.invokeAll(jobs)) {
                job.get();
            }
        } finally {
            workers.shutdownNow();
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var cpu = clock.processorTime().minus(cpuBefore).toNanos() / 1e6;
        return new Taken(
                micros,
                micros.getTotalCount() / seconds,
                cpu / Math.max(1, micros.getTotalCount()));
    }
}
