package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.Deduction;
import dk.aarhus.ligevaerd.statistics.Statement.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The example of docs/disclosure-control.md: four cells of two units hide each other. */
@DisplayName("From the reader's chair, a figure given elsewhere")
class ReadersChairTest {

    private static final Period QUARTER = Period.parse("2026-Q1");
    private static final List<String> HR_X = List.of("HR", "x");
    private static final List<String> HR_Y = List.of("HR", "y");
    private static final List<String> IT_X = List.of("IT", "x");
    private static final List<String> IT_Y = List.of("IT", "y");

    @Test
    void that_is_withheld_uncovers_itself_and_what_hid_with_it() {
        var found = chair(List.of()).after(said(HR_X, Wording.EXACTLY, 3));

        assertThat(found.agrees()).isTrue();
        assertThat(places(found)).containsExactlyInAnyOrder(HR_X, HR_Y, IT_X, IT_Y);
        assertThat(left(found, HR_Y)).isEqualTo(new Deduction.Range(20, 20));
    }

    @Test
    void that_a_release_shows_uncovers_nothing() {
        assertThat(
                        chair(List.of())
                                .after(said(List.of("HR", "z"), Wording.EXACTLY, 30))
                                .uncovered())
                .isEmpty();
    }

    @Test
    void that_says_less_than_everybody_knows_uncovers_nothing() {
        assertThat(chair(List.of()).open(table(), HR_X)).contains(new Deduction.Range(0, 23));
        assertThat(chair(List.of()).after(said(HR_X, Wording.FEWER_THAN, 24)).uncovered())
                .isEmpty();
        assertThat(chair(List.of()).after(said(HR_X, Wording.AT_LEAST, 0)).uncovered()).isEmpty();
    }

    @Test
    void that_puts_an_end_into_the_promised_range_is_no_safe_wording() {
        assertThat(places(chair(List.of()).after(said(HR_X, Wording.FEWER_THAN, 5))))
                .contains(HR_X);
        assertThat(places(chair(List.of()).after(said(HR_X, Wording.AT_LEAST, 2)))).contains(HR_X);
    }

    @Test
    void that_contradicts_the_tables_tells_nobody_anything() {
        var found = chair(List.of()).after(said(HR_X, Wording.AT_LEAST, 24));

        assertThat(found.agrees()).isFalse();
        assertThat(found.uncovered()).isEmpty();
    }

    @Test
    void is_answered_alike_whether_or_not_it_is_true() {
        for (int number = 0; number <= 23; number++) {
            var found = chair(List.of()).after(said(HR_X, Wording.EXACTLY, number));
            assertThat(places(found)).as("told that it is %d", number).contains(HR_X, HR_Y);
        }
    }

    @Test
    void is_not_blamed_for_what_was_uncovered_before() {
        var before = said(HR_X, Wording.EXACTLY, 3);

        var found = chair(List.of(before)).after(said(HR_Y, Wording.EXACTLY, 20));

        assertThat(found.agrees()).isTrue();
        assertThat(found.uncovered()).isEmpty();
    }

    @Test
    void that_another_code_means_as_well_uncovers_what_it_is_compared_with() {
        var same = relation(CellRelation.Sign.EQUAL);

        assertThat(places(withCodes(same).after(said(HR_X, Wording.EXACTLY, 3))))
                .contains(List.of("ASKED"));
        assertThat(places(withCodes().after(said(HR_X, Wording.EXACTLY, 3))))
                .doesNotContain(List.of("ASKED"));
    }

    @Test
    void that_another_count_cannot_be_above_gives_that_an_end() {
        var found =
                withCodes(relation(CellRelation.Sign.AT_LEAST))
                        .after(said(HR_X, Wording.FEWER_THAN, 4));

        assertThat(left(found, List.of("ASKED"))).isEqualTo(new Deduction.Range(0, 3));
        var less =
                withCodes(relation(CellRelation.Sign.MORE))
                        .after(said(HR_X, Wording.FEWER_THAN, 4));
        assertThat(left(less, List.of("ASKED"))).isEqualTo(new Deduction.Range(0, 2));
        assertThat(
                        places(
                                withCodes(relation(CellRelation.Sign.AT_MOST))
                                        .after(said(HR_X, Wording.FEWER_THAN, 4))))
                .doesNotContain(List.of("ASKED"));
    }

