package dk.aarhus.ligevaerd.statistics;

import static dk.aarhus.ligevaerd.statistics.YearOfCases.quarter;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.revised;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.year;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A reader who holds every table of a year")
class CuriousReaderTest {

    private static final List<Period> ONE_BY_ONE =
            List.of(quarter(1), quarter(2), quarter(3), quarter(4), year());

    private static final List<Period> AND_A_YEAR_LATER =
            Stream.concat(ONE_BY_ONE.stream(), Stream.of(revised())).toList();

    private final DisclosureControl control = new DisclosureControl(Duration.ofSeconds(20));

    @Test
    void can_compute_no_hidden_count_nor_that_it_is_few() {
        readsAYear(11, 30, 0.2);
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    seed, perQuarter, anonymous
                    21,   8,          0.0
                    22,   15,         0.3
                    23,   25,         0.5
                    24,   40,         0.1
                    25,   60,         0.3
                    26,   120,        0.6
                    """)
    void can_compute_no_hidden_count_whatever_the_year(
            long seed, int perQuarter, double anonymous) {
        readsAYear(seed, perQuarter, anonymous);
    }

    @Test
    void would_find_a_hidden_count_that_stands_alone() {
        var cases = YearOfCases.random(5, 60, 0);
        var cells = new HashMap<List<String>, ShownCell>();
        var counted = cases.counts(quarter(1)).tables().get(0);
        counted.places()
                .forEach(
                        place ->
                                cells.put(
                                        place,
                                        new ShownCell.Figure(
                                                (int) counted.at(place).complaints())));
        var few =
                counted.places().stream()
                        .filter(place -> cases.isFew(quarter(1), "phase-class", place))
                        .findFirst()
                        .orElseThrow();
        cells.put(few, new ShownCell.Withheld(Claim.fewOrNot(YearOfCases.THRESHOLD)));
        var careless =
                new ShownTable(
                        "phase-class",
                        quarter(1),
                        counted.axes().stream().map(ShownTable.Axis::of).toList(),
                        cells);
        var reader = new CuriousReader(List.of(new ShownRelease(quarter(1), List.of(careless))));

        long truth = counted.at(few).complaints();
        assertThat(reader.least(careless, few)).isEqualTo(truth);
        assertThat(reader.most(careless, few)).isEqualTo(truth);
    }

    @Test
    void can_compute_nothing_from_eleven_tables_that_hang_together() throws Exception {
        var plan = PlanFile.read(Plans.ours());
        var cases = YearOfCases.invented(plan, 1, 300);
        var shown = read(cases, List.of(year()), 7);

        assertThat(shown.get(0).tables()).hasSize(plan.tablesOf(year()).size());
        assertThat(shown.get(0).figures()).isGreaterThan(shown.get(0).withheld() / 2);
    }

    @Test
    @Tag("full")
    void can_compute_nothing_from_eleven_tables_after_four_quarters() throws Exception {
        var plan = PlanFile.read(Plans.ours());
        for (int cases : List.of(120, 300, 900)) {
            read(YearOfCases.invented(plan, cases, cases), AND_A_YEAR_LATER, 1);
        }
    }

    @Test
    void can_compute_no_few_late_cases_from_the_revised_year() {
        var cases =
                YearOfCases.random(31, 40, 0.2)
                        .late(Phase.EMPLOYMENT, ClassGroup.DIRECT, 3)
                        .late(Phase.SERVICE, ClassGroup.INDIRECT, 9)
                        .late(Phase.DISMISSAL, ClassGroup.NONE, 1);
        var shown = read(cases, List.of(year(), revised()), 1);

        var first = shown.get(0).tables().get(0);
        var later = shown.get(1).tables().get(0);
        var reader = new CuriousReader(shown);
        for (var place : later.cells().keySet()) {
            long grown =
                    cases.at(revised(), place).complaints() - cases.at(year(), place).complaints();
            if (grown > 0 && grown < YearOfCases.THRESHOLD) {
                assertThat(reader.leastGrowth(first, later, place))
                        .as("the fewest late cases at %s", place)
                        .isLessThanOrEqualTo(1);
                assertThat(reader.mostGrowth(first, later, place))
                        .as("the most late cases at %s", place)
                        .isGreaterThanOrEqualTo(YearOfCases.THRESHOLD);
            }
        }
        assertThat(later.figures()).isPositive();
    }

    @Test
    void can_compute_no_late_cases_of_few_beside_those_he_may_have_filed_himself() {
        var late = YearOfCases.place(Phase.SERVICE, ClassGroup.INDIRECT);
        var cases =
                YearOfCases.random(31, 40, 0)
                        .late(Phase.SERVICE, ClassGroup.INDIRECT, 4)
                        .lateAnonymously(Phase.SERVICE, ClassGroup.INDIRECT, 6)
                        .late(Phase.EMPLOYMENT, ClassGroup.DIRECT, 30);
        var shown = read(cases, List.of(year(), revised()), 1);

        var reader = new CuriousReader(shown);
        var first = shown.get(0).tables().get(0);
        var later = shown.get(1).tables().get(0);
        assertThat(reader.leastGrowth(first, later, late)).isLessThanOrEqualTo(1);
        assertThat(reader.mostGrowth(first, later, late))
                .isGreaterThanOrEqualTo(6 + YearOfCases.THRESHOLD);
    }

    private void readsAYear(long seed, int perQuarter, double anonymous) {
        read(YearOfCases.random(seed, perQuarter, anonymous), ONE_BY_ONE, 1);
    }

    /**
     * @param every how many of the cells are asked for: every so many-th
     */
    private List<ShownRelease> read(YearOfCases cases, List<Period> periods, int every) {
        var decided = new ArrayList<ShownRelease>();
        for (var period : periods) {
            var ruling = cases.decide(control, decided, period);
            assertThat(ruling).isInstanceOf(Ruling.Safe.class);
            decided.add(((Ruling.Safe) ruling).shown());
        }
        var found = new SoftAssertions();
        var reader = new CuriousReader(decided);
        int number = 0;
        for (var shown : decided) {
            for (var table : shown.tables()) {
                for (var place : table.cells().keySet()) {
                    if (number++ % every == 0) {
                        check(reader, cases, table, place, found);
                    }
                }
            }
        }
        found.assertAll();
        return decided;
    }

    private static void check(
            CuriousReader reader,
            YearOfCases cases,
            ShownTable table,
            List<String> place,
            SoftAssertions found) {
        boolean few = cases.isFew(table.period(), table.name(), place);
        if (!(table.at(place) instanceof ShownCell.Withheld withheld)) {
            found.assertThat(few).as("%s %s is shown", table.period(), place).isFalse();
            return;
        }
        long least = reader.least(table, place);
        long most = reader.most(table, place);
        var claim = withheld.claim();
        found.assertThat(least)
                .as("the least %s %s can be", table.period().code(), place)
                .isLessThanOrEqualTo(few ? 1 : claim.lower());
        found.assertThat(most)
                .as("the most %s %s can be", table.period().code(), place)
                .isGreaterThanOrEqualTo(
                        few
                                ? Math.max(
                                        claim.upper(),
                                        cases.mustReach(table.period(), table.name(), place))
                                : claim.upper());
    }
}
