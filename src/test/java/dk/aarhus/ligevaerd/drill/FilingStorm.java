package dk.aarhus.ligevaerd.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Many people file at once, and keep what they were given. */
final class FilingStorm implements AutoCloseable {

    /** What a reporter holds in hand after the answer 201. */
    record Held(String reference, String code) {}

    private static final int REPORTERS = 8;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT =
            """
            {"phase": "RECRUITMENT", "account": "Jeg blev spurgt, om jeg havde tænkt mig at få børn. Nr. %d-%d."}
            """;

    private final ServiceProcess service;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ExecutorService reporters = Executors.newFixedThreadPool(REPORTERS);
    private final Queue<Held> held = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    FilingStorm(ServiceProcess service) {
        this.service = service;
    }

    /** Lets everybody file, over and over, until the storm is {@link #ended()}. */
    void begin() {
        IntStream.range(0, REPORTERS)
                .forEach(reporter -> reporters.submit(() -> fileUntilOver(reporter)));
    }

    /** How many receipts have been given out so far. */
    int receipts() {
        return held.size();
    }

    /** Waits until everybody has noticed the end, and gives what was handed out. */
    List<Held> ended() throws InterruptedException {
        over = true;
        reporters.shutdown();
        if (!reporters.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a reporter still waits for an answer");
        }
        return List.copyOf(held);
    }

    /** Answers that were neither a receipt nor a broken connection. */
    List<String> surprises() {
        return List.copyOf(surprises);
    }

    @Override
    public void close() {
        over = true;
        reporters.shutdownNow();
    }

    /** The answer to somebody who comes back with a code. */
    static HttpResponse<String> comeBack(ServiceProcess service, HttpClient http, String code)
            throws IOException, InterruptedException {
        return http.send(
                post(
                        service,
                        "/api/v1/mailbox",
                        JSON.writeValueAsString(JSON.createObjectNode().put("code", code))),
                BodyHandlers.ofString());
    }

    static JsonNode read(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private void fileUntilOver(int reporter) {
        for (int number = 1; !over; number++) {
            try {
                var answer =
                        http.send(
                                post(
                                        service,
                                        "/api/v1/reports",
                                        REPORT.formatted(reporter, number)),
                                BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    var receipt = read(answer);
                    held.add(
                            new Held(
                                    receipt.path("reference").asText(),
                                    receipt.path("code").asText()));
                } else {
                    surprises.add(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException broken) {
                // Nobody answered: this reporter holds nothing, and was promised nothing.
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static HttpRequest post(ServiceProcess service, String path, String json) {
        return HttpRequest.newBuilder(service.uri(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
    }
}
