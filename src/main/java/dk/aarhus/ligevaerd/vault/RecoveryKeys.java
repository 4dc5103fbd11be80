package dk.aarhus.ligevaerd.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What gives an installation back: the master key, where it does not stay with a key service, and
 * the pepper.
 */
record RecoveryKeys(Optional<byte[]> master, byte[] pepper) {

    private static final int FINGERPRINT_BYTES = 8;

    byte[] bytes() {
        var before = master.orElseGet(() -> new byte[0]);
        var all = Arrays.copyOf(before, before.length + pepper.length);
        System.arraycopy(pepper, 0, all, before.length, pepper.length);
        return all;
    }

    /** Empty when nothing of ours has this length. */
    static Optional<RecoveryKeys> of(byte[] all) {
        return switch (all.length / WrappingKey.BYTES) {
            case 1 -> Optional.of(new RecoveryKeys(Optional.empty(), all));
            case 2 ->
                    Optional.of(
                            new RecoveryKeys(
                                    Optional.of(Arrays.copyOf(all, WrappingKey.BYTES)),
                                    Arrays.copyOfRange(all, WrappingKey.BYTES, all.length)));
            default -> Optional.empty();
        };
    }

    /** Tells one set of keys from another and gives nothing of them away: 64 bits of HKDF. */
    String fingerprint() {
        try {
            var info = "ligevaerd fingerprint of keys".getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(
                            Hkdf.computeHkdf(
                                    "HMACSHA256", bytes(), new byte[0], info, FINGERPRINT_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing in this Java", e);
        }
    }

    @Override
    public String toString() {
        return "keys " + fingerprint();
    }
}
