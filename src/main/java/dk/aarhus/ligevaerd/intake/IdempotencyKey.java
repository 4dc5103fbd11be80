package dk.aarhus.ligevaerd.intake;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The random value that makes repeating a filing safe. Under it the answer is kept, so that only
 * whoever knows it can read the answer, and with it the code, again.
 */
final class IdempotencyKey {

    private static final int SHORTEST = 16;
    private static final int LONGEST = 128;
    private static final int KEY_BYTES = 32;
    private final byte[] value;

    private IdempotencyKey(String value) {
        this.value = value.getBytes(StandardCharsets.US_ASCII);
    }

    /** Empty unless it is 16 to 128 visible ASCII characters. */
    static Optional<IdempotencyKey> parse(String header) {
        return header.length() >= SHORTEST
                        && header.length() <= LONGEST
                        && header.chars().allMatch(c -> c > ' ' && c < 127)
                ? Optional.of(new IdempotencyKey(header))
                : Optional.empty();
    }

    String lookup() {
        return HexFormat.of().formatHex(derive("kept answer lookup"));
    }

    /** AES-256-GCM under a key derived from this value (HKDF-SHA-256). */
    byte[] seal(byte[] answer) {
        try {
            return cipher().encrypt(answer, derive("kept answer place"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is missing in this Java", impossible);
        }
    }

    byte[] open(byte[] sealed) {
        try {
            return cipher().decrypt(sealed, derive("kept answer place"));
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a kept answer does not open with its key", tampered);
        }
    }

    private AesGcmJce cipher() throws GeneralSecurityException {
        return new AesGcmJce(derive("kept answer key"));
    }

    private byte[] derive(String label) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256",
                    value,
                    new byte[0],
                    ("ligevaerd " + label).getBytes(StandardCharsets.US_ASCII),
                    KEY_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-256 is missing in this Java", impossible);
        }
    }
}
