package dk.aarhus.ligevaerd.disclosure.bench;

import dk.aarhus.ligevaerd.disclosure.LookAhead;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import dk.aarhus.ligevaerd.disclosure.Protector;
import dk.aarhus.ligevaerd.disclosure.RollUp;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Weighting;
import dk.aarhus.ligevaerd.disclosure.fixture.LinkedSeries;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sixteen quarters of ten linked tables, and the years between them, all of one series in one
 * ledger. Arguments: how many series, how many quarters, seconds of work to plan for each release,
 * complaints in a quarter, first seed, and "years" to publish the years too.
 */
final class LinkedSeriesBenchmark {

    private static final int QUARTERS_A_YEAR = 4;

    /** The clock stops so many times later than the work is planned for. */
    private static final long PATIENCE = 20;

    private final boolean years;
    private final ProtectionSettings settings;
    private final List<Table> ledger = new ArrayList<>();
    private int releases;
    private int safe;
    private int rolledUp;
    private long findings;
    private double longest;
    private double share;
    private int cells;

    private LinkedSeriesBenchmark(boolean years, ProtectionSettings settings) {
        this.years = years;
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        int series = argument(arguments, 0, 3);
        int quarters = argument(arguments, 1, 16);
        boolean years = arguments.length > 5 && arguments[5].equals("years");
        LinkedSeriesBenchmark bench =
                new LinkedSeriesBenchmark(
                        years,
                        new ProtectionSettings(
                                        Weighting.LOG,
                                        Duration.ofSeconds(PATIENCE * argument(arguments, 2, 10)),
                                        ProtectionSettings.Bound.NONE)
                                .planning(Duration.ofSeconds(argument(arguments, 2, 10))));
        System.out.println(
                "| series | releases | safe and verified | with a roll-up | findings | cells in the"
                        + " ledger | hidden in a release | longest release s |\n"
                        + "|---|---|---|---|---|---|---|---|");
        for (int s = 0; s < series; s++) {
            bench.run(
                    new LinkedSeries(argument(arguments, 4, 1) + s, argument(arguments, 3, 300)),
                    quarters);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %d | %d | %d | %d | %.0f %% | %.1f |%n",
                    s + 1,
                    bench.releases,
                    bench.safe,
                    bench.rolledUp,
                    bench.findings,
                    bench.cells,
                    100 * bench.share / bench.releases,
                    bench.longest);
        }
    }

    private static int argument(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private void run(LinkedSeries series, int quarters) {
        ledger.clear();
        List<String> names = new ArrayList<>();
        List<List<String>> year = new ArrayList<>();
        List<Table> out = new ArrayList<>();
        for (int q = 1; q <= quarters; q++) {
            names.add("q" + q);
            List<List<String>> complaints = series.quarter();
            year.addAll(complaints);
            out.addAll(release(LinkedSeries.tables("q" + q, complaints), List.of()));
            if (q % QUARTERS_A_YEAR == 0) {
                String name = "y" + q / QUARTERS_A_YEAR;
                List<Table> tables = LinkedSeries.tables(name, year);
                if (years && out.size() == QUARTERS_A_YEAR * tables.size()) {
                    release(tables, LinkedSeries.years(tables, name, out, names));
                }
                names.clear();
                year.clear();
                out.clear();
            }
        }
    }

    /**
     * Publishes the tables, or else a coarser version of them, or else nothing.
     *
     * @param relations how they hang together with what is out
     * @return what is then out
     */
    private List<Table> release(List<Table> tables, List<Table> relations) {
        long start = System.nanoTime();
        releases++;
        List<Table> out = publish(tables, relations);
        for (RollUp rollUp : out.isEmpty() ? RollUp.of(tables) : List.<RollUp>of()) {
            out = publish(rollUp.applyTo(tables), rollUp.applyTo(relations));
            if (!out.isEmpty()) {
                rolledUp++;
                break;
            }
        }
        longest = Math.max(longest, (System.nanoTime() - start) / 1e9);
        return out;
    }

    private List<Table> publish(List<Table> tables, List<Table> relations) {
        List<Table> all = new ArrayList<>(ledger);
        all.addAll(tables);
        all.addAll(relations);
        ProtectionProblem problem = ProtectionProblem.of(all);
        ProtectionOutcome outcome = new Protector(settings).protect(problem);
        if (!(outcome instanceof ProtectionOutcome.Protected found)
                || !new Verifier()
                        .verify(problem, found.pattern().suppressed(), found.report().proof())
                        .holds()) {
            return List.of();
        }
        safe++;
        findings += found.report().judged();
        cells = problem.size();
        share += hidden(tables, found);
        List<Table> out = published(tables, found);
        ledger.addAll(out);
        ledger.addAll(published(relations, found));
        return out;
    }

    private static List<Table> published(List<Table> tables, ProtectionOutcome.Protected found) {
        return tables.stream()
                .map(table -> LookAhead.asPublished(table, found.pattern().suppressed()))
                .toList();
    }

    /** The share of the release's cells that its pattern hides. */
    private static double hidden(List<Table> tables, ProtectionOutcome.Protected found) {
        Set<String> ids = new TreeSet<>();
        tables.forEach(table -> table.cells().forEach(cell -> ids.add(cell.id())));
        return (double) ids.stream().filter(found.pattern()::hides).count() / ids.size();
    }
}
