package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.CellStatus;
import dk.aarhus.ligevaerd.disclosure.Pattern;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The search for a pattern from beginning to end: repair, trim, improve, audit. */
public final class Suppression {

    /** The share of the time limit in which a pattern is looked for; the rest is for its audit. */
    private static final double SEARCHING = 0.9;

    /** The part of the plan in which cheapest changes make up the first pattern. */
    private static final int CAREFUL = 6;

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
        effort = Effort.until((long) (settings.limit().toNanos() * SEARCHING));
        system = new Deviations(problem, BaseTable.of(problem, effort));
        outsider = Knowledge.ofOutsider(problem, system.base);
        prices = new Prices(problem, system.base, settings.weighting());
        tasks = Tasks.of(system, prices, outsider, effort);
    }

    public ProtectionOutcome run() {
        long plan = Plan.ticks(settings.work(), problem.size());
        Cover cover = new Cover(prices.given, tasks.size());
        List<Integer> impossible;
        List<Integer> undecided;
        try (Repair repair = new Repair(system, prices, tasks, outsider, effort, plan / CAREFUL)) {
            progress.at("repair", 0, tasks.size());
            impossible = repair.meet(cover, IntStream.range(0, tasks.size()).boxed().toList());
            undecided = repair.undecided();
        }
        if (!impossible.isEmpty() || !undecided.isEmpty()) {
            return new ProtectionOutcome.Refused(
                    new Explanation(system, outsider, tasks, effort).of(impossible, undecided));
        }
        Improvement improvement =
                new Improvement(system, prices, tasks, outsider, settings, effort, progress);
        improvement.run(cover);
        return finish(cover, improvement.bound() / 1000);
    }

    private ProtectionOutcome finish(Cover cover, double lowerBound) {
        boolean endedByClock = effort.outOfTime();
        Effort auditing = Effort.until((long) (settings.limit().toNanos() * (1 - SEARCHING)));
        AuditReport report =
                new Audit(system, cover.hidden, auditing, progress)
                        .knowing(tasks, cover.witness)
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
        return new ProtectionOutcome.Protected(pattern, report, endedByClock);
    }
}
