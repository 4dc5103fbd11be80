package dk.aarhus.ligevaerd.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far a goal is")
class ProgressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TargetRule THREE_POINTS =
            new TargetRule.AnnualChange(BigDecimal.valueOf(3), 2007, Optional.empty());

    @Test
    void is_actual_against_expected_year_by_year() {
        // Worked by hand: 2007 is 50.0, so 53 is expected of 2008 and 56 of 2009.
        var progress =
                Progress.of(
                        THREE_POINTS,
                        series(2007, "50.0", "54.5", "55.0"),
                        Optional.empty(),
                        TODAY);

        assertThat(progress.years())
                .extracting(
                        year -> year.expected().orElseThrow().stripTrailingZeros().toPlainString())
                .containsExactly("50", "53", "56");
        assertThat(progress.years())
                .extracting(year -> year.gap().orElseThrow().stripTrailingZeros().toPlainString())
                .containsExactly("0", "1.5", "-1");
        assertThat(progress.status()).isEqualTo(GoalStatus.OFF_COURSE);
    }

    @Test
    void never_expects_more_than_the_majority_has() {
        // By hand: 70 + 3 = 73, but the majority has 72; 72.5 is enough then.
        var progress =
                Progress.of(
                        THREE_POINTS,
                        series(2007, "70", "72.5"),
                        Optional.of(series(2007, "71", "72")),
                        TODAY);
        var second = progress.years().get(1);

        assertThat(second.capped()).isTrue();
        assertThat(second.expected()).contains(new BigDecimal("72"));
        assertThat(second.gap()).contains(new BigDecimal("0.5"));
        assertThat(progress.status()).isEqualTo(GoalStatus.ON_COURSE);
    }

    @Test
    void expects_nothing_of_a_year_whose_cap_is_not_known() {
        // Without a cap 98 + 3 would be more than everybody.
        var progress =
                Progress.of(
                        THREE_POINTS,
                        series(2007, "98", "97"),
                        Optional.of(series(2007, "98")),
                        TODAY);
        var second = progress.years().get(1);

        assertThat(progress.years().get(0).expected()).contains(new BigDecimal("98"));
        assertThat(second.uncapped()).isTrue();
        assertThat(second.expected()).isEmpty();
        assertThat(second.gap()).isEmpty();
        assertThat(progress.status()).isEqualTo(GoalStatus.NOT_ASSESSABLE);
    }

    @Test
    void cannot_be_said_of_quarters_where_a_growth_a_year_is_wanted() {
        var quarters =
                series(2007, "50", "53").stream()
                        .map(
                                point ->
                                        new SeriesPoint(
                                                point.series(),
                                                point.part(),
                                                point.period() + "-Q1",
                                                point.value(),
                                                point.numerator(),
                                                point.denominator(),
                                                point.source(),
                                                point.lagMonths(),
                                                point.revision(),
                                                point.importedOn()))
                        .toList();

        var progress = Progress.of(THREE_POINTS, quarters, Optional.empty(), TODAY);

        assertThat(progress.status()).isEqualTo(GoalStatus.NOT_ASSESSABLE);
        assertThat(progress.years()).isEmpty();
    }

    @Test
    void cannot_be_said_without_a_baseline_or_in_the_first_year() {
        assertThat(Progress.of(THREE_POINTS, series(2009, "50"), Optional.empty(), TODAY).status())
                .isEqualTo(GoalStatus.NOT_ASSESSABLE);
        assertThat(Progress.of(THREE_POINTS, series(2007, "50"), Optional.empty(), TODAY).status())
                .isEqualTo(GoalStatus.NOT_ASSESSABLE);
        assertThat(Progress.of(THREE_POINTS, List.of(), Optional.empty(), TODAY).status())
                .isEqualTo(GoalStatus.NOT_ASSESSABLE);
    }

    @Test
    void is_a_matter_of_the_day_where_a_level_is_to_be_reached() {
        var soon = new TargetRule.Level(BigDecimal.TEN, LocalDate.of(2026, 12, 31), Way.UP);
        var past = new TargetRule.Level(BigDecimal.TEN, LocalDate.of(2025, 12, 31), Way.UP);

        assertThat(Progress.of(soon, series(2025, "9"), Optional.empty(), TODAY).status())
                .isEqualTo(GoalStatus.NOT_ASSESSABLE);
        assertThat(Progress.of(past, series(2025, "9"), Optional.empty(), TODAY).status())
                .isEqualTo(GoalStatus.OFF_COURSE);
        assertThat(Progress.of(past, series(2025, "10"), Optional.empty(), TODAY).status())
                .isEqualTo(GoalStatus.ON_COURSE);
    }

    @Test
    void compares_with_the_figure_before_where_the_way_counts() {
        var down = new TargetRule.Direction(Way.DOWN);

        assertThat(
                        Progress.of(down, series(2024, "0.42", "0.40"), Optional.empty(), TODAY)
                                .status())
                .isEqualTo(GoalStatus.ON_COURSE);
        assertThat(
                        Progress.of(down, series(2024, "0.40", "0.42"), Optional.empty(), TODAY)
                                .status())
                .isEqualTo(GoalStatus.OFF_COURSE);
        assertThat(Progress.of(down, series(2024, "0.40"), Optional.empty(), TODAY).status())
                .isEqualTo(GoalStatus.NOT_ASSESSABLE);
    }

    private static List<SeriesPoint> series(int first, String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(
                        at ->
                                new SeriesPoint(
                                        "invented",
                                        SeriesPoint.WHOLE,
                                        String.valueOf(first + at),
                                        new BigDecimal(values[at]),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "invented",
                                        1,
                                        1,
                                        TODAY))
                .toList();
    }
}
