package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a safe pattern cheaper within a plan of work, and finds a bound for how much cheaper it
 * could be. Exchanges are fast and see far, neighbourhoods are slow and exact; after a start with
 * both, the one that gained more lately goes on.
 */
final class Improvement {

    /** Tables up to this size are also treated as one neighbourhood. */
    private static final int WHOLE = 1_200;

    private static final long NODES = 400;

    /** The plan is worked off in so many parts. */
    private static final int PARTS = 20;

    /** How many cells dearer an exchange may make the pattern: in the beginning, and later. */
    private static final double HOT = 2;

    private static final double WARM = 0.5;

    private final Deviations system;
    private final Prices prices;
    private final List<Task> tasks;
    private final Knowledge outsider;
    private final ProtectionSettings settings;
    private final Effort effort;
    private final Progress progress;
    private final long plan;
    private double bound;

    Improvement(
            Deviations system,
            Prices prices,
            List<Task> tasks,
            Knowledge outsider,
            ProtectionSettings settings,
            Effort effort,
            Progress progress) {
        this.system = system;
        this.prices = prices;
        this.tasks = tasks;
        this.outsider = outsider;
        this.settings = settings;
        this.effort = effort;
        this.progress = progress;
        plan = Plan.ticks(settings.work(), system.cells());
    }

    /** No safe pattern costs less, in thousandths. */
    double bound() {
        return bound;
    }

    void run(Cover cover) {
        long part = plan / PARTS;
        long begun = effort.spent();
        ExchangeSearch exchange = new ExchangeSearch(system, prices, tasks, effort);
        exchange.improve(cover, 3 * part, 0, HOT, (done, of, cost) -> tell(begun, cost));
        new Trim(system, prices, tasks, outsider, effort)
                .trim(cover, dearestFirst(cover), 2 * part);
        try (CutLoop loop = new CutLoop(system, prices, tasks, effort)) {
            progress.at("lower bound", effort.spent() - begun, plan);
            boolean proving = settings.bound() == ProtectionSettings.Bound.PROVED;
            loop.run(proving ? 5 * part : part, prices.of(cover.hidden));
            bound = loop.bound();
            Neighbourhoods.Listener listener = (done, of, cost) -> tell(begun, cost);
            Neighbourhoods exact =
                    new Neighbourhoods(system, prices, tasks, outsider, loop.cuts(), effort, 1);
            long before = prices.of(cover.hidden);
            exact.improve(cover, 3 * part, bound, listener);
            long gainOfExact = (before - prices.of(cover.hidden)) / 3;
            if (system.cells() <= WHOLE) {
                exact.improveAsWhole(cover, 4 * part, NODES, loop::raise, listener);
                bound = loop.bound();
            }
            long gainOfExchange = gainOfExact;
            while (effort.spent() - begun < plan
                    && !effort.outOfTime()
                    && prices.of(cover.hidden) > bound) {
                before = prices.of(cover.hidden);
                long spent = effort.spent();
                if (gainOfExchange > gainOfExact) {
                    exchange.improve(cover, part, bound, WARM, listener);
                    gainOfExchange = (before - prices.of(cover.hidden)) / 2 - 1;
                } else {
                    exact.improve(cover, part, bound, listener);
                    gainOfExact = (before - prices.of(cover.hidden)) / 2 - 1;
                }
                if (effort.spent() == spent) {
                    break;
                }
            }
        }
    }

    private void tell(long begun, long cost) {
        progress.at(
                "improving, cost %.1f, bound %.1f".formatted(cost / 1000.0, bound / 1000),
                effort.spent() - begun,
                plan);
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
}
