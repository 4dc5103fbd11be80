package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.UnitRecurrence.AGAIN;
import static dk.aarhus.ligevaerd.law.UnitRecurrence.ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.UnitRecurrence.Upheld;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Repeats in a workplace")
class UnitRecurrenceTest {

    @Test
    void are_none_where_one_case_was_upheld() {
        assertThat(among(upheld("a", "2026-03-01", "North"), upheld("b", "2026-04-01", "South")))
                .isEqualTo(Map.of("a", ONLY, "b", ONLY));
    }

    @Test
    void are_borne_by_the_first_case_of_a_workplace_and_year() {
        assertThat(
                        among(
                                upheld("late", "2026-09-01", "North"),
                                upheld("early", "2026-03-01", "North"),
                                upheld("last", "2026-12-31", "North")))
                .isEqualTo(Map.of("early", AGAIN));
    }

    @Test
    void reach_back_over_the_year_before_and_no_further() {
        assertThat(among(upheld("a", "2025-01-01", "North"), upheld("b", "2026-12-31", "North")))
                .isEqualTo(Map.of("a", ONLY, "b", AGAIN));
        assertThat(among(upheld("a", "2024-12-31", "North"), upheld("b", "2026-01-01", "North")))
                .isEqualTo(Map.of("a", ONLY, "b", ONLY));
    }

    @Test
    void are_told_apart_by_the_name_of_the_case_where_two_came_on_one_day() {
        assertThat(among(upheld("b", "2026-03-01", "North"), upheld("a", "2026-03-01", "North")))
                .isEqualTo(Map.of("a", AGAIN));
    }

    @SafeVarargs
    private static Map<String, UnitRecurrence> among(Upheld<String>... all) {
        return UnitRecurrence.among(Arrays.asList(all));
    }

    private static Upheld<String> upheld(String id, String received, String unit) {
        return new Upheld<>(id, LocalDate.parse(received), unit);
    }
}
