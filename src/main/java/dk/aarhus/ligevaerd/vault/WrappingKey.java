package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** A key that wraps other keys (AES-256-GCM), each bound to its label. */
final class WrappingKey {

    static final int BYTES = 32;

    static {
        NativeAes.offer();
    }

    private final Aead cipher;

    private WrappingKey(Aead cipher) {
        this.cipher = cipher;
    }

    static byte[] draw() {
        return Random.randBytes(BYTES);
    }

    static WrappingKey of(byte[] key) {
        return new WrappingKey(cipher(key));
    }

    static Aead cipher(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no AES-256-GCM for this key", e);
        }
    }

    byte[] wrap(String label, byte[] key) {
        try {
            return cipher.encrypt(key, associatedData(label));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wrapping failed", e);
        }
    }

    /** Empty when this is not the key that wrapped it, or not under this label. */
    Optional<byte[]> unwrap(String label, byte[] wrapped) {
        try {
            return Optional.of(cipher.decrypt(wrapped, associatedData(label)));
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        }
    }

    private static byte[] associatedData(String label) {
        return ("ligevaerd wrapped key\n" + label).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "a wrapping key";
    }
}
