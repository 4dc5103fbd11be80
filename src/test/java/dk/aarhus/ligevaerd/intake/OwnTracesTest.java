package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Traces of a reporter in a text")
class OwnTracesTest {

    private static final String CONTACT =
            "Vita Prøve, ring efter 16: 86 00 11 22, v.opdigtet@example.org, Testvej 5";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was Vitas idea.",
                "PRØVE said so.",
                "Call 86001122.",
                "Call +45 8600 1122.",
                "Write to v.opdigtet@example.org.",
                "A certain Opdigtet.",
                "Somebody at Testvej."
            })
    void are_names_and_ways_to_be_reached(String text) {
        assertThat(OwnTraces.areIn(text, Stream.of(CONTACT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ring efter klokken 16.", "It is vital to have proved it.", "86 11 22 33"})
    void are_not_what_anybody_writes(String text) {
        assertThat(OwnTraces.areIn(text, Stream.of(CONTACT))).isFalse();
    }
}
