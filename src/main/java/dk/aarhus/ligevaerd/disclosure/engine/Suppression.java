package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.CellStatus;
import dk.aarhus.ligevaerd.disclosure.Pattern;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The search for a pattern from beginning to end: repair, trim, improve, audit. */
public final class Suppression {

    private final ProtectionProblem problem;
    private final ProtectionSettings settings;
    private final Progress progress;
    private final Effort effort;
    private final Deviations system;
    private final Knowledge outsider;
    private final Prices prices;
    private final List<Task> tasks;

    public Suppression(ProtectionProblem problem, ProtectionSettings settings, Progress progress) {
        this.problem = problem;
        this.settings = settings;
        this.progress = progress;
        effort = Effort.until(settings.limit().toNanos());
        system = new Deviations(problem, BaseTable.of(problem, effort));
        outsider = Knowledge.ofOutsider(problem, system.base);
        prices = new Prices(problem, system.base, settings.weighting());
        tasks = Tasks.of(system, outsider);
    }

    public ProtectionOutcome run() {
        Cover cover = new Cover(prices.given, tasks.size());
        List<Integer> impossible;
        try (Repair repair = new Repair(system, prices, tasks, outsider, effort)) {
            progress.at("repair", 0, tasks.size());
            impossible = repair.meet(cover, IntStream.range(0, tasks.size()).boxed().toList());
        }
        if (!impossible.isEmpty()) {
            return new ProtectionOutcome.Refused(
                    new Explanation(system, outsider, tasks, effort).of(impossible));
        }
        new Trim(system, prices, tasks, outsider, effort).trim(cover, dearestFirst(cover));
        return finish(cover, 0);
    }

    private int[] dearestFirst(Cover cover) {
        return Arrays.stream(cover.hiddenCells())
                .filter(c -> prices.optional[c])
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer c) -> -prices.milli[c])
                                .thenComparing(c -> c))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private ProtectionOutcome finish(Cover cover, double lowerBound) {
        AuditReport report =
                new Audit(system, cover.hidden, effort, progress)
                        .knowing(Arrays.asList(cover.witness))
                        .run();
        if (!report.isSafe()) {
            return new ProtectionOutcome.Refused(
                    new Explanation(system, outsider, tasks, effort).of(report));
        }
        TreeSet<String> ids = new TreeSet<>();
        for (int cell : cover.hiddenCells()) {
            if (prices.optional[cell]
                    || problem.status(cell) == CellStatus.SUPPRESSED
                    || problem.status(cell) == CellStatus.PUBLISHED) {
                ids.add(problem.id(cell));
            }
        }
        Pattern pattern = new Pattern(ids, prices.of(cover.hidden) / 1000.0, lowerBound);
        return new ProtectionOutcome.Protected(pattern, report, effort.outOfTime());
    }
}
