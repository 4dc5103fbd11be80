package dk.aarhus.ligevaerd.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One of several shares of the keys. So many as are needed give them back; fewer tell nothing.
 *
 * @param export which shares belong together
 * @param fingerprint of the keys, see {@link RecoveryKeys#fingerprint()}
 */
record RecoveryShare(
        UUID export, String fingerprint, int number, int shares, int needed, byte[] part) {

    private static final int CHECK_LETTERS = 16;
    private static final int MOST_BYTES = 4_096;

    String fileName() {
        return "recovery-share-%d-of-%d.txt".formatted(number, shares);
    }

    String text() {
        return """
        This is one of %d recovery shares of Ligeværd's keys. Any %d of them give the keys back; fewer tell nothing.
        Keep it where the other shares are not, and never beside a backup.

        %s
        check: %s
        """
                .formatted(shares, needed, fields(), check(fields()));
    }

    private String fields() {
        return """
        export: %s
        keys: %s
        share: %d
        of: %d
        needed: %d
        part: %s"""
                .formatted(
                        export,
                        fingerprint,
                        number,
                        shares,
                        needed,
                        Base64.getEncoder().encodeToString(part));
    }

    /**
     * @throws VaultRefusal when it cannot be read, or does not fit its check value
     */
    static RecoveryShare read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw VaultRefusal.shareUnreadable(file);
            }
            Map<String, String> fields = new LinkedHashMap<>();
            Files.readString(file)
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .filter(line -> line.length == 2)
                    .forEach(line -> fields.put(line[0].strip(), line[1].strip()));
            var share =
                    new RecoveryShare(
                            UUID.fromString(field(fields, "export")),
                            field(fields, "keys"),
                            Integer.parseInt(field(fields, "share")),
                            Integer.parseInt(field(fields, "of")),
                            Integer.parseInt(field(fields, "needed")),
                            Base64.getDecoder().decode(field(fields, "part")));
            if (!check(share.fields()).equals(fields.get("check"))) {
                throw VaultRefusal.shareUnreadable(file);
            }
            return share;
        } catch (IOException | IllegalArgumentException e) {
            throw VaultRefusal.shareUnreadable(file);
        }
    }

    private static String field(Map<String, String> fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        return value;
    }

    private static String check(String fields) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(fields.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, CHECK_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }

    @Override
    public String toString() {
        return "share %d of %d".formatted(number, shares);
    }
}
