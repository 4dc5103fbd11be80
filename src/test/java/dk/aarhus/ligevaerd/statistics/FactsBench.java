package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.Today;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a million facts cost from end to end: taken over as a file by the packaged service, counted
 * and protected as the tables of a year, published, and checked again.
 */
@Tag("bench")
@DisplayName("The price of a million facts")
class FactsBench {

    private static final int FACTS = Integer.getInteger("facts", FactFile.MOST_ROWS);
    private static final int YEARS = 3;
    private static final int KIB = 1_024;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String STATISTICS = "/api/v1/statistics/";

    @TempDir private Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private final KeycloakProcess keycloak = KeycloakProcess.shared();
    private ServiceProcess service;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void is_paid_once_and_in_bounded_memory(String base) throws Exception {
        var file = written();
        try (var running =
                (base.equals("H2")
                                ? ServiceProcess.onH2(data)
                                : ServiceProcess.onPostgres(
                                        PostgresProcess.withFreshDatabase(), data))
                        .loggingInThrough(keycloak)
                        .start()) {
            service = running;
            int year = Today.here().getYear() - 2;
            System.out.printf(
                    Locale.ROOT,
                    "%n%s, %,d facts, a file of %d MB%n| | wall s | CPU s of the service | MiB at most |%n|---|---:|---:|---:|%n",
                    base,
                    FACTS,
                    Files.size(file) / KIB / KIB);
            taken("looked at (dry run)", () -> sends("true", file), 200);
            taken("taken over", () -> sends("false", file), 200);
            taken(
                    "a year's tables counted and protected",
                    () ->
                            posts(
                                    "policy-officer",
                                    "releases",
                                    "{\"period\": \"%d\"}".formatted(year)),
                    202);
            taken(
                    "audited once more and published",
                    () ->
                            posts(
                                    "policy-officer-2",
                                    "releases/%d-1/publication".formatted(year),
                                    ""),
                    200);
            taken("checked by its witnesses", () -> gets("policy-officer", "verification"), 200);
        }
    }

    private void taken(String what, Callable<HttpResponse<String>> call, int expected)
            throws Exception {
        var most = new AtomicLong();
        var over = new AtomicBoolean();
        var watching =
                new Thread(
                        () -> {
                            while (!over.get()) {
                                most.accumulateAndGet(service.residentKib(), Math::max);
                                pause();
                            }
                        });
        watching.start();
        var processor = service.processorTime();
        long begun = System.nanoTime();
        var answer = call.call();
        double wall = (System.nanoTime() - begun) / 1e9;
        over.set(true);
        watching.join();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d |%n",
                what,
                wall,
                service.processorTime().minus(processor).toMillis() / 1e3,
                most.get() / KIB);
        assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(expected);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> sends(String dryRun, Path file)
            throws IOException, InterruptedException {
        return http.send(
                request("administrator", "imports?dryRun=" + dryRun)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> posts(String user, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                request(user, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> gets(String user, String path)
            throws IOException, InterruptedException {
        return http.send(request(user, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(service.uri(STATISTICS + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + keycloak.token(user));
    }

    private Path written() throws IOException {
        var file = data.resolve("facts.csv");
        var thisYear = LocalDate.of(Today.here().getYear(), 1, 1);
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.print(
                    "received,department,phase,policyClasses,forms,grounds,capacity,identity,acknowledged,decided,outcome,reprisal,reporter\n");
            new FactGenerator(
                            1,
                            List.of("MBU", "MSO", "MSB", "MTM", "MKB", "MBA"),
                            thisYear.minusYears(YEARS),
                            thisYear.minusDays(1))
                    .invent(FACTS, row -> out.print(line(row)));
        }
        return file;
    }

    private static String line(FactRow row) {
        return String.join(
                        ",",
                        row.received().toString(),
                        row.department().orElse(""),
                        row.phase().name(),
                        codes(row.classes()),
                        codes(row.forms()),
                        codes(row.grounds()),
                        row.capacity().map(Enum::name).orElse(""),
                        row.identity().name(),
                        text(row.acknowledged()),
                        text(row.decided()),
                        row.outcome().map(Enum::name).orElse(""),
                        String.valueOf(row.reprisal()),
                        row.reporter().orElse(""))
                + "\n";
    }

    private static String codes(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining("|"));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
