package dk.aarhus.ligevaerd.statistics;

import static dk.aarhus.ligevaerd.law.Phase.EMPLOYMENT;
import static dk.aarhus.ligevaerd.law.Phase.RECRUITMENT;
import static dk.aarhus.ligevaerd.statistics.ClassGroup.DIRECT;
import static dk.aarhus.ligevaerd.statistics.ClassGroup.INDIRECT;
import static dk.aarhus.ligevaerd.statistics.ClassGroup.INSTITUTIONAL;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.place;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.quarter;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.revised;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A release of figures near the counts")
class BlurredReleaseTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Blurring TO_FIVE = new Rounding(LIMIT);
    private static final Blurring NOISE = new CellNoise("sixteen bytes of it".getBytes());
    private static final List<String> FEW = place(RECRUITMENT, DIRECT);

    private static final Plan BY_IDENTITY =
            PlanFile.read(
                    """
                    { "name": "by identity",
                      "axes": [
                        { "name": "phase", "of": "PHASE", "codes": ["RECRUITMENT", "EMPLOYMENT", "DISMISSAL", "SERVICE"] },
                        { "name": "identity", "of": "IDENTITY", "codes": ["NAMED", "CONFIDENTIAL", "ANONYMOUS"] } ],
                      "thresholds": [ { "axes": [], "at": 5, "why": "a test" } ],
                      "tables": [ { "name": "phase", "axes": ["phase"], "every": "YEAR" },
                                  { "name": "identity", "axes": ["identity"], "every": "YEAR" } ] }
                    """);

    private static final Plan BY_PHASE =
            PlanFile.read(
                    """
                    { "name": "by phase",
                      "axes": [ { "name": "phase", "of": "PHASE", "codes": ["RECRUITMENT", "EMPLOYMENT", "DISMISSAL", "SERVICE"] } ],
                      "thresholds": [ { "axes": [], "at": 10, "why": "a test" } ],
                      "tables": [ { "name": "phase", "axes": ["phase"], "every": "YEAR", "revised": true } ] }
                    """);

    private static final Plan TWO_THRESHOLDS =
            PlanFile.read(
                    """
                    { "name": "two thresholds",
                      "axes": [
                        { "name": "phase", "of": "PHASE", "codes": ["RECRUITMENT", "EMPLOYMENT", "DISMISSAL", "SERVICE"] },
                        { "name": "policyClass", "of": "CLASS", "codes": [
                          { "code": "DIRECT", "counts": ["DIRECT_ONLY"] }, { "code": "INDIRECT", "counts": ["INDIRECT_ONLY"] },
                          { "code": "INSTITUTIONAL", "counts": ["INSTITUTIONAL_ONLY"] },
                          { "code": "SEVERAL", "counts": ["DIRECT_AND_INDIRECT", "DIRECT_AND_INSTITUTIONAL", "INDIRECT_AND_INSTITUTIONAL", "ALL_THREE"] },
                          { "code": "RETALIATION_ONLY", "counts": ["RETALIATION_ONLY"] }, { "code": "NONE", "counts": ["NONE"] } ] } ],
                      "thresholds": [ { "axes": ["phase"], "at": 5, "why": "a test" }, { "axes": [], "at": 3, "why": "a test" } ],
                      "tables": [ { "name": "phase", "axes": ["phase"], "every": "YEAR" },
                                  { "name": "class", "axes": ["policyClass"], "every": "YEAR" } ] }
                    """);

    private final DisclosureControl control = new DisclosureControl(LIMIT);

    @Nested
    @DisplayName("by rounding")
    class ByRounding {

        @Test
        void shows_multiples_of_five_that_add_up_and_behind_which_the_count_can_stand() {
            var cases = YearOfCases.random(7, 40, 0.2);

            var table = rounded(cases, List.of(), quarter(1)).tables().get(0);

            assertThat(table.withheld()).isZero();
            table.cells()
                    .forEach(
                            (place, cell) -> {
                                long count = cases.at(quarter(1), place).complaints();
                                assertThat(figure(cell) % 5).isZero();
                                assertThat(count)
                                        .isBetween((long) lowest(cell), (long) highest(cell));
                            });
            for (var row : table.axes().get(0).codes()) {
                assertThat(
                                table.axes().get(1).parts().get("TOTAL").stream()
                                        .mapToInt(code -> figure(table.at(List.of(row, code))))
                                        .sum())
                        .isEqualTo(figure(table.at(List.of(row, "TOTAL"))));
            }
        }

        @Test
        void leaves_open_that_a_few_are_one_and_that_they_are_not_few() {
            var cases = YearOfCases.random(7, 40, 0.2);

            rounded(cases, List.of(), quarter(1))
                    .tables()
                    .get(0)
                    .cells()
                    .forEach(
                            (place, cell) -> {
                                if (cases.isFew(quarter(1), "phase-class", place)) {
                                    assertThat(lowest(cell)).isLessThanOrEqualTo(1);
                                    assertThat(highest(cell))
                                            .isGreaterThanOrEqualTo(YearOfCases.THRESHOLD);
                                }
                            });
        }

        @Test
        void is_the_same_at_every_run() {
            var cases = YearOfCases.random(5, 30, 0.1);

            assertThat(rounded(cases, List.of(), quarter(1)))
                    .isEqualTo(rounded(cases, List.of(), quarter(1)));
        }

        @Test
        void is_what_all_later_releases_are_proved_beside() {
            var cases = YearOfCases.random(3, 40, 0);
            var shown = new ArrayList<ShownRelease>();
            shown.add(rounded(cases, shown, quarter(1)));
            for (int number = 2; number <= 4; number++) {
                shown.add(safe(cases.decide(control, shown, quarter(number))));
            }
            shown.add(safe(cases.decide(control, shown, year())));

            assertThat(control.audit(cases.ledger(shown, year())).isSafe()).isTrue();
            var reader = new CuriousReader(shown);
            var first = shown.get(0).tables().get(0);
            first.cells()
                    .forEach(
                            (place, cell) ->
                                    cell.promise()
                                            .ifPresent(
                                                    claim -> {
                                                        assertThat(reader.least(first, place))
                                                                .isLessThanOrEqualTo(claim.lower());
                                                        assertThat(reader.most(first, place))
                                                                .isGreaterThanOrEqualTo(
                                                                        claim.upper());
                                                    }));
        }

        @Test
        void is_an_interval_to_the_audit_and_not_a_hidden_figure() {
            var cases = YearOfCases.random(7, 40, 0);
            var open = rounded(cases, List.of(), quarter(1));
            var few =
                    open.tables().get(0).cells().keySet().stream()
                            .filter(place -> cases.at(quarter(1), place).complaints() == 2)
                            .findFirst()
                            .orElseThrow();
            var narrow =
                    open.mapCells(
                            (id, cell) ->
                                    id.equals(
                                                    CellName.of(
                                                            quarter(1).code(),
                                                            YearOfCases.TABLE,
                                                            few))
                                            ? new ShownCell.Approximate(
                                                    5, 2, 9, Optional.of(new Claim(1, 5)))
                                            : cell,
                            YearOfCases.ONE_TABLE);

            assertThat(control.audit(cases.ledger(List.of(open), quarter(1))).isSafe()).isTrue();
            assertThat(control.audit(cases.ledger(List.of(narrow), quarter(1))).isSafe()).isFalse();
        }

        @Test
        void leaves_out_a_kind_of_figures_of_which_none_near_its_count_is_safe() {
            // All anonymous reports count as one person: many of them are few.
            var cases = YearOfCases.invented(BY_IDENTITY, 1, 200);

            var shown = rounded(cases, List.of(), year());

            assertThat(shown.table("identity").orElseThrow().cells())
                    .allSatisfy(
                            (place, cell) ->
                                    assertThat(cell instanceof ShownCell.Withheld)
                                            .isEqualTo(!place.equals(List.of("TOTAL"))));
            assertThat(shown.table("phase").orElseThrow().withheld()).isZero();
            assertThat(control.audit(cases.ledger(List.of(shown), year())).isSafe()).isTrue();
        }

        @Test
        void shows_a_zero_that_is_one_where_no_few_become_it() {
            // Four in a class are not few, and may become 0; four in a phase may not.
            var cases =
                    YearOfCases.invented(TWO_THRESHOLDS, 1, 0)
                            .with(1, RECRUITMENT, DIRECT, 20)
                            .with(1, EMPLOYMENT, INDIRECT, 20)
                            .with(1, EMPLOYMENT, INSTITUTIONAL, 4);

            var shown = rounded(cases, List.of(), year());

            assertThat(shown.table("phase").orElseThrow().at(List.of("SERVICE")))
                    .isEqualTo(new ShownCell.Figure(0));
            assertThat(shown.table("class").orElseThrow().at(List.of("NONE")))
                    .isEqualTo(ShownCell.Approximate.near(0, 0, 4, 3));
        }

        @Test
        void keeps_many_reports_by_one_person_apart_from_many_persons() {
            var ruling =
                    control.decide(
                            YearOfCases.empty()
                                    .plenty(1)
                                    .byOne(1, RECRUITMENT, DIRECT, 60)
                                    .ledger(List.of(), quarter(1)),
                            quarter(1),
                            TO_FIVE);

            // 60 of 66 by one: that it is he and few others must stay hidden, and stays by no
            // rounding to five.
            assertThat(ruling).isInstanceOf(Ruling.Unsafe.class);
            assertThat(((Ruling.Unsafe) ruling).obstacles()).isNotEmpty();
        }
    }

    @Nested
    @DisplayName("by noise")
    class ByNoise {

        @Test
        void is_proved_like_everything_else_where_nothing_is_few() {
            var cases = YearOfCases.empty().plenty(1);

            var table = safe(noisy(cases)).tables().get(0);

            assertThat(table.withheld()).isZero();
            table.cells()
                    .forEach(
                            (place, cell) ->
                                    assertThat(cases.at(quarter(1), place).complaints())
                                            .isBetween((long) lowest(cell), (long) highest(cell)));
        }

        @Test
        void is_refused_where_it_would_show_that_a_count_is_not_one() {
            assertThat(noisy(YearOfCases.random(7, 40, 0.2))).isInstanceOf(Ruling.Unsafe.class);
        }

        @Test
        void is_refused_where_another_figure_is_known_not_to_be_few_and_leaves_little() {
            var cases = fewAndMany();
            var few = ShownCell.Approximate.near(1, 1, 11, 10);
            var many = ShownCell.Approximate.near(13, 3, 23, 10);
            var total = new ShownCell.Approximate(4, 1, 14, Optional.empty());

            // Three to nine would have been refused, so it is ten at least: four are left.
            var known = many.notFew(10);
            assertThat(known).isEqualTo(new ShownCell.Approximate(13, 10, 23, Optional.empty()));
            assertThat(isSafe(cases, shown(cases, year(), few, known, total))).isFalse();
            var loose = new ShownCell.Approximate(13, 3, 23, Optional.empty());
            assertThat(isSafe(cases, shown(cases, year(), few, loose, total))).isTrue();
        }

        @Test
        void leaves_a_few_open_to_a_reader_who_knows_what_is_refused() {
            var cases = fewAndMany();

            var published =
                    IntStream.range(0, 20)
                            .mapToObj("sixteen bytes and %d"::formatted)
                            .map(secret -> new CellNoise(secret.getBytes()))
                            .map(
                                    noise ->
                                            control.decide(
                                                    cases.ledger(List.of(), year()), year(), noise))
                            .filter(Ruling.Safe.class::isInstance)
                            .map(ruling -> safe(ruling).tables().get(0))
                            .toList();

            assertThat(published)
                    .isNotEmpty()
                    .allSatisfy(
                            table -> {
                                assertThat(table.withheld()).isZero();
                                assertThat(table.cells().values())
                                        .filteredOn(cell -> cell.promise().isEmpty())
                                        .allMatch(cell -> highest(cell) == 0 || lowest(cell) >= 10);
                                assertThat(fewest(table)).isLessThanOrEqualTo(1);
                                assertThat(most(table)).isGreaterThanOrEqualTo(10);
                            });
        }

        /** How few recruitments there can be beside what is shown of all others. */
        private static int fewest(ShownTable table) {
            return Math.max(
                    lowest(table.at(List.of("RECRUITMENT"))),
                    lowest(table.at(List.of("TOTAL")))
                            - others(table).mapToInt(BlurredReleaseTest::highest).sum());
        }

        private static int most(ShownTable table) {
            return Math.min(
                    highest(table.at(List.of("RECRUITMENT"))),
                    highest(table.at(List.of("TOTAL")))
                            - others(table).mapToInt(BlurredReleaseTest::lowest).sum());
        }

        private static Stream<ShownCell> others(ShownTable table) {
            return Stream.of("EMPLOYMENT", "DISMISSAL", "SERVICE")
                    .map(code -> table.at(List.of(code)));
        }

        private Ruling noisy(YearOfCases cases) {
            return control.decide(cases.ledger(List.of(), quarter(1)), quarter(1), NOISE);
        }
    }

    @Nested
    @DisplayName("of a year and once more")
    class OfAYearRevised {

        @Test
        void is_refused_where_who_knows_what_stayed_can_intersect_both() {
            var cases = fewAndMany();
            var few = ShownCell.Approximate.near(5, 1, 20, 10);
            var first =
                    shown(
                            cases,
                            year(),
                            few,
                            ShownCell.Approximate.near(5, 1, 20, 10),
                            new ShownCell.Approximate(12, 11, 14, Optional.empty()));
            var again =
                    shown(
                            cases,
                            revised(),
                            few,
                            new ShownCell.Approximate(15, 10, 20, Optional.empty()),
                            new ShownCell.Approximate(15, 10, 30, Optional.empty()));
            var both = cases.ledger(List.of(first, again), revised());

            assertThat(control.audit(both).isSafe()).isTrue();
            assertThat(control.withstandsWhoKnowsWhatStayed(both)).isFalse();
            assertThat(control.withstandsWhoKnowsWhatStayed(cases.ledger(List.of(first), year())))
                    .isTrue();
        }
    }

    /** Two recruitments, which are few, and ten of employment, which are not. */
    private static YearOfCases fewAndMany() {
        return YearOfCases.invented(BY_PHASE, 1, 0)
                .with(1, RECRUITMENT, DIRECT, 2)
                .with(1, EMPLOYMENT, DIRECT, 10);
    }

    private static ShownRelease shown(
            YearOfCases cases, Period period, ShownCell few, ShownCell many, ShownCell total) {
        var counted = cases.counts(period).tables().get(0);
        return new ShownRelease(
                period,
                List.of(
                        new ShownTable(
                                "phase",
                                period,
                                counted.axes().stream().map(ShownTable.Axis::of).toList(),
                                Map.of(
                                        List.of("RECRUITMENT"), few,
                                        List.of("EMPLOYMENT"), many,
                                        List.of("DISMISSAL"), new ShownCell.Figure(0),
                                        List.of("SERVICE"), new ShownCell.Figure(0),
                                        List.of("TOTAL"), total))));
    }

    private boolean isSafe(YearOfCases cases, ShownRelease shown) {
        return control.audit(cases.ledger(List.of(shown), year())).isSafe();
    }

    private ShownRelease rounded(YearOfCases cases, List<ShownRelease> before, Period period) {
        return safe(control.decide(cases.ledger(before, period), period, TO_FIVE));
    }

    private static ShownRelease safe(Ruling ruling) {
        return ruling.fold(
                Ruling.Safe::shown,
                unsafe -> {
                    throw new AssertionError("blocked by " + unsafe.obstacles());
                });
    }

    private static int figure(ShownCell cell) {
        return cell.approximate()
                .map(ShownCell.Approximate::figure)
                .orElseGet(() -> cell.fold(count -> count, () -> 0));
    }

    private static int lowest(ShownCell cell) {
        return cell.approximate()
                .map(ShownCell.Approximate::lowest)
                .orElseGet(() -> cell.fold(count -> count, () -> 0));
    }

    private static int highest(ShownCell cell) {
        return cell.approximate()
                .map(ShownCell.Approximate::highest)
                .orElseGet(() -> cell.fold(count -> count, () -> 0));
    }
}
