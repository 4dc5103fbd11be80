package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a trial says of a table")
class PlanTriedTest {

    private static final Period QUARTER = Period.parse("2026-Q1");
    private static final String TABLE = "phase-class";

    @Test
    void is_a_share_where_one_figure_moves_it_by_one_step_at_most() throws IOException {
        var table = tried(15, 5);

        assertThat(table.readable()).contains(75);
        assertThat(table.roughly()).isEmpty();
    }

    @Test
    void is_said_in_words_where_it_has_few_figures() throws IOException {
        assertThat(tried(3, 16).readable()).isEmpty();
        assertThat(tried(3, 16).roughly()).contains(PlanTried.Roughly.LESS);
        assertThat(tried(4, 4).roughly()).contains(PlanTried.Roughly.HALF);
        assertThat(tried(5, 4).roughly()).contains(PlanTried.Roughly.HALF);
        assertThat(tried(12, 4).roughly()).contains(PlanTried.Roughly.MORE);
    }

    private static PlanTried.TableTried tried(int shown, int withheld) throws IOException {
        Map<List<String>, ShownCell> cells = new HashMap<>();
        IntStream.range(0, shown)
                .forEach(at -> cells.put(List.of("shown", "" + at), new ShownCell.Figure(9)));
        IntStream.range(0, withheld)
                .forEach(
                        at ->
                                cells.put(
                                        List.of("withheld", "" + at),
                                        new ShownCell.Withheld(Claim.fewOrNot(5))));
        var release =
                new ShownRelease(
                        QUARTER, List.of(new ShownTable(TABLE, QUARTER, List.of(), cells)));
        var outcome =
                new Trial.Outcome(
                        QUARTER,
                        Optional.of(release),
                        Optional.empty(),
                        Duration.ZERO,
                        Duration.ZERO);
        return PlanTried.of(OfferedPlan.STANDARD, PlanFile.read(Plans.ours()), List.of(outcome))
                .tables()
                .stream()
                .filter(table -> table.name().equals(TABLE))
                .findFirst()
                .orElseThrow();
    }
}
