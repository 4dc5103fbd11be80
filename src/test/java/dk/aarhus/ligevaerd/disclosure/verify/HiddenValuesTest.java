package dk.aarhus.ligevaerd.disclosure.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.CellStatus;
import dk.aarhus.ligevaerd.disclosure.Dimension;
import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.Proof;
import dk.aarhus.ligevaerd.disclosure.Protection;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Rule;
import dk.aarhus.ligevaerd.disclosure.Scenario;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Witness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Positions: total 10 | a (3 or so) | b (7 or so) | c, which stands alone. */
@DisplayName("A verifier who is not given the hidden values")
class HiddenValuesTest {

    private static final Witness ONE = new Witness(new int[] {1, 2}, new long[] {-2, 2});
    private static final Witness FIVE = new Witness(new int[] {1, 2}, new long[] {2, -2});

    @Test
    void starts_from_any_table_that_agrees_with_what_is_shown() {
        assertThat(verify(new long[] {10, 3, 7, 0}, Set.of()).objections()).isEmpty();
        assertThat(verify(new long[] {10, 3, 7, 9}, Set.of("a", "c")).holds()).isTrue();
    }

    @Test
    void objects_to_one_that_leaves_the_bounds() {
        assertThat(verify(new long[] {10, 3, 7, 10}, Set.of()).objections())
                .containsExactly("c: 10 is outside its bounds");
        assertThat(verify(new long[] {10, 3, 7, -1}, Set.of()).objections())
                .containsExactly("c: -1 is outside its bounds");
        assertThat(verify(new long[] {10, 3, 7, 10}, Set.of()).holds()).isFalse();
    }

    @Test
    void objects_to_one_that_does_not_add_up() {
        assertThat(verify(new long[] {10, 3, 8, 0}, Set.of()).objections())
                .containsExactly(
                        "total = sum over x does not hold in the table that the proof starts from");
        assertThat(verify(new long[] {11, 3, 8, 0}, Set.of()).objections())
                .containsExactly("total: the proof starts from 11, the tables say 10");
    }

    @Test
    void objects_to_a_pattern_with_a_cell_that_does_not_exist() {
        assertThat(verify(new long[] {10, 3, 7, 0}, Set.of("q")).objections())
                .containsExactly("pattern: there is no cell q");
    }

    @Test
    void asks_for_two_values_only_where_two_are_asked_of_everybody() {
        Table.Builder table =
                table(Protection.between(3, 4))
                        .scenario(new Scenario("reporter", Map.of("c", 0L), Set.of()));
        Witness four = new Witness(new int[] {1, 2}, new long[] {1, -1});
        List<Evidence> evidence =
                List.of(
                        new Evidence(0, Evidence.OUTSIDER, Witness.TRUTH, four),
                        new Evidence(0, 0, Witness.TRUTH, four));

        assertThat(
                        new Verifier()
                                .verify(
                                        ProtectionProblem.of(table.build()),
                                        Set.of(),
                                        new Proof(new long[] {10, 3, 7, 0}, evidence))
                                .objections())
                .isEmpty();
    }

    private static Verification verify(long[] base, Set<String> pattern) {
        return new Verifier()
                .verify(
                        ProtectionProblem.of(table(Protection.between(1, 5)).build()),
                        pattern,
                        new Proof(base, List.of(new Evidence(0, Evidence.OUTSIDER, ONE, FIVE))));
    }

    private static Table.Builder table(Protection range) {
        return Table.named("withheld")
                .rule(Rule.none())
                .dimension(Dimension.flat("x", "total", List.of("a", "b")))
                .cell(Cell.at(List.of("total"), 10))
                .cell(hidden("a", List.of("a"), OptionalLong.empty()).secret(range))
                .cell(hidden("b", List.of("b"), OptionalLong.empty()))
                .cell(hidden("c", List.of(), OptionalLong.of(9)));
    }

    private static Cell hidden(String id, List<String> coord, OptionalLong most) {
        return new Cell(
                id,
                coord,
                OptionalLong.empty(),
                CellStatus.SUPPRESSED,
                false,
                Optional.empty(),
                1,
                true,
                0,
                most);
    }
}
