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
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Filing a report while ever more of them are in the base: the packaged service, eight reporters
 * who file as fast as they get answers, beside the same rows written by plain JDBC, a transaction
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

    /** Twice the work for a thousand times the reports would be growth; noise is not. */
    private static final double MOST_GROWTH = 2;

    private static final String ACCOUNT =
            "Til samtalen blev jeg spurgt, om jeg havde tænkt mig at få børn. ".repeat(15);

    @TempDir private Path data;

    private interface Opening {
        Connection open() throws SQLException;
    }

    private record Taken(Histogram micros, double aSecond, double cpuMillis) {

        private double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    @Test
    void on_h2() throws Exception {
        var url =
                ConfigProvider.getConfig()
                        .getValue("quarkus.datasource.jdbc.url", String.class)
                        .replaceFirst("jdbc:h2:[^;]*", "jdbc:h2:file:" + data.resolve("ligevaerd"))
                        .replace(";DB_CLOSE_DELAY=-1", "");
        try (var service = ServiceProcess.onH2(data)) {
            measure(
                    "H2",
                    service,
                    () ->
                            DriverManager.getConnection(
                                    url + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000", "sa", ""));
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
                                    postgres.jdbcUrl(), postgres.user(), postgres.password()));
        }
    }

    private void measure(String name, ServiceProcess service, Opening base) throws Exception {
        var pattern = pattern(service, base);
        System.out.printf(
                "%n%s; a report leaves %s%n| reports there | a second | p50 ms | p95 ms | p99 ms | CPU ms each"
                        + " | plain JDBC a second | p50 ms | ratio a second |%n|---:|---:|---:|---:|---:|---:|---:|---:|---:|%n",
                name, pattern);
        var cpu = new ArrayList<Double>();
        int there = 1;
        for (int size : SIZES) {
            fill(pattern, base, size - there);
            var plain = plain(pattern, base);
            service.start();
            load(service, WARM_UP);
            var filed = load(service, MEASURED);
            there = size + count(filed) + count(plain);
            service.stop();
            cpu.add(filed.cpuMillis());
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.0f | %.1f | %.1f | %.1f | %.1f | %.0f | %.1f | %.2f |%n",
                    size,
                    filed.aSecond(),
                    filed.millis(50),
                    filed.millis(95),
                    filed.millis(99),
                    filed.cpuMillis(),
                    plain.aSecond(),
                    plain.millis(50),
                    filed.aSecond() / plain.aSecond());
        }
        assertThat(cpu.get(cpu.size() - 1) / cpu.get(0))
                .as("processor time of a filing among most and among fewest reports")
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

    private static void fill(FiledRows pattern, Opening base, int missing) throws SQLException {
        try (var connection = base.open()) {
            connection.setAutoCommit(false);
            try (var writer = pattern.on(connection)) {
                for (int i = 1; i <= missing; i++) {
                    writer.add();
                    if (i % COPIES_AT_ONCE == 0 || i == missing) {
                        writer.send();
                        connection.commit();
                    }
                }
            }
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            connection.commit();
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
