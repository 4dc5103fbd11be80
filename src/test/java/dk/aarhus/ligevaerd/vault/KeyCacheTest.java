package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of unwrapped keys the vault remembers")
class KeyCacheTest {

    private static final Aead CIPHER = WrappingKey.cipher(WrappingKey.draw());

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final KeyCache cache = new KeyCache(() -> now);

    @Test
    void each_for_a_minute() {
        var key = DataKeyId.draw();
        cache.keep(key, CIPHER);
        now = now.plus(Duration.ofSeconds(59));
        assertThat(cache.find(key)).contains(CIPHER);
        now = now.plus(Duration.ofSeconds(1));
        assertThat(cache.find(key)).isEmpty();
    }

    @Test
    void five_hundred_at_most_and_those_of_late() {
        var keys = Stream.generate(DataKeyId::draw).limit(501).toList();
        keys.forEach(key -> cache.keep(key, CIPHER));
        assertThat(keys.stream().filter(key -> cache.find(key).isPresent()))
                .hasSize(500)
                .doesNotContain(keys.get(0));
    }

    @Test
    void none_that_was_forgotten() {
        var key = DataKeyId.draw();
        cache.keep(key, CIPHER);
        cache.forget(key);
        assertThat(cache.find(key)).isEmpty();
    }
}
