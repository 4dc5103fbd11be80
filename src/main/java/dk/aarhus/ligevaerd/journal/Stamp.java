package dk.aarhus.ligevaerd.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 over several values, each with its length, so that no two lists of values read the
 * same. One thread at a time; after {@link #done()} it begins anew.
 */
final class Stamp {

    private static final int ABSENT = -1;

    private final Mac mac;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    private Stamp(Mac mac) {
        this.mac = mac;
    }

    static Stamp with(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new Stamp(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing in this Java", e);
        }
    }

    Stamp number(long value) {
        mac.update(number.clear().putLong(value).array());
        return this;
    }

    /** A text; one that is not there (null) differs from an empty one. */
    Stamp text(String text) {
        return text == null ? number(ABSENT) : bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Stamp bytes(byte[] bytes) {
        number(bytes.length);
        mac.update(bytes);
        return this;
    }

    byte[] done() {
        return mac.doFinal();
    }
}
