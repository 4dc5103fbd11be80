package dk.aarhus.ligevaerd.goals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A course that is drawn")
class TrendChartTest {

    @Test
    void leads_no_line_across_a_break() {
        var drawn = chart(List.of(point("2024"), point("2025").afterBreak(), point("2026")));

        assertThat(drawn).contains("class=\"break\"");
        assertThat(drawn.split("class=\"trend\"", -1)).hasSize(2);
        assertThat(chart(List.of(point("2024"), point("2025"), point("2026"))))
                .doesNotContain("class=\"break\"")
                .satisfies(whole -> assertThat(whole.split("class=\"trend\"", -1)).hasSize(3));
    }

    private static String chart(List<TrendChart.Point> points) {
        return TrendChart.of(points, Optional.empty(), true, Locale.forLanguageTag("da"));
    }

    private static TrendChart.Point point(String label) {
        return new TrendChart.Point(label, OptionalDouble.of(40), 30, 50, false);
    }
}
