package dk.aarhus.ligevaerd.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The master key in an external key service that speaks the transit interface of HashiCorp Vault
 * and OpenBao. The key never comes here: the service wraps and unwraps for us.
 */
final class KeyService implements MasterKeys, MasterKey {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param mount where the transit engine is mounted
     * @param key the name of the key there
     * @param token lets this service encrypt and decrypt with that key, and nothing else
     */
    record Access(URI address, String mount, String key, String token) {

        URI to(String call) {
            return URI.create(
                    address.toString().replaceAll("/+$", "")
                            + "/v1/%s/%s/%s".formatted(mount, call, key));
        }

        @Override
        public String toString() {
            return "the key %s of the key service %s".formatted(key, address.getHost());
        }
    }

    private final Access access;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    // A redirect would carry the token elsewhere.
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    KeyService(Access access) {
        this.access = access;
    }

    @Override
    public List<MasterKey> find() {
        return List.of(this);
    }

    @Override
    public MasterKey make() {
        return this;
    }

    /** The service keeps every version of its key, and wraps with the newest. */
    @Override
    public MasterKey next() {
        return this;
    }

    @Override
    public String settle() {
        return "Everything is wrapped by the newest version of %s; older versions may go there."
                .formatted(access);
    }

    @Override
    public boolean restore(byte[] lost) {
        throw VaultRefusal.sharesForeign();
    }

    @Override
    public String where() {
        return access.toString();
    }

    @Override
    public byte[] wrap(String label, byte[] key) {
        return ask("encrypt", Map.of("plaintext", base64(key), "associated_data", bound(label)))
                .map(data -> data.path("ciphertext").asText())
                .filter(ciphertext -> !ciphertext.isEmpty())
                .map(ciphertext -> ciphertext.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> VaultRefusal.keyServiceRefuses(where(), 400));
    }

    @Override
    public Optional<byte[]> unwrap(String label, byte[] wrapped) {
        var ciphertext = new String(wrapped, StandardCharsets.UTF_8);
        if (!ciphertext.startsWith("vault:")) {
            return Optional.empty();
        }
        return ask("decrypt", Map.of("ciphertext", ciphertext, "associated_data", bound(label)))
                .map(data -> Base64.getDecoder().decode(data.path("plaintext").asText()));
    }

    @Override
    public Optional<byte[]> secret() {
        return Optional.empty();
    }

    /** What the service answers; empty when it says that this does not open. */
    private Optional<JsonNode> ask(String call, Map<String, String> body) {
        try {
            var request =
                    HttpRequest.newBuilder(access.to(call))
                            .timeout(PATIENCE)
                            .header("X-Vault-Token", access.token())
                            .header("X-Vault-Request", "true")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                            .build();
            var answer = http.send(request, BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(JSON.readTree(answer.body()).path("data"));
                case 400 -> Optional.empty();
                default -> throw VaultRefusal.keyServiceRefuses(where(), answer.statusCode());
            };
        } catch (IOException e) {
            // Without the cause: what a broken answer says may hold a key.
            throw VaultRefusal.keyServiceAway(where());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw VaultRefusal.keyServiceAway(where());
        }
    }

    private static String bound(String label) {
        return base64(("ligevaerd wrapped key\n" + label).getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return where();
    }
}
