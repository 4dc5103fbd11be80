package dk.aarhus.ligevaerd.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome.Protected;
import dk.aarhus.ligevaerd.disclosure.fixture.BruteForce;
import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two quarters and their sum, one after the other, with what was shown staying shown. When all is
 * out, a judge who walks through every table that is possible looks at it.
 */
@DisplayName("A growing series")
class SeriesTest {

    private static final long THRESHOLD = 3;
    private static final long MOST_IN_A_LEAF = 5;
    private static final Dimension TIME = RandomTables.axis("time", 2);
    private static final Dimension UNIT = RandomTables.axis("unit", 3);

    @Test
    void betrays_nothing_to_one_who_tries_all_tables() {
        run(1, 6);
    }

    @Tag("full")
    @Test
    void betrays_nothing_in_a_hundred_and_fifty_more() {
        run(7, 156);
    }

    private static void run(long first, long last) {
        int published = 0;
        for (long seed = first; seed <= last; seed++) {
            published += judge(seed);
        }
        assertThat(published).as("releases that could be published").isPositive();
    }

    private static int judge(long seed) {
        Random random = new Random(seed);
        // Every third attacker knows that zeros are always shown.
        Attacker attacker = new Attacker(true, seed % 3 == 0 ? 1 : 0, OptionalLong.empty());
        Map<List<String>, Long> counts =
                RandomTables.counts(
                        List.of(TIME, UNIT),
                        coord -> random.nextInt(3) == 0 ? 0 : random.nextInt(5));
        List<Cell> out = new ArrayList<>();
        int published = 0;
        for (String time : List.of("t1", "t2", "Total")) {
            List<Cell> all = new ArrayList<>(out);
            UNIT.codes().forEach(unit -> all.add(cell(time, unit, counts)));
            List<Table> ledger = ledger(all, attacker);
            ProtectionOutcome outcome =
                    new Protector(ProtectionSettings.standard().within(Duration.ofSeconds(20)))
                            .protect(ProtectionProblem.of(ledger));
            if (outcome instanceof Protected found) {
                out.clear();
                all.forEach(cell -> out.add(asPublished(cell, found.pattern())));
                published++;
            }
        }
        if (published > 0) {
            compare(ProtectionProblem.of(ledger(out, attacker)), "seed " + seed);
        }
        return published;
    }

    private static Cell cell(String time, String unit, Map<List<String>, Long> counts) {
        long n = counts.get(List.of(time, unit));
        boolean leaf = !time.equals("Total") && !unit.equals("Total");
        return Cell.at(List.of(time, unit), n)
                .knownBetween(0, OptionalLong.of(leaf ? MOST_IN_A_LEAF : 3 * MOST_IN_A_LEAF));
    }

    private static Cell asPublished(Cell cell, Pattern pattern) {
        return pattern.hides(cell.id()) || cell.status() == CellStatus.SUPPRESSED
                ? cell.hiddenEarlier()
                : cell.publishedEarlier();
    }

    /**
     * A table for each quarter, and the sums over time when all are there; heads know their row.
     */
    private static List<Table> ledger(List<Cell> cells, Attacker attacker) {
        List<Table> tables = new ArrayList<>();
        for (String time : List.of("t1", "t2", "Total")) {
            Table.Builder table = frame(time, attacker).dimension(UNIT);
            List<Cell> now =
                    cells.stream().filter(cell -> cell.coord().get(0).equals(time)).toList();
            now.forEach(cell -> table.cell(cell.at(List.of(cell.coord().get(1)))));
            if (!now.isEmpty()) {
                tables.add(table.build());
            }
        }
        Table.Builder heads = frame("years", attacker);
        if (tables.size() == 3) {
            heads.dimension(TIME).dimension(UNIT);
            cells.forEach(heads::cell);
        }
        for (String unit : RandomTables.leaves(UNIT)) {
            heads.scenario(new Scenario("head of " + unit, Map.of(), row(cells, unit)));
        }
        tables.add(heads.build());
        return tables;
    }

    private static Set<String> row(List<Cell> cells, String unit) {
        return cells.stream()
                .filter(cell -> cell.coord().get(1).equals(unit))
                .map(Cell::id)
                .collect(Collectors.toSet());
    }

    private static Table.Builder frame(String name, Attacker attacker) {
        return Table.named(name).rule(Rule.threshold(THRESHOLD)).attacker(attacker);
    }

    private static void compare(ProtectionProblem problem, String where) {
        boolean[] hidden = HiddenCells.of(problem, Set.of());
        for (int who = Evidence.OUTSIDER; who < problem.insiders().size(); who++) {
            BruteForce judge = new BruteForce(problem, hidden, who);
            for (int s = 0; s < problem.secrets().size(); s++) {
                Secret secret = problem.secrets().get(s);
                if (who == Evidence.OUTSIDER) {
                    assertThat(judge.lowest(s)).as(where).isLessThanOrEqualTo(secret.minAtMost());
                    assertThat(judge.highest(s))
                            .as(where)
                            .isGreaterThanOrEqualTo(secret.maxAtLeast());
                } else if (!knows(problem.insiders().get(who), secret)) {
                    assertThat(judge.highest(s) - judge.lowest(s))
                            .as("%s for %s, %s", secret, problem.insiders().get(who).name(), where)
                            .isGreaterThanOrEqualTo(
                                    secret.widthForInsiders(problem.value(secret.cells()[0])));
                }
            }
        }
    }

    private static boolean knows(Insider insider, Secret secret) {
        return Arrays.stream(insider.cells()).anyMatch(cell -> cell == secret.cells()[0]);
    }
}
