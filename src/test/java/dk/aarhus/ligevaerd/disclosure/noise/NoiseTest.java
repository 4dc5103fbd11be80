package dk.aarhus.ligevaerd.disclosure.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.aarhus.ligevaerd.disclosure.Attacker;
import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.Auditor;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Noise")
class NoiseTest {

    private static final byte[] SECRET =
            "only for this test, not kept".getBytes(StandardCharsets.UTF_8);

    @Nested
    @DisplayName("by cell key")
    class ByCellKey {

        private final CellKey key = new CellKey(SECRET, 4, 0.7, 3);

        @Test
        void is_the_same_however_often_one_asks() {
            assertThat(LongStream.range(0, 50).map(i -> key.figure("HR|AGE", 7)).distinct().count())
                    .isOne();
        }

        @Test
        void differs_from_cell_to_cell_and_from_key_to_key() {
            assertThat(
                            LongStream.range(0, 60)
                                    .map(i -> key.figure("cell " + i, 20))
                                    .distinct()
                                    .count())
                    .isGreaterThan(4);
            CellKey other =
                    new CellKey(
                            "another secret of sixteen".getBytes(StandardCharsets.UTF_8),
                            4,
                            0.7,
                            3);
            assertThat(
                            LongStream.range(0, 60)
                                    .filter(
                                            i ->
                                                    key.figure("c" + i, 20)
                                                            != other.figure("c" + i, 20))
                                    .count())
                    .isGreaterThan(20);
        }

        @Test
        void keeps_zero_and_shows_no_figure_between_one_and_the_smallest() {
            assertThat(key.figure("x", 0)).isZero();
            for (long count = 1; count < 12; count++) {
                for (int i = 0; i < 300; i++) {
                    long figure = key.figure("cell " + i, count);
                    assertThat(figure == 0 || figure >= 3).isTrue();
                    assertThat(count).isBetween(key.lowest(figure), key.highest(figure));
                }
            }
        }

        @Test
        void is_not_safe_by_itself_and_the_audit_says_so() {
            Table table = table();
            ProtectionProblem problem = ProtectionProblem.of(table);
            CellKey weak = new CellKey(SECRET, 1, 1, 1);
            long[] figures = NoisyTable.byCellKey(problem, weak);

            AuditReport report =
                    new Auditor()
                            .audit(
                                    ProtectionProblem.of(
                                            NoisyTable.asAttackerSeesIt(
                                                    table,
                                                    problem,
                                                    figures,
                                                    weak::lowest,
                                                    weak::highest)),
                                    Set.of());

            assertThat(report.isSafe()).isFalse();
        }
    }

    @Nested
    @DisplayName("by discrete Laplace")
    class ByLaplace {

        @Test
        void has_the_distribution_of_the_book() {
            DiscreteLaplace laplace = new DiscreteLaplace(new Random(1), 2, 1);
            int draws = 60_000;
            int[] times = new int[3];
            long sum = 0;
            for (int i = 0; i < draws; i++) {
                long x = laplace.next();
                sum += x;
                if (x >= 0 && x < 3) {
                    times[(int) x]++;
                }
            }
            double q = Math.exp(-0.5);
            double atZero = (1 - q) / (1 + q);
            assertThat(times[0] / (double) draws).isCloseTo(atZero, within(0.01));
            assertThat(times[1] / (double) draws).isCloseTo(atZero * q, within(0.01));
            assertThat(times[2] / (double) draws).isCloseTo(atZero * q * q, within(0.01));
            assertThat(sum / (double) draws).isCloseTo(0, within(0.1));
        }

        @Test
        void adds_up_after_processing() {
            ProtectionProblem problem = ProtectionProblem.of(table());
            PrivacyBudget budget = new PrivacyBudget(2_000, List.of());

            long[] figures =
                    NoisyTable.byLaplace(
                                    problem,
                                    new Random(4),
                                    NoisyTable.sensitivity(1, 6),
                                    1_000,
                                    budget,
                                    "2026",
                                    Duration.ofSeconds(10))
                            .orElseThrow();

            problem.rows().forEach(row -> assertThat(row.leftSide(figures)).isZero());
            assertThat(LongStream.of(figures)).allMatch(figure -> figure >= 0);
            assertThat(budget.leftMilli()).isEqualTo(1_000);
        }

        @Test
        void stops_hard_when_the_budget_is_spent() {
            PrivacyBudget budget =
                    new PrivacyBudget(1_500, List.of(new PrivacyBudget.Entry("2025", 1_000)));

            assertThatThrownBy(() -> budget.spend("2026", 501))
                    .isInstanceOf(PrivacyBudget.Exhausted.class)
                    .hasMessageContaining("0.500 is left");
            budget.spend("2026", 500);
            assertThat(budget.leftMilli()).isZero();
            assertThat(budget.entries()).hasSize(2);
        }
    }

    private static Table table() {
        Random random = new Random(8);
        return RandomTables.table(
                "noise",
                List.of(RandomTables.axis("a", 4), RandomTables.axis("b", 3)),
                5,
                Attacker.outsider(),
                coord -> RandomTables.count(random, 0.2, 4));
    }
}
