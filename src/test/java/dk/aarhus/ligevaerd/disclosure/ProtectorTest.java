package dk.aarhus.ligevaerd.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome.Protected;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome.Refused;
import dk.aarhus.ligevaerd.disclosure.fixture.BruteForce;
import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import dk.aarhus.ligevaerd.disclosure.fixture.TinyProblems;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The protector")
class ProtectorTest {

    private static final ProtectionSettings COUNTING =
            new ProtectionSettings(
                    Weighting.COUNT, Duration.ofSeconds(30), ProtectionSettings.Bound.PROVED);

    @Test
    void hides_a_rectangle_around_a_single_small_count() {
        ProtectionProblem problem = ProtectionProblem.of(twoByThree(3, 20, 30, 40, 50, 60));

        Protected found = protect(problem);

        assertThat(found.pattern().suppressed()).hasSize(4).contains("a1|b1");
        assertThat(found.pattern().cost()).isEqualTo(4);
    }

    @Test
    void hides_nothing_where_nothing_is_small() {
        assertThat(
                        protect(ProtectionProblem.of(twoByThree(10, 20, 30, 40, 50, 60)))
                                .pattern()
                                .suppressed())
                .isEmpty();
    }

    @Test
    void leaves_shown_what_was_shown_before() {
        Table.Builder table = frame();
        cells(3, 20, 30, 40, 50, 60)
                .forEach(
                        cell ->
                                table.cell(
                                        cell.id().equals("a1|b2")
                                                ? cell.publishedEarlier()
                                                : cell));

        assertThat(protect(ProtectionProblem.of(table.build())).pattern().suppressed())
                .doesNotContain("a1|b2");
    }

    @Test
    void keeps_hidden_what_was_hidden_before() {
        Table.Builder table = frame();
        cells(10, 20, 30, 40, 50, 60)
                .forEach(
                        cell ->
                                table.cell(
                                        cell.id().equals("a1|b2") ? cell.hiddenEarlier() : cell));

        assertThat(protect(ProtectionProblem.of(table.build())).pattern().suppressed())
                .contains("a1|b2");
    }

    @Test
    void says_which_shown_cells_stand_in_the_way() {
        Table.Builder table = frame();
        cells(3, 20, 30, 40, 50, 60)
                .forEach(
                        cell ->
                                table.cell(
                                        cell.id().equals("a1|b1")
                                                ? cell
                                                : cell.publishedEarlier()));

        ProtectionOutcome outcome =
                new Protector(COUNTING).protect(ProtectionProblem.of(table.build()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusals())
                                    .extracting(Refusal::secret)
                                    .containsOnly("a1|b1");
                            assertThat(refused.refusals().get(0).wouldHelp()).isNotEmpty();
                        });
    }

    @Test
    void protects_the_growth_of_a_cell_between_releases() {
        Table.Builder table = Table.named("series").rule(Rule.none());
        table.dimension(RandomTables.axis("unit", 3));
        Map.of("Total", 60L, "u1", 10L, "u2", 20L, "u3", 30L)
                .forEach(
                        (code, value) ->
                                table.cell(
                                        Cell.at(List.of(code), value)
                                                .withId(code + "@Q1")
                                                .publishedEarlier()));
        Table.Builder later =
                Table.named("later").rule(Rule.none()).dimension(RandomTables.axis("unit", 3));
        Map.of("Total", 72L, "u1", 11L, "u2", 26L, "u3", 35L)
                .forEach(
                        (code, value) ->
                                later.cell(Cell.at(List.of(code), value).withId(code + "@Q2")));
        later.requirement(Requirement.growth("u1@Q2", "u1@Q1", Protection.maxAtLeast(5)));

        Protected found = protect(ProtectionProblem.of(table.build(), later.build()));

        assertThat(found.pattern().suppressed()).contains("u1@Q2").hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void gives_patterns_that_enumeration_finds_safe(TinyProblems.Kind kind) {
        for (int seed = 0; seed < 15; seed++) {
            ProtectionProblem problem = TinyProblems.draw(kind, new Random(77 + seed));
            ProtectionOutcome outcome = new Protector(COUNTING).protect(problem);
            if (outcome instanceof Protected found) {
                Set<String> pattern = found.pattern().suppressed();
                boolean[] hidden = HiddenCells.of(problem, pattern);
                BruteForce judge = new BruteForce(problem, hidden, Evidence.OUTSIDER);
                for (int s = 0; s < problem.secrets().size(); s++) {
                    assertThat(judge.lowest(s))
                            .as("%s seed %d", kind, seed)
                            .isLessThanOrEqualTo(problem.secrets().get(s).minAtMost());
                    assertThat(judge.highest(s))
                            .as("%s seed %d", kind, seed)
                            .isGreaterThanOrEqualTo(problem.secrets().get(s).maxAtLeast());
                }
                assertThat(
                                new Verifier()
                                        .verify(problem, pattern, found.report().proof())
                                        .objections())
                        .isEmpty();
            }
        }
    }

    @Test
    void finds_the_same_pattern_at_every_run() {
        Random first = new Random(5);
        Random second = new Random(5);

        assertThat(protect(medium(first)).pattern()).isEqualTo(protect(medium(second)).pattern());
    }

    private static ProtectionProblem medium(Random random) {
        return ProtectionProblem.of(
                RandomTables.table(
                        "medium",
                        List.of(RandomTables.axis("unit", 3, 3), RandomTables.axis("ground", 4)),
                        5,
                        Attacker.outsider(),
                        coord -> RandomTables.count(random, 0.2, 6)));
    }

    private static Protected protect(ProtectionProblem problem) {
        return new Protector(COUNTING)
                .protect(problem)
                .fold(
                        found -> found,
                        refused -> {
                            throw new AssertionError("refused: " + refused.refusals());
                        });
    }

    private static Table twoByThree(long... inner) {
        Table.Builder table = frame();
        cells(inner).forEach(table::cell);
        return table.build();
    }

    private static Table.Builder frame() {
        return Table.named("small")
                .rule(Rule.threshold(5))
                .dimension(RandomTables.axis("a", 2))
                .dimension(RandomTables.axis("b", 3));
    }

    private static List<Cell> cells(long... inner) {
        return RandomTables.counts(
                        List.of(RandomTables.axis("a", 2), RandomTables.axis("b", 3)),
                        coord ->
                                inner[
                                        3 * (coord.get(0).charAt(1) - '1')
                                                + coord.get(1).charAt(1)
                                                - '1'])
                .entrySet()
                .stream()
                .map(entry -> Cell.at(entry.getKey(), entry.getValue()))
                .toList();
    }
}
