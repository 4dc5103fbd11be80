package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.intake.evidence.FileSender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reporters file, open their mailboxes and write, and nobody else does anything. Then everything is
 * looked through that the service left behind, for a time finer than a day: whoever knows when
 * somebody sat at a machine must not learn from it who it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("What reporters do leaves a day, and no time of the day,")
abstract class TimeSuite {

    /** Enough that they do not stand in order by chance. */
    private static final int REPORTERS = 12;

    /** Of the machine, not of what is done with it; what they let guess stands in docs/time.md. */
    private static final List<String> OF_THE_MACHINE = List.of("jvm_", "process_", "system_");

    /**
     * The scheduler's signs of life and times of its rounds: nothing that a person does moves them.
     */
    private static final String OF_THE_CLOCK = "job_";

    private static final byte[] NOTE = "A note".getBytes(StandardCharsets.UTF_8);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> references = new ArrayList<>();
    private ServiceProcess service;
    private TimeReader reader;
    private Rows fresh;
    private Map<String, Long> sequencesBefore;
    private Map<String, Long> sequencesAfter;
    private String logBefore;
    private String logAfter;
    private Map<String, Double> countedBefore;
    private Map<String, Double> countedAfter;
    private List<Path> touched;

    abstract ServiceProcess service();

    /** The base itself, past the service, which is stopped by then. */
    abstract Connection base() throws SQLException;

    /** Where the server tells how far its sequences are: name and value. */
    abstract String sequences();

    @BeforeAll
    void let_reporters_act() throws Exception {
        service = service().start();
        report("The first of all; what it makes is there before.");
        service.stop();
        Rows before;
        try (var base = base()) {
            before = Rows.of(base);
            sequencesBefore = sequencesOf(base);
        }
        service.start();
        // Whatever is made at the first call is made now.
        act(0);
        references.clear();
        logBefore = service.log();
        countedBefore = metrics();
        var from = Instant.now();
        for (int i = 1; i <= REPORTERS; i++) {
            act(i);
        }
        reader = new TimeReader(from.minusSeconds(1), Instant.now().plusSeconds(1));
        logAfter = service.log();
        countedAfter = metrics();
        touched = filesTouchedSince(from);
        service.stop();
        try (var base = base()) {
            fresh = Rows.of(base).since(before);
            sequencesAfter = sequencesOf(base);
        }
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void in_no_column_of_the_base() {
        assertThat(fresh.values()).hasSizeGreaterThan(REPORTERS * 40);
        assertThat(
                        fresh.values()
                                .filter(value -> !value.table().startsWith(OF_THE_CLOCK))
                                .flatMap(
                                        value ->
                                                reader.in(value.value()).stream()
                                                        .map(how -> how + ": " + value)))
                .isEmpty();
    }

    @Test
    void in_no_order_of_what_can_be_sorted() {
        var ordered = new ArrayList<String>();
        var ofEach = references.stream().map(this::linked).toList();
        ofEach.get(0)
                .forEach(
                        (column, first) -> {
                            if (IntStream.range(0, first.size())
                                    .anyMatch(i -> rises(ofEach, column, i))) {
                                ordered.add(column);
                            }
                        });
        assertThat(ofEach.get(0))
                .containsKeys("report.id", "case_file.reference", "wrapped_key.id");
        assertThat(ordered).isEmpty();
    }

    @Test
    void in_no_sequence_that_counts_them() {
        assertThat(sequencesAfter).isEqualTo(sequencesBefore);
    }

    @Test
    void in_no_line_of_the_log() {
        assertThat(logBefore).contains("Listening on");
        assertThat(logAfter).isEqualTo(logBefore);
    }

    @Test
    void in_no_figure_for_operators() {
        var changed =
                countedAfter.keySet().stream()
                        .filter(name -> OF_THE_MACHINE.stream().noneMatch(name::startsWith))
                        .filter(name -> !countedAfter.get(name).equals(countedBefore.get(name)))
                        .toList();
        assertThat(countedAfter.keySet()).anyMatch(name -> name.startsWith("jvm_memory"));
        assertThat(changed).isEmpty();
    }

    @Test
    void in_no_file_beside_the_base() throws IOException {
        assertThat(touched)
                .allSatisfy(file -> assertThat(file.getFileName()).hasToString("ligevaerd.mv.db"));
        try (var files = Files.walk(data)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .filter(file -> !file.toString().endsWith(".mv.db"))
                                    // Noted when the staff made the chain grow, and not touched
                                    // now: what reporters do joins it at night.
                                    .filter(file -> !file.endsWith("journal-anchors"))
                                    .filter(file -> reader.inText(text(file)).isPresent()))
                    .isEmpty();
        }
    }

