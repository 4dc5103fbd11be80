package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.shared.Quarter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void a_quarter_is_read_and_written_alike() {
        assertThat(Period.parse("2026-Q3")).isEqualTo(new Period.OneQuarter(new Quarter(2026, 3)));
        assertThat(Period.parse("2026-Q3").code()).isEqualTo("2026-Q3");
    }

    @Test
    void a_year_is_made_of_four_quarters_and_ends_with_the_last() {
        var year = Period.parse("2026");

        assertThat(year.quarters()).hasSize(4);
        assertThat(year.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void waits_for_what_is_assessed_late() {
        var sixWeeks = java.time.Period.ofWeeks(6);

        assertThat(Period.parse("2026-Q3").due(sixWeeks)).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(Period.parse("2026").due(sixWeeks)).isEqualTo(LocalDate.of(2027, 2, 12));
    }

    @Test
    void a_year_is_revised_twelve_months_after_its_end() {
        var revised = Period.parse("2026-R");

        assertThat(revised).isEqualTo(new Period.Revised(2026));
        assertThat(revised.code()).isEqualTo("2026-R");
        assertThat(revised.due(java.time.Period.ZERO)).isEqualTo(LocalDate.of(2028, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-Q5",
                "2026-Q0",
                "2026-1",
                "2026-q3",
                "1999",
                "2026-Q3 ",
                "2026\u0000",
                "x"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Period.isOne(text)).isFalse();
    }
}
