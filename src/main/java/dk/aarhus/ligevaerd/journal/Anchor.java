package dk.aarhus.ligevaerd.journal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The chain as it was at some moment, noted outside of the base. What was sealed up to there can
 * neither be cut off nor written anew without being noticed.
 */
record Anchor(long seq, byte[] hash) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})(?: .*)?");

    static Optional<Anchor> parse(String line) {
        var matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(
                        new Anchor(
                                Long.parseLong(matcher.group(1)),
                                HexFormat.of().parseHex(matcher.group(2))))
                : Optional.empty();
    }

    boolean holds(byte[] found) {
        return Arrays.equals(hash, found);
    }

    /** A line of the file; the hash tells nothing of what was journalled. */
    @Override
    public String toString() {
        return seq + " " + HexFormat.of().formatHex(hash);
    }
}
