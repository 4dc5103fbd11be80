package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** Makes look-up values that nobody can compute from a secret who has only the database. */
@ApplicationScoped
public class Pepper {

    private static final int LOOKUP_BYTES = 32;

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
        try {
            return HexFormat.of()
                    .formatHex(
                            Hkdf.computeHkdf(
                                    "HMACSHA256",
                                    secret.getBytes(StandardCharsets.UTF_8),
                                    ring.pepper(),
                                    ("ligevaerd " + purpose).getBytes(StandardCharsets.UTF_8),
                                    LOOKUP_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing in this Java", e);
        }
    }
}
