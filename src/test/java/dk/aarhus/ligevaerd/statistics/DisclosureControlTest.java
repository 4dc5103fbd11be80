package dk.aarhus.ligevaerd.statistics;

import static dk.aarhus.ligevaerd.law.Phase.DISMISSAL;
import static dk.aarhus.ligevaerd.law.Phase.EMPLOYMENT;
import static dk.aarhus.ligevaerd.law.Phase.RECRUITMENT;
import static dk.aarhus.ligevaerd.law.Phase.SERVICE;
import static dk.aarhus.ligevaerd.statistics.ClassGroup.DIRECT;
import static dk.aarhus.ligevaerd.statistics.ClassGroup.INDIRECT;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.place;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.quarter;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.year;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Disclosure control")
class DisclosureControlTest {

    private static final List<String> ALL = List.of("TOTAL", "TOTAL");
    private static final List<String> DIRECT_RECRUITMENT = place(RECRUITMENT, DIRECT);
    private static final ShownCell.Withheld HIDDEN =
            new ShownCell.Withheld(Claim.fewOrNot(YearOfCases.THRESHOLD));

    private final DisclosureControl control = new DisclosureControl(Duration.ofSeconds(20));

    @Nested
    @DisplayName("of one quarter")
    class OneQuarter {

        @Test
        void shows_everything_where_nothing_is_few() {
            assertThat(decided(YearOfCases.empty().plenty(1)).withheld()).isZero();
        }

        @Test
        void shows_a_quarter_without_any_case_as_zeros() {
            assertThat(decided(YearOfCases.empty()).cells().values())
                    .containsOnly(new ShownCell.Figure(0));
        }

        @Test
        void hides_a_few_together_with_others_of_the_same_row_and_column() {
            var table = decided(withOnly(3));
            var shield =
                    Shield.of(table, List.of(new ShownRelease(quarter(1), List.of(table)))).stream()
                            .filter(one -> one.place().equals(DIRECT_RECRUITMENT))
                            .findFirst();

            assertThat(table.at(DIRECT_RECRUITMENT)).isEqualTo(HIDDEN);
            assertThat(shield).isPresent();
            assertThat(shield.get().beside().get("phase")).isNotEmpty();
            assertThat(shield.get().beside().get("policyClass")).isNotEmpty();
        }

        @Test
        void hides_what_would_tell_the_class_of_everybody_in_a_phase() {
            var cases = YearOfCases.empty().with(1, DISMISSAL, DIRECT, 9);
            cases.with(1, EMPLOYMENT, DIRECT, 12).with(1, EMPLOYMENT, INDIRECT, 14);
            cases.with(1, SERVICE, INDIRECT, 20).with(1, SERVICE, DIRECT, 11);

            var table = decided(cases);

            assertThat(
                            table.at(place(DISMISSAL, DIRECT)).equals(HIDDEN)
                                    || table.at(List.of("DISMISSAL", "TOTAL")).equals(HIDDEN))
                    .isTrue();
        }

        @Test
        void does_not_take_many_anonymous_reports_for_many_people() {
            var cases = YearOfCases.empty().plenty(1).plenty(2);
            cases.anonymously(3, RECRUITMENT, DIRECT, 30);

            var table = decided(cases, List.of(), quarter(3)).tables().get(0);

            assertThat(table.at(DIRECT_RECRUITMENT)).isEqualTo(HIDDEN);
            assertThat(table.at(ALL)).isEqualTo(HIDDEN);
        }

        @Test
        void tells_whoever_filed_the_anonymous_ones_not_that_the_others_are_few() {
            var table = decided(withOnly(4).anonymously(1, RECRUITMENT, DIRECT, 20));
            var reader = new CuriousReader(List.of(new ShownRelease(quarter(1), List.of(table))));

            assertThat(table.at(DIRECT_RECRUITMENT)).isInstanceOf(ShownCell.Withheld.class);
            assertThat(reader.most(table, DIRECT_RECRUITMENT) - 20)
                    .as("the others that he thinks possible")
                    .isGreaterThanOrEqualTo(YearOfCases.THRESHOLD);
        }

