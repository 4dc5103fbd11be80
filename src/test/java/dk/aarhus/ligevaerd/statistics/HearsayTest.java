package dk.aarhus.ligevaerd.statistics;

import static dk.aarhus.ligevaerd.statistics.YearOfCases.quarter;
import static dk.aarhus.ligevaerd.statistics.YearOfCases.year;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.statistics.Statement.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After a figure was given elsewhere")
class HearsayTest {

    private final DisclosureControl control = new DisclosureControl(Duration.ofSeconds(20));
    private final YearOfCases cases = YearOfCases.random(11, 40, 0);

    @Test
    void a_release_keeps_what_can_still_be_kept_although_it_is_known() {
        var shown = new ArrayList<>(List.of(firstQuarter()));
        var told = hidden(shown.get(0));
        var hearsay = heard(shown.get(0), told);
        for (var period : List.of(quarter(2), quarter(3), quarter(4), year())) {
            var ruling = control.decide(with(cases.ledger(shown, period), hearsay), period);
            assertThat(ruling).as(period.code()).isInstanceOf(Ruling.Safe.class);
            shown.add(((Ruling.Safe) ruling).shown());
        }

        var reader = new CuriousReader(shown);
        reader.hears(shown.get(0).tables().get(0), told, cases.at(quarter(1), told).complaints());
        var lost = hearsay.in(YearOfCases.ONE_TABLE);
        for (var release : shown) {
            var table = release.tables().get(0);
            for (var place : table.cells().keySet()) {
                var name = CellName.of(release.period().code(), YearOfCases.TABLE, place);
                if (table.at(place) instanceof ShownCell.Withheld
                        && cases.isFew(release.period(), table.name(), place)
                        && !lost.broke(name)) {
                    assertThat(reader.least(table, place)).as(name).isLessThanOrEqualTo(1);
                    assertThat(reader.most(table, place))
                            .as(name)
                            .isGreaterThanOrEqualTo(YearOfCases.THRESHOLD);
                }
            }
        }
    }

    @Test
    void the_ledger_can_be_verified_as_it_is() {
        var first = firstQuarter();
        var ledger = with(cases.ledger(List.of(first), quarter(1)), heard(first, hidden(first)));

        assertThat(control.audit(ledger).isSafe()).isTrue();
    }

    private ShownRelease firstQuarter() {
        return ((Ruling.Safe) cases.decide(control, List.of(), quarter(1))).shown();
    }

    /** The first count that the first quarter withholds. */
    private static List<String> hidden(ShownRelease shown) {
        return PublicTable.of(shown.tables().get(0)).places().stream()
                .filter(place -> shown.tables().get(0).at(place) instanceof ShownCell.Withheld)
                .findFirst()
                .orElseThrow();
    }

    private Hearsay heard(ShownRelease shown, List<String> told) {
        var statement =
                new Statement(
                        quarter(1),
                        YearOfCases.TABLE.name(),
                        told,
                        Wording.EXACTLY,
                        (int) cases.at(quarter(1), told).complaints());
        var consequence =
                new ReadersChair(
                                shown.tables().stream().map(PublicTable::of).toList(),
                                List.of(),
                                List.of(),
                                said ->
                                        Optional.of(
                                                CellName.of(
                                                        said.period().code(),
                                                        YearOfCases.TABLE,
                                                        said.place())),
                                (table, place) -> YearOfCases.THRESHOLD)
                        .after(statement);
        assertThat(consequence.uncovered()).isNotEmpty();
        return new Hearsay(
                List.of(statement), consequence.uncovered().stream().map(LeftRange::of).toList());
    }

    private static YearLedger with(YearLedger ledger, Hearsay hearsay) {
        return new YearLedger(
                ledger.year(),
                ledger.plan(),
                ledger.counts(),
                ledger.soFar(),
                ledger.decided(),
                hearsay);
    }
}
