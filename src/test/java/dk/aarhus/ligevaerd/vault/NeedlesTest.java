package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A search for many words at once")
class NeedlesTest {

    private static final List<String> WORDS = List.of("Gammelfarøkse", "brombaerkontoret");

    @ParameterizedTest
    @EnumSource(Disguise.class)
    void finds_a_word_in_every_disguise(Disguise disguise) {
        for (byte[] form : disguise.of("Gammelfarøkse")) {
            var hay = "x".repeat(7) + new String(form, StandardCharsets.ISO_8859_1) + "y";
            assertThat(new Needles(WORDS).in(hay.getBytes(StandardCharsets.ISO_8859_1)))
                    .containsExactly("Gammelfarøkse");
        }
    }

    @Test
    void finds_nothing_where_there_is_only_a_part() {
        assertThat(
                        new Needles(WORDS)
                                .in("Gammelfar brombaerkontore".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
