package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Somebody who tells what happened in words that are found nowhere else. */
final class Reporter {

    /** In every field that takes a person's words. */
    static final List<String> WORDS =
            List.of(
                    "Kvælstofvej Hønsegård",
                    "Gammelfarøkse",
                    "brombaerkontoret",
                    "Tøndebånd Ærtesuppe",
                    "hemmelig-duepost",
                    "Afdelingsleder Åkandesen",
                    "personalechef Birkebjerg",
                    "tilfojelsesviolen",
                    "Efterårsstormøgle",
                    "skrivefejlsvandmand",
                    "bilagsnavnekartoffel",
                    "Vedhæftningsgrævling");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceProcess service;
    private final HttpClient http = HttpClient.newHttpClient();
    private String code;

    Reporter(ServiceProcess service) {
        this.service = service;
    }

    void tellsEverything() throws IOException, InterruptedException {
        var form =
                JSON.createObjectNode().put("phase", "EMPLOYMENT").put("identity", "CONFIDENTIAL");
        form.put("account", "På %s sagde de %s.".formatted(WORDS.get(0), WORDS.get(1)));
        form.put("workplace", WORDS.get(2) + ", " + WORDS.get(3));
        form.put("contact", WORDS.get(4));
        form.putArray("mustNotSee").add(WORDS.get(5)).add(WORDS.get(6));
        var receipt =
                send(
                        "/api/v1/reports",
                        form,
                        Map.of("Idempotency-Key", "a-key-of-32-characters-or-so-123"));
        assertThat(receipt.statusCode()).isEqualTo(201);
        code = JSON.readTree(receipt.body()).path("code").asText();
        for (String word : WORDS.subList(7, 9)) {
            var message = JSON.createObjectNode().put("code", code).put("text", "Og " + word + "!");
            assertThat(send("/api/v1/mailbox/messages", message, Map.of()).statusCode())
                    .isEqualTo(201);
        }
        sendsFile(WORDS.get(10) + ".txt", (WORDS.get(11) + " ").repeat(50_000));
        // What is refused leaves traces too.
        form.put("phase", WORDS.get(9)).put("contact", WORDS.get(9));
        assertThat(send("/api/v1/reports", form, Map.of()).statusCode()).isEqualTo(422);
    }

    /** As a page of the mailbox does. */
    private void sendsFile(String name, String content) throws IOException, InterruptedException {
        var page =
                http.send(
                        HttpRequest.newBuilder(service.uri("/mailbox")).build(),
                        BodyHandlers.ofString());
        var cookie =
                page.headers().allValues("Set-Cookie").stream()
                        .filter(one -> one.startsWith("csrf-token="))
                        .map(one -> one.substring(0, one.indexOf(';')))
                        .findFirst()
                        .orElseThrow();
        var form =
                """
                --b
                Content-Disposition: form-data; name="csrf-token"

                %s
                --b
                Content-Disposition: form-data; name="code"

                %s
                --b
                Content-Disposition: form-data; name="files"; filename="%s"

                %s
                --b--
                """
                        .formatted(cookie.substring(cookie.indexOf('=') + 1), code, name, content)
                        .replace("\n", "\r\n");
        var answer =
                http.send(
                        HttpRequest.newBuilder(service.uri("/mailbox/evidence"))
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .header("Cookie", cookie)
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** What nobody else may find: the words, and the code in both ways of writing it. */
    List<String> secrets() {
        return Stream.concat(WORDS.stream(), Stream.of(code, code.replace("-", ""))).toList();
    }

    /** The messages that the code opens. */
    List<String> readsInTheMailbox() throws IOException, InterruptedException {
        var mailbox = send("/api/v1/mailbox", JSON.createObjectNode().put("code", code), Map.of());
        assertThat(mailbox.statusCode()).isEqualTo(200);
        JsonNode messages = JSON.readTree(mailbox.body()).path("messages");
        return StreamSupport.stream(messages.spliterator(), false)
                .map(message -> message.path("text").asText())
                .toList();
    }

    private HttpResponse<String> send(String path, ObjectNode body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(service.uri(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
