package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two ways to be reached are one person's")
class SamePersonTest {

    @ParameterizedTest
    @CsvSource({
        "synthetic@example.org, Mail: Synthetic@Example.org (evenings), true",
        "+45 12 34 56 78, 12345678, true",
        "12.34.56.78, 0045 12345678, true",
        "Box 7 Aarhus, box 7 - aarhus, true",
        "synthetic@example.org, other@example.org, false",
        "12345678, 12345679, false",
        "Box 7, Box 71, false"
    })
    void where_they_lead_to_the_same_place(String one, String other, boolean same) {
        assertThat(SamePerson.mark(one).equals(SamePerson.mark(other))).isEqualTo(same);
    }

    @Test
    void and_nobody_is_recognised_by_nothing() {
        assertThat(SamePerson.mark(" - ")).isEmpty();
    }
}
