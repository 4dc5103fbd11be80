package dk.aarhus.ligevaerd.statistics;

import static dk.aarhus.ligevaerd.statistics.YearOfCases.quarter;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.year;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.statistics.Statement.Wording;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After a figure was given elsewhere")
class HearsayTest {

    private final DisclosureControl control = new DisclosureControl(Duration.ofSeconds(20));

    @Test
    void a_release_keeps_what_can_still_be_kept_although_it_is_known() {
        var ledger = afterFirstQuarter();
        var told = hidden(ledger);
        var heard = heard(ledger, told);
        for (var period : List.of(quarter(2), quarter(3), quarter(4), year())) {
            var ruling = control.decide(heard, period);
            assertThat(ruling).as(period.code()).isInstanceOf(Ruling.Safe.class);
            heard = heard.with(((Ruling.Safe) ruling).table());
        }

        var reader = new CuriousReader(heard.decided());
        reader.hears(quarter(1), told, heard.at(quarter(1), told).complaints());
        var lost = heard.hearsay();
        for (var table : heard.decided()) {
            for (var place : TablePlan.POSITIONS) {
                if (table.at(place) instanceof ShownCell.Withheld
                        && heard.at(table.period(), place).isFew()
                        && !lost.broke(table.period().code(), place)) {
                    assertThat(reader.least(table.period(), place))
                            .as("%s %s", table.period(), place)
                            .isLessThanOrEqualTo(1);
                    assertThat(reader.most(table.period(), place))
                            .as("%s %s", table.period(), place)
                            .isGreaterThanOrEqualTo(TablePlan.THRESHOLD);
                }
            }
        }
    }

    @Test
    void the_ledger_can_be_verified_as_it_is() {
        var ledger = afterFirstQuarter();

        assertThat(control.verify(heard(ledger, hidden(ledger)))).isPresent();
    }

    private YearLedger afterFirstQuarter() {
        var ledger = YearOfCases.random(11, 40, 0).ledger();
        return ledger.with(((Ruling.Safe) control.decide(ledger, quarter(1))).table());
    }

    /** The first count that the first quarter withholds. */
    private static Position hidden(YearLedger ledger) {
        return TablePlan.POSITIONS.stream()
                .filter(place -> ledger.decided().get(0).at(place) instanceof ShownCell.Withheld)
                .findFirst()
                .orElseThrow();
    }

    private static YearLedger heard(YearLedger ledger, Position told) {
        var statement =
                new Statement(
                        quarter(1),
                        TablePlan.NAME,
                        List.of(told.phaseCode(), told.groupCode()),
                        Wording.EXACTLY,
                        ledger.at(quarter(1), told).complaints());
        var consequence =
                new ReadersChair(ledger.decided().stream().map(PublicTable::of).toList(), List.of())
                        .after(statement);
        assertThat(consequence.uncovered()).isNotEmpty();
        return new YearLedger(
                ledger.year(),
                ledger.counts(),
                ledger.decided(),
                new Hearsay(
                        List.of(statement),
                        consequence.uncovered().stream().map(LeftRange::of).toList()));
    }
}
