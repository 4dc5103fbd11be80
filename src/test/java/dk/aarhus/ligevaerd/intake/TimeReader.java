package dk.aarhus.ligevaerd.intake;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a time of day out of whatever it may hide in, if it lies between two moments: what was done
 * between them is what it would tell of.
 */
record TimeReader(Instant from, Instant to) {

    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d:])([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(?![\\d:])");
    private static final Pattern DIGITS = Pattern.compile("\\d{10,19}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{24,}={0,2}");
    private static final Pattern UUIDS =
            Pattern.compile(
                    "[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** How the value tells a time; empty when it does not. */
    Optional<String> in(Object value) {
        if (value instanceof java.sql.Timestamp
                || value instanceof java.sql.Time
                || value instanceof OffsetDateTime
                || value instanceof LocalTime
                || value instanceof Temporal && !(value instanceof java.time.LocalDate)) {
            return Optional.of("a time by its type");
        }
        if (value instanceof UUID id) {
            return id.version() == 4 || id.equals(new UUID(0, 0))
                    ? Optional.empty()
                    : Optional.of("an id of version " + id.version());
        }
        return value instanceof byte[] raw ? inBytes(raw) : inText(String.valueOf(value));
    }

    Optional<String> inText(String text) {
        if (CLOCK.matcher(text).find()) {
            return Optional.of("a time of day");
        }
        if (UUIDS.matcher(text).results().anyMatch(id -> !id.group(1).equals("4"))) {
            return Optional.of("an id that is not random");
        }
        if (DIGITS.matcher(text).results().anyMatch(digits -> isNow(digits.group()))) {
            return Optional.of("a count of seconds or of their parts");
        }
        return BASE64.matcher(text)
                .results()
                .flatMap(run -> decoded(run.group()).stream())
                .flatMap(raw -> inBytes(raw).stream())
                .findFirst();
    }

    /**
     * Longer runs of digits hold shorter ones; each is read as seconds, or thousandths, and so on.
     */
    private boolean isNow(String digits) {
        return Stream.of(10, 13, 16, 19)
                .filter(length -> length <= digits.length())
                .anyMatch(
                        length ->
                                IntStream.rangeClosed(0, digits.length() - length)
                                        .mapToObj(i -> digits.substring(i, i + length))
                                        .anyMatch(number -> isNow(new BigInteger(number), length)));
    }

    private boolean isNow(BigInteger number, int length) {
        var unit = BigInteger.TEN.pow(length - 10);
        return number.compareTo(BigInteger.valueOf(from.getEpochSecond()).multiply(unit)) >= 0
                && number.compareTo(BigInteger.valueOf(to.getEpochSecond() + 1).multiply(unit))
                        <= 0;
    }

    private Optional<String> inBytes(byte[] raw) {
        return Stream.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)
                .filter(
                        order ->
                                IntStream.rangeClosed(0, raw.length - Long.BYTES)
                                        .anyMatch(i -> isNow(raw, i, order)))
                .findFirst()
                .map(order -> "thousandths of a second in bytes");
    }

    private boolean isNow(byte[] raw, int at, ByteOrder order) {
        var long_ = ByteBuffer.wrap(raw, at, Long.BYTES).order(order).getLong();
        return long_ >= from.toEpochMilli() && long_ <= to.toEpochMilli()
                || long_ >= from.toEpochMilli() * 1000 && long_ <= to.toEpochMilli() * 1000;
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException isNone) {
            return Optional.empty();
        }
    }
}
