package dk.aarhus.ligevaerd.disclosure.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.Attacker;
import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.Dimension;
import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.Proof;
import dk.aarhus.ligevaerd.disclosure.Protection;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Requirement;
import dk.aarhus.ligevaerd.disclosure.Rule;
import dk.aarhus.ligevaerd.disclosure.Scenario;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Term;
import dk.aarhus.ligevaerd.disclosure.Witness;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The table, with positions from 0: total 100 | a 3 | b 40 | c 57, and the same again in a second
 * row of cells d, e that stand outside. Hidden: a, b. Demanded: that a may be 1 and may be 5.
 */
@DisplayName("The verifier")
class VerifierTest {

    private static final Set<String> PATTERN = Set.of("a", "b");
    private static final Witness ONE = witness(1, -2, 2, 2);
    private static final Witness FIVE = witness(1, 2, 2, -2);

    @Test
    void accepts_two_tables_that_reach_both_ends() {
        Verification verification = verify(problem(), PATTERN, proof(ONE, FIVE));

        assertThat(verification.objections()).isEmpty();
        assertThat(verification.holds()).isTrue();
        assertThat(verification.confirmed()).isEqualTo(1);
    }

    @Test
    void accepts_them_in_either_place() {
        assertThat(verify(problem(), PATTERN, proof(FIVE, ONE)).holds()).isTrue();
    }

    @Test
    void does_not_mind_a_cell_that_is_named_but_does_not_change() {
        Witness named = new Witness(new int[] {0, 1, 2}, new long[] {0, 2, -2});
        ProtectionProblem problem = problemFor(new Scenario("head", Map.of(), Set.of("c", "b")));
        Witness still = new Witness(new int[] {2, 3}, new long[] {0, 0});

        assertThat(verify(problem(), PATTERN, proof(ONE, named)).objections()).isEmpty();
        assertThat(verify(problem, PATTERN, insiderProof(still, still)).objections())
                .containsExactly("a, head: only values from 3 to 3 are proved possible");
        assertThat(objections(ONE, new Witness(new int[] {0, 1}, new long[] {2, 2})))
                .containsExactly("a, outsider: upper witness: it changes total, which is shown");
    }

    @Test
    void accepts_an_inequality_that_still_holds() {
        Table.Builder table = table(Attacker.outsider());
        table.constraint(
                new LinearConstraint("at most", List.of(Term.plus("a")), Sense.AT_MOST, 5));
        table.constraint(
                new LinearConstraint("at least", List.of(Term.plus("a")), Sense.AT_LEAST, 1));

        assertThat(
                        verify(ProtectionProblem.of(table.build()), PATTERN, proof(ONE, FIVE))
                                .objections())
                .isEmpty();
        table.constraint(new LinearConstraint("less", List.of(Term.plus("a")), Sense.AT_MOST, 4));
        assertThat(
                        verify(ProtectionProblem.of(table.build()), PATTERN, proof(ONE, FIVE))
                                .objections())
                .containsExactly("a, outsider: upper witness: less does not hold");
    }

    @Nested
    @DisplayName("objects to")
    class Objects {

        @Test
        void a_secret_without_evidence() {
            assertThat(verify(problem(), PATTERN, new Proof(truth(), List.of())).objections())
                    .containsExactly("a, outsider: there is no evidence");
        }

        @Test
        void an_end_that_is_missed_by_one() {
            assertThat(objections(ONE, witness(1, 1, 2, -1)))
                    .containsExactly("a, outsider: no value of 5 or more is proved possible");
            assertThat(objections(witness(1, -1, 2, 1), FIVE))
                    .containsExactly("a, outsider: no value of 1 or less is proved possible");
        }

        @Test
        void a_table_that_does_not_add_up() {
            assertThat(objections(ONE, witness(1, 2, 2, -1)))
                    .containsExactly(
                            "a, outsider: upper witness: total = sum over x does not hold");
            assertThat(objections(witness(1, -2, 2, 3), FIVE))
                    .containsExactly(
                            "a, outsider: lower witness: total = sum over x does not hold");
        }

