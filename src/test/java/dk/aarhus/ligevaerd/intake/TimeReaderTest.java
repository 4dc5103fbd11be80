package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A reader of times")
class TimeReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:30:15.250Z");
    private final TimeReader reader = new TimeReader(NOW.minusSeconds(5), NOW.plusSeconds(5));

    static Stream<Object> tellers() {
        return Stream.of(
                Timestamp.from(NOW),
                OffsetDateTime.parse("2026-11-22T14:30:15Z"),
                "2026-11-22T14:30:15Z",
                "at 14:30",
                NOW.getEpochSecond(),
                NOW.toEpochMilli(),
                "x" + NOW.toEpochMilli() + "000y",
                UUID.fromString("0193f1a0-7c0e-7abc-8def-0123456789ab"),
                "0193f1a0-7c0e-1abc-8def-0123456789ab",
                ByteBuffer.allocate(20).putLong(7, NOW.toEpochMilli()).array(),
                Base64.getEncoder()
                        .encodeToString(
                                ByteBuffer.allocate(30).putLong(11, NOW.toEpochMilli()).array()));
    }

    @ParameterizedTest
    @MethodSource("tellers")
    void finds_it(Object value) {
        assertThat(reader.in(value)).as(String.valueOf(value)).isPresent();
    }

    static Stream<Object> others() {
        return Stream.of(
                LocalDate.of(2026, 11, 22),
                Date.valueOf("2026-11-22"),
                "2026-11-22",
                UUID.fromString("0193f1a0-7c0e-4abc-8def-0123456789ab"),
                17,
                "1700000000",
                "a:b, 1:2",
                new byte[60]);
    }

    @ParameterizedTest
    @MethodSource("others")
    void lets_a_day_pass(Object value) {
        assertThat(reader.in(value)).as(String.valueOf(value)).isEmpty();
    }

    @Test
    void lets_another_time_pass_where_it_is_a_number() {
        assertThat(reader.in(NOW.plusSeconds(60).getEpochSecond())).isEmpty();
    }
}
