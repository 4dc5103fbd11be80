package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the desk's pages and a search cost from end to end: the packaged service, PostgreSQL with
 * ten thousand to a million cases, and a handler with three hundred of them, six sealed texts each.
 */
@Tag("bench")
@DisplayName("The price of the list, a case and a search")
class SearchBench {

    private static final List<Integer> CASES =
            Stream.of(System.getProperty("search.cases", "10000,100000,1000000").split(","))
                    .map(Integer::valueOf)
                    .toList();
    private static final int TIED = Integer.getInteger("search.tied", 300);
    private static final int WAITING = Integer.getInteger("search.waiting", 1_050);
    private static final String FILTER = "status=INVESTIGATING&phase=EMPLOYMENT&order=DUE";
    private static final String NOWHERE = "searching a word that is nowhere";

    /** From the smallest number of cases to the largest. */
    private static final double LARGEST_GROWTH = 2;

    private static final int WARM_UP = 40;
    private static final int TIMES = 100;

    /** Tokens are good for a minute. */
    private static final int CALLS_OF_A_TOKEN = 20;

    @TempDir private Path data;

    private final InventedText words = new InventedText();
    private final HttpClient http = HttpClient.newHttpClient();
    private final KeycloakProcess keycloak = KeycloakProcess.shared();
    private ServiceProcess service;
    private PostgresProcess postgres;
    private ManyCases cases;

    @Test
    void hardly_grows_with_the_cases_that_somebody_else_has() throws Exception {
        postgres = PostgresProcess.withFreshDatabase();
        try (var running =
                ServiceProcess.onPostgres(postgres, data)
                        .loggingInThrough(keycloak)
                        // The made cases have no clocks yet; giving them some is no part of a
                        // search.
                        .with("ligevaerd.reminders.pressing-at", "off")) {
            service = running.start();
            service.stop();
            cases = new ManyCases(postgres, data.resolve("vault"));
            cases.write(TIED, WAITING);
            var all = new ArrayList<Map<String, Taken>>();
            for (int size : CASES) {
                cases.fillUpTo(size);
                service.start();
                all.add(look(size));
                service.stop();
            }
            var most = all.get(all.size() - 1);
            // Processor time, which a busy machine distorts least; the wall time is for reading.
            assertThat(most.get(NOWHERE).work()).as("CPU ms of a search").isLessThan(100);
            most.forEach(
                    (what, taken) ->
                            assertThat(taken.work() / all.get(0).get(what).work())
                                    .as(
                                            "%s: CPU with %,d to CPU with %,d cases",
                                            what, CASES.get(CASES.size() - 1), CASES.get(0))
                                    .isLessThan(LARGEST_GROWTH));
        }
    }

    private Map<String, Taken> look(int size) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%n%,d cases, %d tied, %d waiting at intake%n"
                        + "| | p50 ms | p95 ms | CPU ms service | CPU ms PostgreSQL |%n|---|---:|---:|---:|---:|%n",
                size,
                TIED,
                WAITING);
        var looks = new LinkedHashMap<String, Supplier<HttpRequest.Builder>>();
        looks.put("opening one case", () -> get("/api/v1/cases/" + anyReference()));
        looks.put("the list", () -> get("/api/v1/cases"));
        looks.put("the page of the list", () -> page("/cases"));
        looks.put("the page, filtered and by due date", () -> page("/cases?" + FILTER));
        looks.put("the page of a case", () -> page("/cases/" + anyReference()));
        looks.put("searching one word", () -> search(words.word()));
        looks.put(
                "searching three words",
                () -> search(words.word() + " " + words.word() + " " + words.word()));
        looks.put(NOWHERE, () -> search("hvergifindes"));
        var taken = new LinkedHashMap<String, Taken>();
        for (var look : looks.entrySet()) {
            taken.put(look.getKey(), shown(look.getKey(), "case-handler", look.getValue()));
        }
        shown(
                "the same at intake: 1,000 cases, of more",
                "intake-officer",
                () -> search("hvergifindes"));
        return taken;
    }

    private Taken shown(String what, String user, Supplier<HttpRequest.Builder> request)
            throws Exception {
        var taken = measured(user, request);
        System.out.print(taken.row(what));
        return taken;
    }

    private record Taken(double p50, double p95, double service, double base) {

        double work() {
            return service + base;
        }

        String row(String name) {
            return "| %s | %.0f | %.0f | %.0f | %.0f |%n".formatted(name, p50, p95, service, base);
        }
    }

    private Taken measured(String user, Supplier<HttpRequest.Builder> request) throws Exception {
        var token = "";
        for (int i = 0; i < WARM_UP; i++) {
            token = i % CALLS_OF_A_TOKEN == 0 ? keycloak.token(user) : token;
            send(token, request.get());
        }
        var wall = new ArrayList<Double>();
        var serviceBefore = service.processorTime();
        var baseBefore = baseTime();
        for (int i = 0; i < TIMES; i++) {
            token = i % CALLS_OF_A_TOKEN == 0 ? keycloak.token(user) : token;
            var next = request.get();
            var before = System.nanoTime();
            send(token, next);
            wall.add((System.nanoTime() - before) / 1e6);
        }
        var serviceTook = service.processorTime().minus(serviceBefore);
        var baseTook = baseTime().minus(baseBefore);
        wall.sort(null);
        return new Taken(
                wall.get(TIMES / 2),
                wall.get(TIMES * 95 / 100),
                serviceTook.toNanos() / 1e6 / TIMES,
                baseTook.toNanos() / 1e6 / TIMES);
    }

    private void send(String token, HttpRequest.Builder request) throws Exception {
        var answer =
                http.send(
                        request.header("Authorization", "Bearer " + token).build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private String anyReference() {
        return cases.reference(words.number(TIED));
    }

    private HttpRequest.Builder page(String path) {
        return get(path).header("Accept", "text/html");
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(service.uri(path));
    }

    private HttpRequest.Builder search(String text) {
        return HttpRequest.newBuilder(service.uri("/api/v1/cases/search"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\": \"" + text + "\"}"));
    }

    /** The processor time of the service's sessions with the base. */
    private Duration baseTime() throws SQLException {
        try (var base = base();
                var statement = base.createStatement();
                var sessions =
                        statement.executeQuery(
                                "select pid from pg_stat_activity where datname = current_database()"
                                        + " and pid <> pg_backend_pid()")) {
            var sum = Duration.ZERO;
            while (sessions.next()) {
                sum =
                        sum.plus(
                                ProcessHandle.of(sessions.getLong(1))
                                        .flatMap(session -> session.info().totalCpuDuration())
                                        .orElse(Duration.ZERO));
            }
            return sum;
        }
    }

    private Connection base() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