        @Test
        void a_table_that_changes_what_is_shown() {
            assertThat(objections(ONE, witness(1, 2, 3, -2)))
                    .containsExactly("a, outsider: upper witness: it changes c, which is shown");
        }

        @Test
        void a_count_below_zero() {
            assertThat(objections(witness(1, -4, 2, 4), FIVE))
                    .containsExactly("a, outsider: lower witness: -1 in a is not possible");
        }

        @Test
        void a_count_that_is_larger_than_the_legend_allows() {
            ProtectionProblem capped = problem(new Attacker(true, 0, OptionalLong.of(41)));

            assertThat(verify(capped, PATTERN, proof(ONE, FIVE)).objections())
                    .containsExactly("a, outsider: lower witness: 42 in b is not possible");
            assertThat(
                            verify(
                                            problem(new Attacker(true, 0, OptionalLong.of(42))),
                                            PATTERN,
                                            proof(ONE, FIVE))
                                    .holds())
                    .isTrue();
        }

        @Test
        void a_zero_where_zeros_are_always_shown() {
            Witness zero = witness(1, -3, 2, 3);

            assertThat(verify(problem(), PATTERN, proof(zero, FIVE)).holds()).isTrue();
            assertThat(
                            verify(
                                            problem(Attacker.knowingThatZerosAreShown()),
                                            PATTERN,
                                            proof(zero, FIVE))
                                    .objections())
                    .containsExactly("a, outsider: lower witness: 0 in a is not possible");
            assertThat(
                            verify(
                                            problem(Attacker.knowingThatZerosAreShown()),
                                            PATTERN,
                                            proof(ONE, FIVE))
                                    .holds())
                    .isTrue();
        }

        @Test
        void a_witness_that_names_no_cell_or_one_twice() {
            String objection = "a, outsider: lower witness: it names no cell, or one twice";

            assertThat(objections(witness(-1, -2, 2, 2), FIVE)).containsExactly(objection);
            assertThat(objections(witness(1, -2, 6, 2), FIVE)).containsExactly(objection);
            assertThat(objections(witness(1, -2, 1, 2), FIVE)).containsExactly(objection);
            assertThat(objections(witness(2, 2, 1, -2), FIVE)).containsExactly(objection);
            assertThat(objections(new Witness(new int[] {1, 2}, new long[] {-2}), FIVE))
                    .containsExactly("a, outsider: lower witness: it is incomplete");
        }

        @Test
        void a_base_that_is_not_the_table() {
            long[] other = truth();
            other[4] = 8;

            assertThat(
                            verify(problem(), PATTERN, new Proof(other, evidence(ONE, FIVE)))
                                    .objections())
                    .containsExactly(
                            "d: the proof starts from 8, the tables say 7",
                            "twice does not hold in the table that the proof starts from");
            assertThat(
                            verify(problem(), PATTERN, new Proof(new long[5], evidence(ONE, FIVE)))
                                    .objections())
                    .containsExactly("the proof is for 5 cells, the tables have 6");
        }

        @Test
        void a_pattern_that_hides_what_was_shown_before() {
            assertThat(verify(problem(), Set.of("a", "b", "e"), proof(ONE, FIVE)).objections())
                    .containsExactly("pattern: the cell e cannot be hidden any more");
        }

        @Test
        void an_inequality_that_breaks() {
            Table.Builder table = table(Attacker.outsider());
            table.constraint(
                    new LinearConstraint("goal met", List.of(Term.plus("a")), Sense.AT_LEAST, 2));

            assertThat(
                            verify(ProtectionProblem.of(table.build()), PATTERN, proof(ONE, FIVE))
                                    .objections())
                    .containsExactly("a, outsider: lower witness: goal met does not hold");
        }
    }

    @Nested
    @DisplayName("asks of an insider")
    class Insiders {

