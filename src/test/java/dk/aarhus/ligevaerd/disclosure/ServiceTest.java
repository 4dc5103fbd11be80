package dk.aarhus.ligevaerd.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome.Protected;
import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beside the pattern there is")
class ServiceTest {

    private static final Protector PROTECTOR =
            new Protector(
                    ProtectionSettings.standard()
                            .weighing(Weighting.COUNT)
                            .within(Duration.ofSeconds(30)));

    @Test
    void a_reason_for_every_hidden_cell() {
        ProtectionProblem problem = ProtectionProblem.of(table(3, 20, 30, 40, 50, 60));
        Protected found = protect(problem);

        Map<String, CellExplanation> reasons =
                CellExplanation.of(problem, found.pattern(), found.report().proof());

        assertThat(reasons.keySet()).isEqualTo(found.pattern().suppressed());
        assertThat(reasons.get("a1|b1").secret()).isTrue();
        assertThat(reasons.values())
                .filteredOn(reason -> !reason.secret())
                .hasSize(3)
                .allSatisfy(
                        reason -> {
                            assertThat(reason.protects()).containsExactly("a1|b1");
                            assertThat(reason.together()).hasSize(2);
                            assertThat(reason.sentence()).contains("protects a1|b1 together with");
                        });
    }

    @Test
    void a_coarser_table_that_is_safe_where_the_fine_one_is_not() {
        Table fine = unprotectable();
        ProtectionOutcome refused = PROTECTOR.protect(ProtectionProblem.of(fine));
        assertThat(refused).isInstanceOf(ProtectionOutcome.Refused.class);

        List<RollUp.Preview> previews =
                RollUp.of(fine).stream()
                        .map(up -> up.preview(List.of(fine), refused, PROTECTOR))
                        .toList();

        assertThat(previews).extracting(RollUp.Preview::rollUp).contains(new RollUp("unit", "u1"));
        assertThat(previews)
                .filteredOn(preview -> preview.rollUp().parent().equals("u1"))
                .allSatisfy(
                        preview -> {
                            assertThat(preview.isSafe()).isTrue();
                            assertThat(preview.figuresLost()).isEqualTo(4);
                            assertThat(preview.shownBefore()).isZero();
                            assertThat(preview.shownAfter()).isEqualTo(10);
                        });
    }

    @Test
    void no_gain_from_no_longer_showing_what_can_be_computed_all_the_same() {
        Table fine = unprotectable();
        Table whole =
                fine.mapCells(
                        cell ->
                                cell.coord().get(0).equals("u12")
                                        ? cell.knownBetween(20, OptionalLong.of(20))
                                        : cell);

        List<RollUp.Preview> previews =
                RollUp.of(whole).stream()
                        .filter(up -> up.parent().equals("u1"))
                        .map(
                                up ->
                                        up.preview(
                                                List.of(whole),
                                                PROTECTOR.protect(ProtectionProblem.of(whole)),
                                                PROTECTOR))
                        .toList();

        assertThat(previews).extracting(RollUp.Preview::isSafe).containsExactly(false);
    }

    @Test
    void no_coarser_version_of_what_is_out() {
        Table past = unprotectable().mapCells(Cell::publishedEarlier);

        assertThat(RollUp.of(past)).isEmpty();
        assertThat(new RollUp("unit", "u1").applyTo(List.of(past))).containsExactly(past);
    }

    @Test
    void a_question_for_every_leaf_of_the_next_release() {
        Table next = quarter("Q2", 10, 12, List.of(), Set.of());

        List<LookAhead.Next> questions = LookAhead.singleCases(List.of(), next);

        assertThat(questions).extracting(LookAhead.Next::cell).containsExactly("u1@Q2", "u2@Q2");
        assertThat(ProtectionProblem.of(questions.get(0).tables()))
                .satisfies(
                        problem -> {
                            assertThat(problem.value(problem.position("u1@Q2").orElseThrow()))
                                    .isEqualTo(1);
                            assertThat(problem.value(problem.position("Total@Q2").orElseThrow()))
                                    .isEqualTo(13);
                        });
    }

    @Test
    void a_look_at_the_next_release() {
        Table now = quarter("Q1", 10, 12, List.of(), Set.of());
        Set<String> nothingHidden = Set.of();
        Table past = LookAhead.asPublished(now, nothingHidden);
        LookAhead ahead = new LookAhead(Duration.ofSeconds(5));

        List<LookAhead.Trap> traps =
                ahead.traps(
                        List.of(
                                new LookAhead.Next(
                                        "u1", List.of(past, growth(11, 12), changes("u1"))),
                                new LookAhead.Next(
                                        "u2", List.of(past, growth(10, 13), changes("nobody")))));

        assertThat(traps).extracting(LookAhead.Trap::cell).containsExactly("u1");
        assertThat(traps.get(0).refusals()).isNotEmpty();
    }

    /** The second release shows everything again: growth of one is read off. */
    private static Table growth(long one, long two) {
        return quarter("Q2", one, two, List.of(), Set.of("u1@Q2", "u2@Q2", "Total@Q2"));
    }

    private static Table changes(String unit) {
        Table.Builder table = Table.named("growth");
        if (unit.equals("u1")) {
            table.requirement(Requirement.growth("u1@Q2", "u1@Q1", Protection.maxAtLeast(5)));
        }
        return table.build();
    }

    private static Table quarter(
            String release, long one, long two, List<Requirement> requirements, Set<String> fixed) {
        Table.Builder table = Table.named(release).dimension(RandomTables.axis("unit", 2));
        Map.of("Total", one + two, "u1", one, "u2", two).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry -> {
                            Cell cell =
                                    Cell.at(List.of(entry.getKey()), entry.getValue())
                                            .withId(entry.getKey() + "@" + release);
                            table.cell(fixed.contains(cell.id()) ? cell.publishedEarlier() : cell);
                        });
        requirements.forEach(table::requirement);
        return table.build();
    }

    /**
     * Two units below u1, one of them with a single case, and everything around was shown before.
     */
    private static Table unprotectable() {
        Dimension unit = RandomTables.axis("unit", 2, 2);
        Table.Builder table =
                Table.named("fine")
                        .rule(Rule.threshold(5))
                        .dimension(unit)
                        .dimension(RandomTables.axis("b", 1));
        List<Cell> cells = new ArrayList<>();
        RandomTables.counts(
                        List.of(unit, RandomTables.axis("b", 1)),
                        coord -> coord.get(0).equals("u11") ? 2 : 20)
                .forEach((coord, n) -> cells.add(Cell.at(coord, n)));
        cells.forEach(
                cell ->
                        table.cell(
                                cell.coord().get(0).equals("u11")
                                        ? cell
                                        : cell.publishedEarlier()));
        return table.build();
    }

    private static Protected protect(ProtectionProblem problem) {
        return PROTECTOR
                .protect(problem)
                .fold(
                        found -> found,
                        refused -> {
                            throw new AssertionError(refused.refusals());
                        });
    }

    private static Table table(long... inner) {
        Table.Builder table =
                Table.named("small")
                        .rule(Rule.threshold(5))
                        .dimension(RandomTables.axis("a", 2))
                        .dimension(RandomTables.axis("b", 3));
        RandomTables.counts(
                        List.of(RandomTables.axis("a", 2), RandomTables.axis("b", 3)),
                        coord ->
                                inner[
                                        3 * (coord.get(0).charAt(1) - '1')
                                                + coord.get(1).charAt(1)
                                                - '1'])
                .forEach((coord, n) -> table.cell(Cell.at(coord, n)));
        return table.build();
    }
}
