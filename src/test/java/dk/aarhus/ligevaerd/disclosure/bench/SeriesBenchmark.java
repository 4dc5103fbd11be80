package dk.aarhus.ligevaerd.disclosure.bench;

import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.Dimension;
import dk.aarhus.ligevaerd.disclosure.LookAhead;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import dk.aarhus.ligevaerd.disclosure.Protector;
import dk.aarhus.ligevaerd.disclosure.RollUp;
import dk.aarhus.ligevaerd.disclosure.Rule;
import dk.aarhus.ligevaerd.disclosure.Scenario;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Weighting;
import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Growing series: four quarters of unit × ground, then the year with its own figures, all in one
 * ledger: what was shown stays shown. Every release is audited against all before it, for the
 * outsider and the head of each unit. Argument: how many series.
 */
final class SeriesBenchmark {

    private static final Dimension TIME = RandomTables.axis("time", 4);
    private static final Dimension UNIT = RandomTables.axis("unit", 2, 3);
    private static final Dimension GROUND = RandomTables.axis("ground", 5);

    private SeriesBenchmark() {}

    public static void main(String[] arguments) {
        int series = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int releases = 0;
        int safe = 0;
        int proposals = 0;
        long findings = 0;
        for (int s = 1; s <= series; s++) {
            Random random = new Random(1_000 + s);
            Map<List<String>, Long> counts =
                    RandomTables.counts(
                            List.of(TIME, UNIT, GROUND),
                            coord -> RandomTables.count(random, 0.3, 6));
            List<Table> ledger = new ArrayList<>();
            for (String time : List.of("t1", "t2", "t3", "t4", "Total")) {
                Table release = release(time, counts, ledger);
                List<Table> all = together(ledger, release, time);
                ProtectionProblem problem = ProtectionProblem.of(all);
                ProtectionOutcome outcome = new Protector(settings()).protect(problem);
                releases++;
                if (outcome instanceof ProtectionOutcome.Protected found) {
                    boolean verified =
                            new Verifier()
                                    .verify(
                                            problem,
                                            found.pattern().suppressed(),
                                            found.report().proof())
                                    .holds();
                    safe += verified ? 1 : 0;
                    findings += found.report().judged();
                    ledger.add(
                            LookAhead.asPublished(
                                    release, onlyOf(release, found.pattern().suppressed())));
                } else {
                    proposals += RollUp.of(release).isEmpty() ? 0 : 1;
                    System.out.println(
                            "refused: series "
                                    + s
                                    + ", "
                                    + time
                                    + ": "
                                    + outcome.fold(
                                            found -> "",
                                            refused ->
                                                    refused.refusals().size()
                                                            + " "
                                                            + refused.refusals()
                                                                    .get(0)
                                                                    .toString()));
                    break;
                }
            }
        }
        System.out.println(
                "| series | releases | safe and verified | refused, with a roll-up to propose | findings |\n|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %d | %d |%n",
                series,
                releases,
                safe,
                proposals,
                findings);
    }

    private static ProtectionSettings settings() {
        return new ProtectionSettings(
                Weighting.LOG, Duration.ofSeconds(30), ProtectionSettings.Bound.NONE);
    }

    private static Set<String> onlyOf(Table release, Set<String> pattern) {
        return Set.copyOf(
                release.cells().stream().map(Cell::id).filter(pattern::contains).toList());
    }

    private static Table release(String time, Map<List<String>, Long> counts, List<Table> ledger) {
        Table.Builder table =
                Table.named(time).rule(Rule.threshold(5)).dimension(UNIT).dimension(GROUND);
        counts.forEach(
                (coord, n) -> {
                    if (coord.get(0).equals(time)) {
                        table.cell(Cell.at(coord.subList(1, 3), n).withId(String.join("|", coord)));
                    }
                });
        for (String unit : RandomTables.leaves(UNIT)) {
            Set<String> own =
                    Set.copyOf(
                            counts.keySet().stream()
                                    .filter(
                                            coord ->
                                                    coord.get(0).equals(time)
                                                            && coord.get(1).equals(unit))
                                    .map(coord -> String.join("|", coord))
                                    .toList());
            table.scenario(new Scenario("head of " + unit, Map.of(), own));
        }
        return table.build();
    }

    /** The year ties the quarters together: every year figure is the sum of four. */
    private static List<Table> together(List<Table> ledger, Table release, String time) {
        List<Table> all = new ArrayList<>(ledger);
        all.add(release);
        if (time.equals("Total")) {
            Table.Builder sums =
                    Table.named("year")
                            .dimension(TIME)
                            .dimension(UNIT)
                            .dimension(GROUND)
                            .rule(Rule.threshold(5));
            all.forEach(
                    table ->
                            table.cells()
                                    .forEach(
                                            cell ->
                                                    sums.cell(
                                                            new Cell(
                                                                    cell.id(),
                                                                    List.of(cell.id().split("\\|")),
                                                                    cell.value(),
                                                                    cell.status(),
                                                                    cell.primary(),
                                                                    cell.protect(),
                                                                    cell.weight(),
                                                                    cell.maySuppress(),
                                                                    cell.lb(),
                                                                    cell.ub()))));
            all.add(sums.build());
        }
        return all;
    }
}
