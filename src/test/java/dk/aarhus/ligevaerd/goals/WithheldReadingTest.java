package dk.aarhus.ligevaerd.goals;

import static dk.aarhus.ligevaerd.goals.IndicatorDefinitionTest.read;
import static dk.aarhus.ligevaerd.goals.Invented.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.aarhus.ligevaerd.statistics.Claim;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An indicator that needs a figure that is not shown")
class WithheldReadingTest {

    private static final ShownCell HIDDEN = new ShownCell.Withheld(new Claim(1, 5));

    @Test
    void has_no_value_but_a_light_where_all_that_is_possible_has_the_same() {
        // 100 reports, at most 4 late or waiting between two hidden cells: 96 to 100 %.
        var reading = read("E5", acknowledged(figure(96), HIDDEN, HIDDEN, 100));
        assertThat(reading.value()).hasValue(96);

        // 90 in time at least is not known here: 0 to 100.
        var open = read("E5", acknowledged(HIDDEN, HIDDEN, figure(0), 100));
        assertThat(open.value()).isEmpty();
        assertThat(open.lack()).contains(Lack.WITHHELD);
        assertThat(open.light()).isEqualTo(Light.NOT_ASSESSABLE);
        assertThat(open.numerator()).isEmpty();

        // 20 are known to be late, so 80 % at most are in time: missed, whatever is hidden.
        var missed = read("E5", acknowledged(HIDDEN, figure(20), HIDDEN, 100));
        assertThat(missed.value()).isEmpty();
        assertThat(missed.light()).isEqualTo(Light.MISSED);
        assertThat(missed.possible().orElseThrow().high()).isCloseTo(80, within(0.001));
    }

    @Test
    void never_depends_on_what_is_hidden() {
        // The same published table for every number that may stand behind it: one answer.
        var answers =
                IntStream.rangeClosed(0, 80)
                        .mapToObj(
                                truth -> read("E5", acknowledged(HIDDEN, figure(20), HIDDEN, 100)))
                        .distinct();
        assertThat(answers).hasSize(1);
    }

    @Test
    void reads_a_rounded_one_as_the_counts_that_can_stand_behind_it() {
        // Of 100 reports some 20 were late, 16 at least: 84 % at most are in time.
        var missed = read("E5", acknowledged(about(80), about(20), about(0), 100));
        assertThat(missed.light()).isEqualTo(Light.MISSED);
        assertThat(missed.possible().orElseThrow().high()).isCloseTo(84, within(0.001));

        var open = read("E5", acknowledged(about(95), about(5), about(0), 100));
        assertThat(open.value()).isEmpty();
        assertThat(open.light()).isEqualTo(Light.NOT_ASSESSABLE);
    }

    private static ShownCell about(int figure) {
        return new ShownCell.Approximate(
                figure, Math.max(0, figure - 4), figure + 4, Optional.empty());
    }

    @Test
    void is_not_assessed_below_five_cases() {
        var few =
                new Invented()
                        .table(2026, "remedies", "remedies", counts("ON_TIME", 4, "TOO_LATE", 0));
        assertThat(read("E12", few).lack()).contains(Lack.FEW_CASES);
        assertThat(read("E12", few).light()).isEqualTo(Light.NOT_ASSESSABLE);
        assertThat(read("E12", few).value()).isEmpty();

        var enough =
                new Invented()
                        .table(2026, "remedies", "remedies", counts("ON_TIME", 5, "TOO_LATE", 0));
        assertThat(read("E12", enough).value()).hasValue(100);
    }

    @Test
    void has_exact_intervals() {
        // Tables of Garwood and of Clopper and Pearson, 95 %.
        var sure = new Certainty(0.95);
        assertThat(sure.ofCount(0).low()).isZero();
        assertThat(sure.ofCount(0).high()).isCloseTo(3.689, within(0.001));
        assertThat(sure.ofCount(10).low()).isCloseTo(4.795, within(0.001));
        assertThat(sure.ofCount(10).high()).isCloseTo(18.390, within(0.001));
        assertThat(sure.ofShare(5, 10).low()).isCloseTo(0.1871, within(0.0001));
        assertThat(sure.ofShare(5, 10).high()).isCloseTo(0.8129, within(0.0001));
        assertThat(sure.ofShare(0, 20).high()).isCloseTo(0.1684, within(0.0001));
    }

    private static ShownCell figure(int count) {
        return new ShownCell.Figure(count);
    }

    private static Invented acknowledged(
            ShownCell inTime, ShownCell late, ShownCell notYet, int total) {
        return new Invented()
                .add(
                        new PublicTable(
                                "urgency-acknowledged",
                                new Period.WholeYear(2026),
                                List.of(
                                        Invented.axis(
                                                "acknowledgedIn",
                                                List.of("IN_TIME", "LATE", "NOT_YET"))),
                                Map.of(
                                        List.of("IN_TIME"),
                                        inTime,
                                        List.of("LATE"),
                                        late,
                                        List.of("NOT_YET"),
                                        notYet,
                                        List.of("TOTAL"),
                                        figure(total)),
                                List.of()));
    }
}