        @Test
        void three_values_of_what_he_does_not_know() {
            ProtectionProblem problem =
                    problemFor(new Scenario("reporter", Map.of("a", 2L), Set.of()));

            assertThat(
                            verify(
                                            problem,
                                            PATTERN,
                                            insiderProof(
                                                    witness(1, -1, 2, 1), witness(1, 1, 2, -1)))
                                    .holds())
                    .isTrue();
            assertThat(verify(problem, PATTERN, insiderProof(Witness.TRUTH, FIVE)).holds())
                    .isTrue();
            assertThat(
                            verify(
                                            problem,
                                            PATTERN,
                                            insiderProof(Witness.TRUTH, witness(1, 1, 2, -1)))
                                    .objections())
                    .containsExactly("a, reporter: only values from 3 to 4 are proved possible");
            assertThat(verify(problem, PATTERN, insiderProof(ONE, FIVE)).objections())
                    .containsExactly("a, reporter: lower witness: 1 in a is not possible");
        }

        @Test
        void nothing_of_what_he_knows() {
            ProtectionProblem problem = problemFor(new Scenario("head", Map.of(), Set.of("a")));

            assertThat(verify(problem, PATTERN, proof(ONE, FIVE)).objections()).isEmpty();
            assertThat(verify(problem, PATTERN, proof(ONE, FIVE)).confirmed()).isEqualTo(1);
        }

        @Test
        void everything_of_which_he_knows_a_part_only() {
            ProtectionProblem problem =
                    problemFor(new Scenario("reporter", Map.of("a", 0L), Set.of()));

            assertThat(verify(problem, PATTERN, proof(ONE, FIVE)).confirmed()).isEqualTo(2);
        }

        @Test
        void nothing_that_the_legend_fixes() {
            Table.Builder table = table(Attacker.outsider());
            table.cell(
                    Cell.outside("fixed", 4).knownBetween(4, OptionalLong.of(4)).hiddenEarlier());
            table.requirement(
                    new Requirement(
                            "one end", List.of(Term.plus("fixed")), Protection.maxAtLeast(5)));
            table.scenario(new Scenario("reporter", Map.of("c", 1L), Set.of()));

            Verification verification =
                    verify(ProtectionProblem.of(table.build()), PATTERN, proof7(ONE, FIVE));

            assertThat(verification.objections())
                    .containsExactly("one end, outsider: there is no evidence");
            assertThat(verification.confirmed()).isEqualTo(2);
        }

        @Test
        void a_secret_with_one_end_only() {
            for (Protection end : List.of(Protection.maxAtLeast(42), Protection.minAtMost(38))) {
                Table.Builder table = table(Attacker.outsider());
                table.requirement(new Requirement("one end", List.of(Term.plus("b")), end));
                table.scenario(new Scenario("reporter", Map.of("c", 1L), Set.of()));
                Proof proof =
                        new Proof(
                                truth(),
                                List.of(
                                        new Evidence(0, Evidence.OUTSIDER, ONE, FIVE),
                                        new Evidence(1, Evidence.OUTSIDER, FIVE, ONE),
                                        new Evidence(1, 0, Witness.TRUTH, witness(1, 1, 2, -1))));

                assertThat(verify(ProtectionProblem.of(table.build()), PATTERN, proof).objections())
                        .containsExactly(
                                "one end, reporter: only values from 39 to 40 are proved possible");
            }
        }

        @Test
        void that_a_witness_leaves_what_he_knows() {
            ProtectionProblem problem = problemFor(new Scenario("head", Map.of(), Set.of("b")));

            assertThat(verify(problem, PATTERN, proof(ONE, FIVE)).objections())
                    .containsExactly("a, head: lower witness: 42 in b is not possible");
            assertThat(verify(problem, PATTERN, insiderProof(FIVE, FIVE)).objections())
                    .containsExactly("a, head: lower witness: 38 in b is not possible");
        }

