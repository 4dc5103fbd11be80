package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.CellStatus;
import dk.aarhus.ligevaerd.disclosure.Finding;
import dk.aarhus.ligevaerd.disclosure.Pattern;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import dk.aarhus.ligevaerd.disclosure.Refusal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The search for a pattern from beginning to end: repair, trim, improve, audit. */
public final class Suppression {

    /** The share of the time limit in which a pattern is looked for; the rest is for its audit. */
    private static final double SEARCHING = 0.8;

    /** Tables up to this size are also treated as one neighbourhood. */
    private static final int WHOLE = 1_200;

    private static final long NODES = 400;

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
        Cover cover = new Cover(prices.given, tasks.size());
        List<Integer> impossible;
        boolean undecided;
        try (Repair repair = new Repair(system, prices, tasks, outsider, effort)) {
            progress.at("repair", 0, tasks.size());
            impossible = repair.meet(cover, IntStream.range(0, tasks.size()).boxed().toList());
            undecided = repair.isUndecided();
        }
        if (!impossible.isEmpty()) {
            return new ProtectionOutcome.Refused(
                    new Explanation(system, outsider, tasks, effort).of(impossible));
        }
        if (undecided) {
            return new ProtectionOutcome.Refused(
                    List.of(
                            new Refusal(
                                    "the whole table",
                                    Finding.OUTSIDER,
                                    "the time ran out before a first pattern was found; allow more than %d seconds"
                                            .formatted(settings.limit().toSeconds()),
                                    List.of())));
        }
        new Trim(system, prices, tasks, outsider, effort).trim(cover, dearestFirst(cover));
        return finish(cover, improve(cover));
    }

    /**
     * Makes the pattern cheaper within the plan of work, and returns a bound for how much cheaper
     * it could be.
     */
    private double improve(Cover cover) {
        long plan = Plan.ticks(settings.limit(), problem.size());
        try (CutLoop loop = new CutLoop(system, prices, tasks, effort)) {
            progress.at("lower bound", 0, 0);
            loop.run(plan / 4, prices.of(cover.hidden));
            Neighbourhoods.Listener listener =
                    (done, of, cost) ->
                            progress.at(
                                    "improving, cost %.1f, bound %.1f"
                                            .formatted(cost / 1000.0, loop.bound() / 1000),
                                    done,
                                    of);
            Neighbourhoods search =
                    new Neighbourhoods(system, prices, tasks, outsider, loop.cuts(), effort, 1);
            search.improve(cover, plan / 4, loop.bound(), listener);
            if (problem.size() <= WHOLE) {
                search.improveAsWhole(cover, plan / 4, NODES, loop::raise, listener);
            }
            search.improve(cover, plan - effort.spent(), loop.bound(), listener);
            return loop.bound() / 1000;
        }
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
