package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * Makes values and keys that nobody can compute who has only the database: look-up values, keys for
 * one purpose, safes that a code opens.
 */
@ApplicationScoped
public class Pepper {

    private static final int BYTES = 32;

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
        var derived = derive(secret.getBytes(StandardCharsets.UTF_8), ring.pepper(), purpose);
        return HexFormat.of().formatHex(derived);
    }

    /**
     * A key of 32 bytes of its own for one purpose, the same at every start: HKDF-SHA-256 over the
     * pepper. It outlives a rotation of the master key.
     *
     * @param purpose keeps the keys of different uses apart
     */
    public byte[] key(String purpose) {
        return derive(ring.pepper(), new byte[0], "key of " + purpose);
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
                WrappingKey.cipher(derive(secret, ring.pepper(), "safe of " + purpose)));
    }

    private static byte[] derive(byte[] secret, byte[] salt, String info) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256",
                    secret,
                    salt,
                    ("ligevaerd " + info).getBytes(StandardCharsets.UTF_8),
                    BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing in this Java", e);
        }
    }
}
