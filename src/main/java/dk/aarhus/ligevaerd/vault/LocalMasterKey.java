package dk.aarhus.ligevaerd.vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A master key in the memory of the service: 32 bytes. */
final class LocalMasterKey implements MasterKey {

    private final byte[] key;
    private final WrappingKey cipher;

    private LocalMasterKey(byte[] key) {
        this.key = key.clone();
        this.cipher = WrappingKey.of(key);
    }

    /**
     * @throws VaultRefusal when these are not 32 bytes
     */
    static LocalMasterKey of(byte[] key, String where) {
        if (key.length != WrappingKey.BYTES) {
            throw VaultRefusal.masterUnreadable(where);
        }
        return new LocalMasterKey(key);
    }

    /**
     * @throws VaultRefusal when this is not the base64 of 32 bytes
     */
    static LocalMasterKey parse(String base64, String where) {
        try {
            return of(Base64.getDecoder().decode(base64.strip()), where);
        } catch (IllegalArgumentException notBase64) {
            // Its message would quote a character of the secret.
            throw VaultRefusal.masterUnreadable(where);
        }
    }

    @Override
    public byte[] wrap(String label, byte[] other) {
        return cipher.wrap(label, other);
    }

    @Override
    public Optional<byte[]> unwrap(String label, byte[] wrapped) {
        return cipher.unwrap(label, wrapped);
    }

    @Override
    public Optional<byte[]> secret() {
        return Optional.of(key.clone());
    }

    boolean isSameAs(LocalMasterKey other) {
        return Arrays.equals(key, other.key);
    }

    @Override
    public String toString() {
        return "a master key";
    }
}
