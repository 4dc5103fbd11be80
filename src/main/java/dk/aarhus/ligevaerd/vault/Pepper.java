package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** Makes look-up values that nobody can compute from a secret who has only the database. */
@ApplicationScoped
public class Pepper {

    private static final int DERIVED_BYTES = 32;

    private final KeyRing ring;

    Pepper(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * What a secret is found by, in hexadecimal: HKDF-SHA-256 (RFC 5869) over the secret, salted
     * with the pepper.
     *
     * @param purpose keeps the values of different uses apart
     */
    public String lookup(String purpose, String secret) {
        return HexFormat.of()
                .formatHex(
                        derived(
                                secret.getBytes(StandardCharsets.UTF_8),
                                ring.pepper(),
                                "ligevaerd " + purpose));
    }

    /**
     * A key of 32 bytes for one purpose: HKDF-SHA-256 over the pepper. It lives as long as the
     * pepper, also when the master key is another.
     */
    public byte[] key(String purpose) {
        return derived(ring.pepper(), new byte[0], "ligevaerd key " + purpose);
    }

    /**
     * The safe that a code opens together with the pepper, and nothing else does: for what staff
     * and jobs need not read. The code must carry its own chance, 100 bits or more.
     *
     * @param purpose keeps the safes of different uses apart
     */
    public CodeSafe safeOf(String purpose, String code) {
        var secret = code.getBytes(StandardCharsets.UTF_8);
        return new CodeSafe(
                WrappingKey.cipher(derived(secret, ring.pepper(), "ligevaerd safe of " + purpose)));
    }

    private static byte[] derived(byte[] secret, byte[] salt, String purpose) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256",
                    secret,
                    salt,
                    purpose.getBytes(StandardCharsets.UTF_8),
                    DERIVED_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing in this Java", e);
        }
    }
}