    private void act(int i) throws Exception {
        var receipt = report("What happened to the one with number " + i);
        references.add(receipt.path("reference").asText());
        var code = Map.of("code", receipt.path("code").asText());
        for (int message = 0; message < 2; message++) {
            var words = Map.of("code", code.get("code"), "text", "And this too, of " + i);
            assertThat(post("/api/v1/mailbox/messages", words).statusCode()).isEqualTo(201);
        }
        assertThat(
                        new FileSender(service.uri("/"), "da")
                                .toMailbox(code.get("code"), "KEEP", "note.txt", NOTE)
                                .statusCode())
                .isEqualTo(200);
        assertThat(post("/api/v1/mailbox", code).statusCode()).isEqualTo(200);
        assertThat(post("/api/v1/mailbox", Map.of("code", "wrong")).statusCode()).isEqualTo(404);
        assertThat(post("/api/v1/reports", Map.of("account", "x")).statusCode()).isEqualTo(422);
        for (String page : List.of("/", "/report", "/mailbox", "/statistics", "/no-such-page")) {
            get(service.uri(page));
        }
    }

    private JsonNode report(String account) throws Exception {
        var filed = post("/api/v1/reports", Map.of("phase", "EMPLOYMENT", "account", account));
        assertThat(filed.statusCode()).isEqualTo(201);
        return JSON.readTree(filed.body());
    }

    /** Every second one can be repeated, and leaves an answer for it. */
    private HttpResponse<String> post(String path, Map<String, String> body) throws Exception {
        var request =
                HttpRequest.newBuilder(service.uri(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (references.size() % 2 == 0 && path.equals("/api/v1/reports")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String get(URI address) throws Exception {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }

    private Map<String, Double> metrics() throws Exception {
        return get(URI.create(service.management("/q/metrics")))
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains(" "))
                .collect(
                        Collectors.toMap(
                                line -> line.substring(0, line.lastIndexOf(' ')),
                                line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)),
                                (one, same) -> one,
                                TreeMap::new));
    }

    private List<Path> filesTouchedSince(Instant from) throws IOException {
        try (var files = Files.walk(data)) {
            var touched = new ArrayList<Path>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isAfter(from)) {
                    touched.add(file);
                }
            }
            return touched;
        }
    }

    private Map<String, Long> sequencesOf(Connection base) throws SQLException {
        var values = new TreeMap<String, Long>();
        try (var statement = base.createStatement();
                var rows = statement.executeQuery(sequences())) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getLong(2));
            }
        }
        return values;
    }

    /** All values of all rows that belong to a report, by its reference or by an id of its rows. */
    private Map<String, List<Rows.Value>> linked(String reference) {
        var ids =
                Stream.concat(
                                Stream.of(reference),
                                fresh.linkedTo(List.of(reference)).values().stream()
                                        .flatMap(List::stream)
                                        .map(Rows.Value::value)
                                        .filter(UUID.class::isInstance)
                                        .map(Object::toString))
                        .toList();
        return fresh.linkedTo(ids);
    }

    private static boolean rises(
            List<Map<String, List<Rows.Value>>> ofEach, String column, int place) {
        var keys = new ArrayList<String>();
        for (var one : ofEach) {
            var values = one.getOrDefault(column, List.of());
            if (values.size() <= place) {
                return false;
            }
            keys.add(sortable(values.get(place).value()));
        }
        return IntStream.range(1, keys.size())
                        .allMatch(i -> keys.get(i - 1).compareTo(keys.get(i)) < 0)
                || IntStream.range(1, keys.size())
                        .allMatch(i -> keys.get(i - 1).compareTo(keys.get(i)) > 0);
    }

    private static String sortable(Object value) {
        if (value instanceof Number number) {
            return "%030d".formatted(number.longValue());
        }
        return value instanceof byte[] raw ? Arrays.toString(raw) : String.valueOf(value);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
