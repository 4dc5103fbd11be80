package dk.aarhus.ligevaerd.casework.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The machine that drafts translations")
class LoopbackMachineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Test
    void is_asked_in_its_own_words() throws IOException {
        var asked = new AtomicReference<String>();
        var draft = answering(200, "{\"translatedText\": \"Tak\"}", asked);
        assertThat(draft).contains("Tak");
        assertThat(asked.get())
                .contains("\"q\":\"Thanks \\\"all\\\"\"")
                .contains("\"source\":\"en\"")
                .contains("\"target\":\"da\"")
                .contains("\"format\":\"text\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"translatedText\": \" \"}", "not json", "[]", ""})
    void says_nothing_where_the_answer_makes_no_sense(String body) throws IOException {
        assertThat(answering(200, body, new AtomicReference<>())).isEmpty();
    }

    @Test
    void says_nothing_where_it_does_not_know_the_language() throws IOException {
        assertThat(answering(400, "{\"error\": \"so is not supported\"}", new AtomicReference<>()))
                .isEmpty();
    }

    @Test
    void says_nothing_where_nobody_is_there() {
        var away = new LoopbackMachine(URI.create("http://127.0.0.1:1"), PATIENCE);
        assertThat(away.draft("Thanks", "en", "da")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://translate.example.org",
                "https://localhost:5000",
                "http://127.0.0.1.example.org:5000",
                "http://localhost@example.org",
                "http://10.0.0.1:5000",
                "file:///etc/hosts"
            })
    void is_on_this_machine_or_nowhere(String address) {
        assertThatThrownBy(() -> new LoopbackMachine(URI.create(address), PATIENCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<String> answering(
            int status, String body, AtomicReference<String> asked) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/translate",
                exchange -> {
                    asked.set(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    var answer = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        server.start();
        try {
            return new LoopbackMachine(
                            URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                            PATIENCE)
                    .draft("Thanks \"all\"", "en", "da");
        } finally {
            server.stop(0);
        }
    }
}
