package dk.aarhus.ligevaerd.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A day as typed")
class InputReaderTest {

    private final InputReader reader = new InputReader();

    @Test
    void is_read_in_the_form_of_the_standard() {
        assertThat(reader.date("on", " 1900-01-01 ")).contains(LocalDate.of(1900, 1, 1));
        assertThat(reader.date("on", " ")).isEmpty();
        assertThat(reader.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999-01-01", "1899-12-31", "+10000-01-01", "2026-02-30", "soon"})
    void is_refused_where_nobody_can_mean_it(String typed) {
        assertThat(reader.date("on", typed)).isEmpty();
        assertThat(reader.violations())
                .containsExactly(new Violation("on", ViolationKind.NOT_A_DATE));
    }
}
