package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a trial could not show")
class RefusedPeriodsTest {

    @Test
    void is_told_by_kind_of_period_with_what_is_in_the_way_and_what_would_be_safe() {
        var found =
                RefusedPeriods.of(
                        List.of(
                                refused(
                                        "2025-R",
                                        List.of(
                                                "2025-R|outcome=UPHELD|phase=SERVICE",
                                                "2025-R|outcome=UPHELD without 2025-R|hearing=HEARD"),
                                        List.of("outcome/TOTAL")),
                                shown("2024-R"),
                                shown("2025")));

        assertThat(found)
                .containsExactly(
                        new RefusedPeriods(
                                RefusedPeriods.Kind.REVISED,
                                1,
                                2,
                                List.of("outcome", "phase", "hearing"),
                                List.of("outcome")));
    }

    @Test
    void is_nothing_where_all_could_be_shown() {
        assertThat(RefusedPeriods.of(List.of(shown("2025"), shown("2025-Q1")))).isEmpty();
    }

    private static Trial.Outcome shown(String period) {
        var one = Period.parse(period);
        return new Trial.Outcome(
                one,
                Optional.of(new ShownRelease(one, List.of())),
                Optional.empty(),
                Duration.ZERO,
                Duration.ZERO);
    }

    private static Trial.Outcome refused(
            String period, List<String> obstacles, List<String> proposals) {
        return new Trial.Outcome(
                Period.parse(period),
                Optional.empty(),
                Optional.of(new Ruling.Unsafe(obstacles, proposals)),
                Duration.ZERO,
                Duration.ZERO);
    }
}
