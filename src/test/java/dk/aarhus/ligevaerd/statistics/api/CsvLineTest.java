package dk.aarhus.ligevaerd.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line of a CSV file")
class CsvLineTest {

    @Test
    void leaves_codes_and_figures_as_they_are() {
        assertThat(CsvLine.of(List.of("2026-Q1", "HR", "", "12"))).isEqualTo("2026-Q1,HR,,12\r\n");
    }

    @Test
    void quotes_what_would_end_a_field() {
        assertThat(CsvLine.of(List.of("a,b", "say \"no\"", "two\nlines", "a;b")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"a;b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "|calc", "%0A"})
    void is_never_a_formula(String text) {
        assertThat(CsvLine.of(List.of(text))).startsWith("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
    void nor_after_white_space(String text) {
        assertThat(CsvLine.of(List.of(text)).replace("\"", "")).startsWith("'" + text);
    }
}