        @Test
        void nothing_that_is_no_secret() {
            Table.Builder table = table(Attacker.outsider());
            table.requirement(
                    new Requirement("open", List.of(Term.plus("b")), Protection.between(40, 40)));
            table.scenario(new Scenario("reporter", Map.of("c", 1L), Set.of()));

            Proof proof =
                    new Proof(
                            truth(),
                            List.of(
                                    new Evidence(0, Evidence.OUTSIDER, ONE, FIVE),
                                    new Evidence(
                                            1, Evidence.OUTSIDER, Witness.TRUTH, Witness.TRUTH)));

            assertThat(verify(ProtectionProblem.of(table.build()), PATTERN, proof).objections())
                    .isEmpty();
            assertThat(verify(ProtectionProblem.of(table.build()), PATTERN, proof).confirmed())
                    .isEqualTo(3);
        }
    }

    @Test
    void multiplies_the_factors_of_a_form() {
        Table.Builder table = table(Attacker.outsider());
        table.requirement(
                new Requirement(
                        "twice",
                        List.of(new Term("b", 2), Term.minus("c")),
                        Protection.between(19, 27)));
        ProtectionProblem problem = ProtectionProblem.of(table.build());

        List<Evidence> evidence =
                List.of(
                        new Evidence(0, Evidence.OUTSIDER, ONE, FIVE),
                        new Evidence(1, Evidence.OUTSIDER, FIVE, ONE));

        assertThat(verify(problem, PATTERN, new Proof(truth(), evidence)).objections()).isEmpty();
        Table.Builder wider = table(Attacker.outsider());
        wider.requirement(
                new Requirement(
                        "twice",
                        List.of(new Term("b", 2), Term.minus("c")),
                        Protection.between(19, 28)));
        assertThat(
                        verify(
                                        ProtectionProblem.of(wider.build()),
                                        PATTERN,
                                        new Proof(truth(), evidence))
                                .objections())
                .containsExactly("twice, outsider: no value of 28 or more is proved possible");
    }

    private static List<String> objections(Witness low, Witness high) {
        return verify(problem(), PATTERN, proof(low, high)).objections();
    }

    private static Verification verify(
            ProtectionProblem problem, Set<String> pattern, Proof proof) {
        return new Verifier().verify(problem, pattern, proof);
    }

    private static Proof proof(Witness low, Witness high) {
        return new Proof(truth(), evidence(low, high));
    }

    private static Proof insiderProof(Witness low, Witness high) {
        return new Proof(
                truth(),
                List.of(
                        new Evidence(0, Evidence.OUTSIDER, ONE, FIVE),
                        new Evidence(0, 0, low, high)));
    }

    private static List<Evidence> evidence(Witness low, Witness high) {
        return List.of(new Evidence(0, Evidence.OUTSIDER, low, high));
    }

    private static Witness witness(int cell, long change, int other, long otherChange) {
        return new Witness(new int[] {cell, other}, new long[] {change, otherChange});
    }

    private static Proof proof7(Witness low, Witness high) {
        return new Proof(new long[] {100, 3, 40, 57, 7, 14, 4}, evidence(low, high));
    }

    private static long[] truth() {
        return new long[] {100, 3, 40, 57, 7, 14};
    }

    private static ProtectionProblem problem() {
        return problem(Attacker.outsider());
    }

    private static ProtectionProblem problem(Attacker attacker) {
        return ProtectionProblem.of(table(attacker).build());
    }

    private static ProtectionProblem problemFor(Scenario scenario) {
        return ProtectionProblem.of(table(Attacker.outsider()).scenario(scenario).build());
    }

    private static Table.Builder table(Attacker attacker) {
        return Table.named("row")
                .rule(Rule.threshold(5))
                .attacker(attacker)
                .dimension(Dimension.flat("x", "total", List.of("a", "b", "c")))
                .cell(Cell.at(List.of("total"), 100))
                .cell(Cell.at(List.of("a"), 3))
                .cell(Cell.at(List.of("b"), 40))
                .cell(Cell.at(List.of("c"), 57))
                .cell(Cell.outside("d", 7))
                .cell(Cell.outside("e", 14).publishedEarlier())
                .constraint(
                        new LinearConstraint(
                                "twice",
                                List.of(new Term("d", 2), Term.minus("e")),
                                Sense.EQUAL,
                                0));
    }
}
