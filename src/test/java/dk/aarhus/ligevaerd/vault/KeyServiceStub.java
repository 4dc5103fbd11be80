package dk.aarhus.ligevaerd.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A stub, and no key service: it answers the two calls of a transit engine as its documentation
 * describes them, and so shows what we send and how we take its answers. That a real HashiCorp
 * Vault or OpenBao understands us it does not show.
 */
final class KeyServiceStub implements AutoCloseable {

    static final String TOKEN = "a-token-of-the-stub";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Aead> versions = new ArrayList<>();
    private final HttpServer server;
    int asked;
    int answersInstead;

    private KeyServiceStub(HttpServer server) {
        this.server = server;
    }

    static KeyServiceStub start() throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var stub = new KeyServiceStub(HttpServer.create(loopback, 0));
        stub.rotate();
        stub.server.createContext("/v1/transit/encrypt/ligevaerd", stub::encrypt);
        stub.server.createContext("/v1/transit/decrypt/ligevaerd", stub::decrypt);
        stub.server.start();
        return stub;
    }

    /** As its operator does: newer texts are under a newer version of the same key. */
    void rotate() {
        versions.add(WrappingKey.cipher(WrappingKey.draw()));
    }

    /** As its operator does once nothing needs the older versions. */
    void forgetOlderVersions() {
        for (int i = 0; i < versions.size() - 1; i++) {
            versions.set(i, WrappingKey.cipher(WrappingKey.draw()));
        }
    }

    MasterKeys as(String token) {
        return new KeyService(new KeyService.Access(address(), "transit", "ligevaerd", token));
    }

    URI address() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
    }

    private void encrypt(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                body -> {
                    var sealed =
                            versions.get(versions.size() - 1)
                                    .encrypt(bytes(body, "plaintext"), bound(body));
                    return Map.of(
                            "ciphertext",
                            "vault:v%d:%s"
                                    .formatted(
                                            versions.size(),
                                            Base64.getEncoder().encodeToString(sealed)));
                });
    }

    private void decrypt(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                body -> {
                    var parts = body.path("ciphertext").asText().split(":");
                    var version = versions.get(Integer.parseInt(parts[1].substring(1)) - 1);
                    var opened = version.decrypt(Base64.getDecoder().decode(parts[2]), bound(body));
                    return Map.of("plaintext", Base64.getEncoder().encodeToString(opened));
                });
    }

    private interface Work {
        Map<String, String> on(JsonNode body) throws GeneralSecurityException;
    }

    private void answer(HttpExchange exchange, Work work) throws IOException {
        asked++;
        if (answersInstead != 0) {
            send(exchange, answersInstead, Map.of("errors", List.of("not now")));
        } else if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
            send(exchange, 403, Map.of("errors", List.of("permission denied")));
        } else {
            try {
                var body = JSON.readTree(exchange.getRequestBody());
                send(exchange, 200, Map.of("data", work.on(body)));
            } catch (GeneralSecurityException | RuntimeException refused) {
                send(exchange, 400, Map.of("errors", List.of("cipher: authentication failed")));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        var text = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    private static byte[] bound(JsonNode body) {
        return bytes(body, "associated_data");
    }

    private static byte[] bytes(JsonNode body, String field) {
        return Base64.getDecoder().decode(body.path(field).asText());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