    /** The count of HR and x, and one of a table of its own. */
    private static CellRelation relation(CellRelation.Sign sign) {
        return new CellRelation("2026-Q1|ground=x|unit=HR", sign, List.of("2026-Q1|kind=ASKED"));
    }

    private static ReadersChair withCodes(CellRelation... known) {
        Map<List<String>, ShownCell> cells =
                Map.of(
                        List.of("ASKED"), new ShownCell.Withheld(Claim.fewOrNot(5)),
                        List.of("OTHER"), new ShownCell.Withheld(Claim.fewOrNot(5)),
                        List.of("TOTAL"), new ShownCell.Figure(203));
        var kinds =
                new PublicTable(
                        "kind",
                        QUARTER,
                        List.of(
                                PublicTable.Axis.of(
                                        "kind",
                                        "TOTAL",
                                        Map.of("TOTAL", List.of("ASKED", "OTHER")))),
                        cells,
                        List.of());
        return new ReadersChair(
                List.of(table(), kinds),
                List.of(),
                List.of(known),
                ReadersChairTest::cell,
                (table, place) -> 5);
    }

    private static ReadersChair chair(List<Statement> heard) {
        return new ReadersChair(
                List.of(table()), heard, List.of(), ReadersChairTest::cell, (table, place) -> 5);
    }

    private static Optional<String> cell(Statement said) {
        return Optional.of(table().cellName(said.place()));
    }

    private static Statement said(List<String> place, Wording wording, int number) {
        return new Statement(QUARTER, "unit-ground", place, wording, number);
    }

    private static Set<List<String>> places(ReadersChair.Consequence found) {
        return found.uncovered().stream()
                .filter(count -> !count.isRest())
                .map(ReadersChair.Uncovered::place)
                .collect(Collectors.toSet());
    }

    private static Deduction.Range left(ReadersChair.Consequence found, List<String> place) {
        return found.uncovered().stream()
                .filter(cell -> !cell.isRest() && cell.place().equals(place))
                .map(ReadersChair.Uncovered::left)
                .findFirst()
                .orElseThrow();
    }

    private static PublicTable table() {
        Map<List<String>, ShownCell> cells = new HashMap<>();
        row(cells, "HR", 3, 20, 30);
        row(cells, "IT", 40, 50, 60);
        row(cells, "TOTAL", 43, 70, 90);
        List.of(HR_X, HR_Y, IT_X, IT_Y)
                .forEach(place -> cells.put(place, new ShownCell.Withheld(Claim.fewOrNot(5))));
        cells.put(IT_X, new ShownCell.Withheld(new Claim(20, 24)));
        cells.put(IT_Y, new ShownCell.Withheld(new Claim(47, 51)));
        return new PublicTable(
                "unit-ground",
                QUARTER,
                List.of(
                        PublicTable.Axis.of("unit", "TOTAL", Map.of("TOTAL", List.of("HR", "IT"))),
                        PublicTable.Axis.of(
                                "ground", "TOTAL", Map.of("TOTAL", List.of("x", "y", "z")))),
                cells,
                List.of());
    }

    private static void row(Map<List<String>, ShownCell> cells, String unit, int x, int y, int z) {
        cells.put(List.of(unit, "x"), new ShownCell.Figure(x));
        cells.put(List.of(unit, "y"), new ShownCell.Figure(y));
        cells.put(List.of(unit, "z"), new ShownCell.Figure(z));
        cells.put(List.of(unit, "TOTAL"), new ShownCell.Figure(x + y + z));
    }
}
