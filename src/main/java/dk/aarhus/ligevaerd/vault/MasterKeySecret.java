package dk.aarhus.ligevaerd.vault;

import java.util.Base64;
import java.util.Optional;

/** The master key as a secret that the environment hands to the process; nothing of it on disk. */
final class MasterKeySecret implements MasterKeys {

    private final String secret;

    MasterKeySecret(String secret) {
        this.secret = secret;
    }

    @Override
    public Optional<WrappingKey> find() {
        return Optional.of(make());
    }

    @Override
    public WrappingKey make() {
        try {
            var key = Base64.getDecoder().decode(secret.strip());
            if (key.length == WrappingKey.BYTES) {
                return WrappingKey.of(key);
            }
        } catch (IllegalArgumentException notBase64) {
            // Its message would quote a character of the secret.
        }
        throw VaultRefusal.masterUnreadable(where());
    }

    @Override
    public String where() {
        return "the secret LIGEVAERD_VAULT_MASTER_KEY";
    }

    @Override
    public String toString() {
        return where();
    }
}
