package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An idempotency key")
class IdempotencyKeyTest {

    private static final byte[] ANSWER =
            "the receipt with its code".getBytes(StandardCharsets.UTF_8);

    @Test
    void opens_what_it_sealed() {
        assertThat(key("0123456789abcdef").open(key("0123456789abcdef").seal(ANSWER)))
                .isEqualTo(ANSWER);
    }

    @Test
    void does_not_open_what_another_sealed() {
        var sealed = key("0123456789abcdef").seal(ANSWER);

        assertThatThrownBy(() -> key("0123456789abcdeX").open(sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tooshort", "øøøøøøøøøøøøøøøøøø"})
    void is_sixteen_to_a_hundred_and_twenty_eight_visible_characters(String header) {
        assertThat(IdempotencyKey.parse(header)).isEmpty();
        assertThat(IdempotencyKey.parse("k".repeat(129))).isEmpty();
        assertThat(IdempotencyKey.parse("k".repeat(128))).isPresent();
    }

    private static IdempotencyKey key(String header) {
        return IdempotencyKey.parse(header).orElseThrow();
    }
}
