package dk.aarhus.ligevaerd.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Nested
    @DisplayName("A reference")
    class References {

        @Test
        void is_the_year_and_six_characters_without_look_alikes() {
            assertThat(Reference.draw(2026, new SecureRandom()).value())
                    .matches("2026-[0-9A-HJKMNP-TV-Z]{6}");
        }

        @Test
        void is_understood_as_people_type_it() {
            assertThat(Reference.parse(" 2026-7kqomi ")).isEqualTo(new Reference("2026-7KQ0M1"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "2026",
                    "2026-7KQ4M",
                    "1826-7KQ4MX",
                    "2026-7KQ4MU",
                    "2026-7KQ4MX'--"
                })
        void is_nothing_else(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Reference(text));
        }
    }

    @Nested
    @DisplayName("A rough date")
    class RoughDates {

        @ParameterizedTest
        @CsvSource({
            "2026-02-14, 2026-02-14, 2026-02-14",
            "2024-02, 2024-02-01, 2024-02-29",
            "2026, 2026-01-01, 2026-12-31"
        })
        void spans_all_days_that_it_can_mean(String text, LocalDate earliest, LocalDate latest) {
            var date = new RoughDate(text);

            assertThat(date.earliest()).isEqualTo(earliest);
            assertThat(date.latest()).isEqualTo(latest);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "26", "2026-13", "2026-02-30", "2026-3", "last year"})
        void exists_in_the_calendar(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RoughDate(text));
        }
    }

    @Nested
    @DisplayName("A quarter")
    class Quarters {

        @ParameterizedTest
        @CsvSource({
            "2026-01-01, 2026-Q1",
            "2026-03-31, 2026-Q1",
            "2026-04-01, 2026-Q2",
            "2026-12-31, 2026-Q4"
        })
        void holds_its_days(LocalDate day, String quarter) {
            assertThat(Quarter.of(day)).isEqualTo(Quarter.parse(quarter));
            assertThat(day).isBetween(Quarter.of(day).firstDay(), Quarter.of(day).lastDay());
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-Q0", "2026-Q5", "2026", "2026-q1", ""})
        void is_one_of_four(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(text));
        }
    }
}
