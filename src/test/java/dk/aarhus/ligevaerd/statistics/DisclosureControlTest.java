package dk.aarhus.ligevaerd.statistics;

import static dk.aarhus.ligevaerd.law.Phase.DISMISSAL;
import static dk.aarhus.ligevaerd.law.Phase.EMPLOYMENT;
import static dk.aarhus.ligevaerd.law.Phase.RECRUITMENT;
import static dk.aarhus.ligevaerd.law.Phase.SERVICE;
import static dk.aarhus.ligevaerd.statistics.ClassGroup.DIRECT;
import static dk.aarhus.ligevaerd.statistics.ClassGroup.INDIRECT;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.quarter;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.year;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.Phase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Disclosure control")
class DisclosureControlTest {

    private static final Position ALL = new Position(Optional.empty(), Optional.empty());
    private static final ShownCell.Withheld HIDDEN = new ShownCell.Withheld(Claim.FEW_OR_NOT);

    private final DisclosureControl control = new DisclosureControl(Duration.ofSeconds(20));

    @Nested
    @DisplayName("of one quarter")
    class OneQuarter {

        @Test
        void shows_everything_where_nothing_is_few() {
            var table = decided(YearOfCases.empty().plenty(1).ledger(), quarter(1));

            assertThat(table.withheld()).isZero();
        }

        @Test
        void shows_a_quarter_without_any_case_as_zeros() {
            var table = decided(YearOfCases.empty().ledger(), quarter(1));

            assertThat(table.cells().values()).containsOnly(new ShownCell.Figure(0));
        }

        @Test
        void hides_a_few_together_with_others_of_the_same_row_and_column() {
            var year = YearOfCases.empty().plenty(1);
            var few = Position.of(RECRUITMENT, DIRECT);
            var ledger = withOnly(year, 3).ledger();

            var table = decided(ledger, quarter(1));
            var shield =
                    Shield.of(table, List.of(table)).stream()
                            .filter(one -> one.position().equals(few))
                            .findFirst();

            assertThat(table.at(few)).isEqualTo(HIDDEN);
            assertThat(shield).isPresent();
            assertThat(shield.get().inRow()).isNotEmpty();
            assertThat(shield.get().inColumn()).isNotEmpty();
        }

        @Test
        void hides_what_would_tell_the_class_of_everybody_in_a_phase() {
            var year = YearOfCases.empty().with(1, DISMISSAL, DIRECT, 9);
            year.with(1, EMPLOYMENT, DIRECT, 12).with(1, EMPLOYMENT, INDIRECT, 14);
            year.with(1, SERVICE, INDIRECT, 20).with(1, SERVICE, DIRECT, 11);

            var table = decided(year.ledger(), quarter(1));

            assertThat(
                            table.at(Position.of(DISMISSAL, DIRECT)).equals(HIDDEN)
                                    || table.at(Position.of(DISMISSAL, DIRECT).withoutGroup())
                                            .equals(HIDDEN))
                    .isTrue();
        }

        @Test
        void does_not_take_many_anonymous_reports_for_many_people() {
            var year = YearOfCases.empty().plenty(1).plenty(2);
            var ledger = year.anonymously(3, RECRUITMENT, DIRECT, 30).ledger();

            var table = decided(ledger, quarter(3));

            assertThat(table.at(Position.of(RECRUITMENT, DIRECT))).isEqualTo(HIDDEN);
            assertThat(table.at(ALL)).isEqualTo(HIDDEN);
        }

        @Test
        void finds_the_same_table_at_every_run() {
            var ledger = YearOfCases.random(7, 40, 0.2).ledger();

            assertThat(decided(ledger, quarter(1))).isEqualTo(decided(ledger, quarter(1)));
        }
    }

    @Nested
    @DisplayName("of a growing ledger")
    class Growing {

        @Test
        void keeps_what_was_shown_and_lets_the_year_not_give_a_quarter_away() {
            var year = YearOfCases.empty().plenty(1).plenty(2).plenty(3);
            var ledger = year.with(4, RECRUITMENT, DIRECT, 2).with(4, SERVICE, DIRECT, 30).ledger();
            for (int number = 1; number <= 4; number++) {
                ledger = ledger.with(decided(ledger, quarter(number)));
            }

            var whole = decided(ledger, year());

            // Three quarters are shown: with the year's figure the fourth would be their
            // difference.
            assertThat(ledger.tableOf(quarter(1)).orElseThrow().withheld()).isZero();
            assertThat(whole.at(Position.of(RECRUITMENT, DIRECT)))
                    .isInstanceOf(ShownCell.Withheld.class);
        }

        @Test
        void shows_the_sum_of_the_quarters_where_none_of_them_is_hidden() {
            var ledger = YearOfCases.empty().plenty(1).plenty(2).plenty(3).plenty(4).ledger();
            for (int number = 1; number <= 4; number++) {
                ledger = ledger.with(decided(ledger, quarter(number)));
            }

            var whole = decided(ledger, year());

            assertThat(whole.withheld()).isZero();
            assertThat(whole.at(ALL))
                    .isEqualTo(new ShownCell.Figure(ledger.at(year(), ALL).complaints()));
        }

        @Test
        void lets_a_quarter_not_give_away_what_the_year_has_hidden() {
            var ledger = YearOfCases.random(3, 30, 0).ledger();
            ledger = ledger.with(decided(ledger, year()));
            for (int number = 1; number <= 4; number++) {
                ledger = ledger.with(decided(ledger, quarter(number)));
            }

            assertThat(control.verify(ledger)).isPresent();
        }

        @Test
        void notices_a_figure_that_came_in_by_another_door() {
            var ledger = withOnly(YearOfCases.empty().plenty(1), 3).ledger();
            var all = new HashMap<Position, ShownCell>();
            TablePlan.POSITIONS.forEach(
                    place ->
                            all.put(
                                    place,
                                    new ShownCell.Figure(
                                            ledger.at(quarter(1), place).complaints())));
            all.put(Position.of(RECRUITMENT, DIRECT), HIDDEN);

            assertThat(control.verify(ledger.with(new ShownTable(quarter(1), all)))).isEmpty();
        }
    }

    private ShownTable decided(YearLedger ledger, Period period) {
        return control.decide(ledger, period)
                .fold(
                        Ruling.Safe::table,
                        unsafe -> {
                            throw new AssertionError("blocked by " + unsafe.obstacles());
                        });
    }

    /** Makes the count of direct discrimination in recruitment so small. */
    private static YearOfCases withOnly(YearOfCases year, int few) {
        var less = YearOfCases.empty();
        for (var phase : Phase.values()) {
            for (var group : ClassGroup.values()) {
                var place = Position.of(phase, group);
                int many = year.ledger().at(quarter(1), place).complaints();
                less.with(
                        1,
                        phase,
                        group,
                        place.equals(Position.of(RECRUITMENT, DIRECT)) ? few : many);
            }
        }
        return less;
    }
}
