package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table as everybody gets it")
class PublicTableTest {

    private static final ShownCell HIDDEN = new ShownCell.Withheld(Claim.fewOrNot(5));
    private static final PublicTable.Axis UNIT =
            PublicTable.Axis.of(
                    "unit",
                    "TOTAL",
                    Map.of("TOTAL", List.of("HR", "IT"), "HR", List.of("HR1", "HR2")));
    private static final PublicTable.Axis KIND =
            PublicTable.Axis.of("kind", "TOTAL", Map.of("TOTAL", List.of("x", "y")));

    private final Map<List<String>, ShownCell> cells = new HashMap<>();

    @Test
    void writes_parts_before_their_total() {
        assertThat(UNIT.codes()).containsExactly("HR1", "HR2", "HR", "IT", "TOTAL");
    }

    @Test
    void stays_as_it_is_while_half_of_it_can_be_read() {
        fill(new ShownCell.Figure(7));
        List.of("HR1", "HR2", "IT").forEach(unit -> hide(unit, "x"));
        List.of("HR1", "HR2", "IT").forEach(unit -> hide(unit, "y"));

        assertThat(table().readable()).isEqualTo(table());
    }

    @Test
    void is_summed_up_along_the_axis_that_leaves_most_to_be_read() {
        fill(HIDDEN);
        UNIT.codes().forEach(unit -> show(unit, "TOTAL", 12));

        var readable = table().readable();

        assertThat(readable.rolledUp()).containsExactly("kind");
        assertThat(readable.cells()).hasSize(UNIT.codes().size());
        assertThat(readable.withheld()).isZero();
        assertThat(readable.places()).contains(List.of("HR1", "TOTAL"));
        assertThat(readable.places()).doesNotContain(List.of("HR1", "x"));
    }

    @Test
    void is_its_total_alone_where_nothing_else_can_be_read() {
        fill(HIDDEN);
        show("TOTAL", "TOTAL", 40);

        var readable = table().readable();

        assertThat(readable.cells()).containsOnlyKeys(List.of("TOTAL", "TOTAL"));
        assertThat(readable.open()).isEmpty();
    }

    @Test
    void gives_away_nothing_where_not_even_the_total_can_be_read() {
        fill(HIDDEN);

        assertThat(table().readable().figures()).isZero();
    }

    @Test
    void knows_a_place_that_cannot_occur_from_one_that_is_withheld() {
        fill(new ShownCell.Figure(7));
        cells.remove(List.of("HR1", "y"));
        hide("HR1", "x");

        assertThat(table().at(List.of("HR1", "y"))).isEmpty();
        assertThat(table().at(List.of("HR1", "x"))).contains(HIDDEN);
        assertThat(table().places()).contains(List.of("HR1", "y"));
    }

    @Test
    void can_be_cut_to_one_code() {
        fill(new ShownCell.Figure(7));

        var cut = table().sliced("unit", "HR");

        assertThat(cut.total()).containsExactly("HR", "TOTAL");
        assertThat(cut.cells()).hasSize(KIND.codes().size());
        assertThat(cut.open()).containsExactly(KIND);
    }

    private void fill(ShownCell cell) {
        UNIT.codes()
                .forEach(
                        unit -> KIND.codes().forEach(kind -> cells.put(List.of(unit, kind), cell)));
    }

    private void hide(String unit, String kind) {
        cells.put(List.of(unit, kind), HIDDEN);
    }

    private void show(String unit, String kind, int complaints) {
        cells.put(List.of(unit, kind), new ShownCell.Figure(complaints));
    }

    private PublicTable table() {
        return new PublicTable(
                "unit-kind", Period.parse("2026-Q1"), List.of(UNIT, KIND), cells, List.of());
    }
}
