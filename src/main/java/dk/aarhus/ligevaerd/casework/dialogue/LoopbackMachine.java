package dk.aarhus.ligevaerd.casework.dialogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks a service that runs on this very machine, by LibreTranslate's {@code POST /translate}. Any
 * other host is refused: what a reporter wrote goes to no service of others.
 */
final class LoopbackMachine implements MachineTranslator {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int OK = 200;

    private final URI address;
    private final Duration patience;
    private final HttpClient client;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @throws IllegalArgumentException for an address that is not this machine
     */
    LoopbackMachine(URI address, Duration patience) {
        if (!"http".equals(address.getScheme()) || !HERE.contains(address.getHost())) {
            throw new IllegalArgumentException(
                    "ligevaerd.machine-translation.address must be http on this machine");
        }
        this.address = address.resolve("/translate");
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Optional<String> draft(String text, String from, String to) {
        try {
            var answer =
                    client.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(patience)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(question(text, from, to)))
                                    .build(),
                            BodyHandlers.ofString());
            return answer.statusCode() == OK ? read(answer.body()) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    private String question(String text, String from, String to) throws JsonProcessingException {
        return json.writeValueAsString(
                Map.of("q", text, "source", from, "target", to, "format", "text"));
    }

    private Optional<String> read(String body) throws JsonProcessingException {
        return Optional.of(json.readTree(body).path("translatedText").asText(""))
                .filter(draft -> !draft.isBlank());
    }
}
