package dk.aarhus.ligevaerd.disclosure.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.disclosure.Attacker;
import dk.aarhus.ligevaerd.disclosure.Auditor;
import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Term;
import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Controlled rounding")
class ControlledRoundingTest {

    private static final ControlledRounding TO_FIVE =
            new ControlledRounding(5, Duration.ofSeconds(10));

    @Test
    void gives_multiples_that_add_up_near_the_counts_and_safe() {
        for (long seed = 1; seed <= 5; seed++) {
            Table table = table(seed);
            ProtectionProblem problem = ProtectionProblem.of(table);

            RoundedTable rounded = TO_FIVE.round(problem).orElseThrow();

            for (int c = 0; c < problem.size(); c++) {
                assertThat(rounded.values()[c] % 5).isZero();
                assertThat(Math.abs(rounded.values()[c] - problem.value(c)))
                        .isLessThan(5L * rounded.steps());
            }
            problem.rows()
                    .forEach(
                            row ->
                                    assertThat(row.leftSide(rounded.values()))
                                            .as(row.name())
                                            .isZero());
            ProtectionProblem seen = ProtectionProblem.of(rounded.asAttackerSeesIt(table, problem));
            assertThat(new Auditor().audit(seen, Set.of()).findings())
                    .filteredOn(finding -> !finding.reason().isEmpty())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void leaves_zeros_and_multiples_alone_where_sums_allow_it() {
        Table table =
                RandomTables.table(
                        "fives",
                        List.of(RandomTables.axis("a", 3)),
                        5,
                        Attacker.outsider(),
                        coord -> coord.get(0).equals("a1") ? 0 : 10);

        assertThat(TO_FIVE.round(ProtectionProblem.of(table)).orElseThrow().values())
                .containsExactly(20, 0, 10, 10);
    }

    @Test
    void is_the_same_at_every_run_and_says_what_it_is() {
        RoundedTable first = TO_FIVE.round(ProtectionProblem.of(table(3))).orElseThrow();

        assertThat(TO_FIVE.round(ProtectionProblem.of(table(3)))).contains(first);
        assertThat(first.label()).contains("multiples of 5");
    }

    @Test
    void refuses_what_is_more_than_sums() {
        Table table =
                Table.named("bound")
                        .dimension(RandomTables.axis("a", 2))
                        .constraint(
                                new LinearConstraint(
                                        "most", List.of(Term.plus("a1")), Sense.AT_MOST, 9))
                        .cell(Cell.at(List.of("Total"), 7))
                        .cell(Cell.at(List.of("a1"), 3))
                        .cell(Cell.at(List.of("a2"), 4))
                        .build();

        assertThatThrownBy(() -> TO_FIVE.round(ProtectionProblem.of(table)))
                .isInstanceOf(InvalidTable.class)
                .hasMessageContaining("most");
    }

    private static Table table(long seed) {
        Random random = new Random(seed);
        return RandomTables.table(
                "rounding",
                List.of(RandomTables.axis("a", 3, 2), RandomTables.axis("b", 4)),
                5,
                Attacker.outsider(),
                coord -> RandomTables.count(random, 0.2, 7));
    }
}