        @Test
        void does_not_take_many_reports_by_one_person_for_many_people() {
            var table = decided(YearOfCases.empty().plenty(1).byOne(1, SERVICE, DIRECT, 60));

            assertThat(table.at(place(SERVICE, DIRECT))).isInstanceOf(ShownCell.Withheld.class);
        }

        @Test
        void finds_the_same_table_at_every_run() {
            var cases = YearOfCases.random(7, 40, 0.2);

            assertThat(decided(cases)).isEqualTo(decided(cases));
        }
    }

    @Nested
    @DisplayName("of a growing ledger")
    class Growing {

        @Test
        void keeps_what_was_shown_and_lets_the_year_not_give_a_quarter_away() {
            var cases = YearOfCases.empty().plenty(1).plenty(2).plenty(3);
            cases.with(4, RECRUITMENT, DIRECT, 2).with(4, SERVICE, DIRECT, 30);
            var quarters = quarters(cases);

            var whole = decided(cases, quarters, year()).tables().get(0);

            // Three quarters are shown: with the year's figure the fourth would be their
            // difference.
            assertThat(quarters.get(0).withheld()).isZero();
            assertThat(whole.at(DIRECT_RECRUITMENT)).isInstanceOf(ShownCell.Withheld.class);
        }

        @Test
        void shows_the_sum_of_the_quarters_where_none_of_them_is_hidden() {
            var cases = YearOfCases.empty().plenty(1).plenty(2).plenty(3).plenty(4);

            var whole = decided(cases, quarters(cases), year()).tables().get(0);

            assertThat(whole.withheld()).isZero();
            assertThat(whole.at(ALL))
                    .isEqualTo(new ShownCell.Figure((int) cases.at(year(), ALL).complaints()));
        }

        @Test
        void lets_a_quarter_not_give_away_what_the_year_has_hidden() {
            var cases = YearOfCases.random(3, 30, 0);
            var shown = new ArrayList<ShownRelease>();
            shown.add(decided(cases, shown, year()));
            for (int number = 1; number <= 4; number++) {
                shown.add(decided(cases, shown, quarter(number)));
            }

            assertThat(control.audit(cases.ledger(shown, year())).isSafe()).isTrue();
        }

        @Test
        void notices_a_figure_that_came_in_by_another_door() {
            var cases = withOnly(3);
            var counted = cases.counts(quarter(1)).tables().get(0);
            var all = new HashMap<List<String>, ShownCell>();
            counted.places()
                    .forEach(
                            place ->
                                    all.put(
                                            place,
                                            new ShownCell.Figure(
                                                    (int) counted.at(place).complaints())));
            all.put(DIRECT_RECRUITMENT, HIDDEN);
            var table =
                    new ShownTable(
                            "phase-class",
                            quarter(1),
                            counted.axes().stream().map(ShownTable.Axis::of).toList(),
                            all);
            var shown = List.of(new ShownRelease(quarter(1), List.of(table)));

            assertThat(control.audit(cases.ledger(shown, quarter(1))).isSafe()).isFalse();
        }
    }

    private List<ShownRelease> quarters(YearOfCases cases) {
        var shown = new ArrayList<ShownRelease>();
        for (int number = 1; number <= 4; number++) {
            shown.add(decided(cases, shown, quarter(number)));
        }
        return shown;
    }

    private ShownTable decided(YearOfCases cases) {
        return decided(cases, List.of(), quarter(1)).tables().get(0);
    }

    private ShownRelease decided(YearOfCases cases, List<ShownRelease> before, Period period) {
        return cases.decide(control, before, period)
                .fold(
                        Ruling.Safe::shown,
                        unsafe -> {
                            throw new AssertionError("blocked by " + unsafe.obstacles());
                        });
    }

    /** Makes the count of direct discrimination in recruitment so small. */
    private static YearOfCases withOnly(int few) {
        var plenty = YearOfCases.empty().plenty(1);
        var less = YearOfCases.empty();
        for (var phase : Phase.values()) {
            for (var group : ClassGroup.values()) {
                var place = place(phase, group);
                less.with(
                        1,
                        phase,
                        group,
                        place.equals(DIRECT_RECRUITMENT)
                                ? few
                                : (int) plenty.at(quarter(1), place).complaints());
            }
        }
        return less;
    }
}
