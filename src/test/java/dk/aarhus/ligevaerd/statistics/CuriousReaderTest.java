package dk.aarhus.ligevaerd.statistics;

import static dk.aarhus.ligevaerd.statistics.YearOfCases.quarter;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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
        var ledger = YearOfCases.random(5, 60, 0).ledger();
        var careless = new HashMap<Position, ShownCell>();
        TablePlan.POSITIONS.forEach(
                place ->
                        careless.put(
                                place,
                                new ShownCell.Figure(ledger.at(quarter(1), place).complaints())));
        var few =
                TablePlan.POSITIONS.stream()
                        .filter(place -> ledger.at(quarter(1), place).isFew())
                        .findFirst()
                        .orElseThrow();
        careless.put(few, new ShownCell.Withheld(Claim.FEW_OR_NOT));
        var reader = new CuriousReader(List.of(new ShownTable(quarter(1), careless)));

        int truth = ledger.at(quarter(1), few).complaints();
        assertThat(reader.least(quarter(1), few)).isEqualTo(truth);
        assertThat(reader.most(quarter(1), few)).isEqualTo(truth);
    }

    private void readsAYear(long seed, int perQuarter, double anonymous) {
        var ledger = YearOfCases.random(seed, perQuarter, anonymous).ledger();
        for (var period : ONE_BY_ONE) {
            var ruling = control.decide(ledger, period);
            assertThat(ruling).isInstanceOf(Ruling.Safe.class);
            ledger = ledger.with(((Ruling.Safe) ruling).table());
        }
        var found = new SoftAssertions();
        var reader = new CuriousReader(ledger.decided());
        for (var table : ledger.decided()) {
            for (var place : TablePlan.POSITIONS) {
                check(reader, ledger, table, place, found);
            }
        }
        found.assertAll();
    }

    private static void check(
            CuriousReader reader,
            YearLedger ledger,
            ShownTable table,
            Position place,
            SoftAssertions found) {
        var truth = ledger.at(table.period(), place);
        if (!(table.at(place) instanceof ShownCell.Withheld withheld)) {
            found.assertThat(truth.isFew()).as("%s %s is shown", table.period(), place).isFalse();
            return;
        }
        long least = reader.least(table.period(), place);
        long most = reader.most(table.period(), place);
        var claim = truth.isFew() ? Claim.FEW_OR_NOT : withheld.claim();
        found.assertThat(least)
                .as("the least %s %s can be", table.period().code(), place)
                .isLessThanOrEqualTo(claim.lower());
        found.assertThat(most)
                .as("the most %s %s can be", table.period().code(), place)
                .isGreaterThanOrEqualTo(claim.upper());
    }
}
