package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Improves a pattern one neighbourhood at a time: the cheapest other choice for a part of the table
 * that obeys all cuts known, checked against the secrets it concerns, with new cuts where it fails.
 * Every cut stays true everywhere, so the search learns as it goes, and a neighbourhood that cannot
 * be improved is soon proved to be so.
 */
final class Neighbourhoods {

    /**
     * What a window of the table that surrounds a neighbourhood may hold; witnesses are looked for
     * inside.
     */
    private static final int SURROUNDINGS = 620;

    private static final int ROUNDS = 14;
    private static final int FAILURES = 40;
    private static final long NODES = 60;
    private static final int[] SIZES = {30, 60, 100, 150};

    private final Deviations system;
    private final Prices prices;
    private final Knowledge outsider;
    private final List<Task> tasks;
    private final CutPool cuts;
    private final Freedom freedom;
    private final WitnessPool pool;
    private final IntegerMaster master;
    private final Effort effort;
    private final Random random;
    private final long[] scratch;
    private Cover cover;
    private long cost;

    Neighbourhoods(
            Deviations system,
            Prices prices,
            List<Task> tasks,
            Knowledge outsider,
            CutPool cuts,
            Effort effort,
            long seed) {
        this.system = system;
        this.prices = prices;
        this.outsider = outsider;
        this.tasks = tasks;
        this.cuts = cuts;
        this.effort = effort;
        boolean[] open = new boolean[system.cells()];
        for (int c = 0; c < open.length; c++) {
            open[c] = prices.given[c] || prices.optional[c];
        }
        freedom = new Freedom(system, open, outsider);
        pool = new WitnessPool(system.cells());
        master = new IntegerMaster(prices, effort);
        random = new Random(seed);
        scratch = new long[system.rows()];
    }

    /**
     * Improves the pattern until so many ticks are spent, the time is up, or the cost reaches the
     * bound.
     */
    Cover improve(Cover start, long ticks, double bound, Listener progress) {
        cover = start;
        cost = prices.of(start.hidden);
        for (Change change : start.witness) {
            remember(change);
        }
        long begun = effort.spent();
        while (effort.spent() - begun < ticks && !effort.outOfTime() && cost > bound) {
            int[] candidates =
                    Arrays.stream(cover.hiddenCells())
                            .filter(c -> prices.optional[c] && prices.milli[c] > 0)
                            .toArray();
            if (candidates.length == 0) {
                break;
            }
            step(
                    candidates[random.nextInt(candidates.length)],
                    SIZES[random.nextInt(SIZES.length)]);
            progress.at(effort.spent() - begun, ticks, cost);
        }
        return cover;
    }

    /** Hears how far the search is and what the best pattern costs, in thousandths. */
    interface Listener {

        void at(long ticks, long of, long cost);
    }

    /**
     * Neighbourhoods as large as the table: each choice is then the cheapest of all under the cuts,
     * and its cost a bound.
     *
     * @param bound hears of every bound found, in thousandths
     */
    Cover improveAsWhole(
            Cover start, long ticks, long nodes, DoubleConsumer bound, Listener progress) {
        cover = start;
        cost = prices.of(start.hidden);
        for (Change change : start.witness) {
            remember(change);
        }
        boolean[] free = prices.optional.clone();
        int[] all = IntStream.range(0, system.cells()).toArray();
        long begun = effort.spent();
        try (LeastChange witnesses = new LeastChange(system, all, outsider);
                Separation separation = new Separation(system, prices, all)) {
            while (effort.spent() - begun < ticks && !effort.outOfTime()) {
                Optional<IntegerMaster.Choice> choice =
                        master.cheapest(cuts, cover.hidden, free, cost, nodes);
                if (choice.isEmpty()) {
                    break;
                }
                bound.accept(choice.get().bound());
                progress.at(effort.spent() - begun, ticks, cost);
                if (prices.of(choice.get().hidden()) >= cost
                        || !learn(choice.get().hidden(), all, witnesses, separation)) {
                    break;
                }
            }
        }
        return cover;
    }

    private void step(int seed, int size) {
        boolean[] free = new boolean[system.cells()];
        int[] around = freedom.near(new int[] {seed}, SURROUNDINGS);
        int opened = 0;
        for (int cell : around) {
            if (opened < size
                    && prices.optional[cell]
                    && (cover.hidden[cell] || random.nextInt(3) > 0)) {
                free[cell] = true;
                opened++;
            }
        }
        try (LeastChange witnesses = new LeastChange(system, around, outsider);
                Separation separation = new Separation(system, prices, around)) {
            effort.spend(16L * around.length);
            for (int round = 0; round < ROUNDS && !effort.outOfTime(); round++) {
                Optional<IntegerMaster.Choice> choice =
                        master.cheapest(cuts, cover.hidden, free, cost - 1, NODES);
                if (choice.isEmpty()
                        || !learn(choice.get().hidden(), around, witnesses, separation)) {
                    return;
                }
            }
        }
    }

    /**
     * Takes the choice over if it is safe, else finds out what speaks against it. False if nothing
     * was learnt.
     */
    private boolean learn(
            boolean[] hidden, int[] around, LeastChange witnesses, Separation separation) {
        TreeSet<Integer> broken = new TreeSet<>();
        double[] degree = new double[hidden.length];
        for (int c = 0; c < hidden.length; c++) {
            degree[c] = hidden[c] ? 1 : 0;
            if (cover.hidden[c] && !hidden[c]) {
                Arrays.stream(cover.usersOf(c)).forEach(broken::add);
            }
        }
        for (int cell : around) {
            witnesses.setPrice(cell, hidden[cell] ? 1 : LeastChange.CLOSED);
        }
        separation.use(degree);
        Map<Integer, Change> found = new LinkedHashMap<>();
        int failures = 0;
        boolean learnt = false;
        for (int t : broken) {
            Optional<Change> change = witness(hidden, witnesses, tasks.get(t));
            if (change.isPresent()) {
                found.put(t, change.get());
                continue;
            }
            Optional<Cut> cut = separation.violated(tasks.get(t), effort);
            learnt |= cut.isPresent() && cuts.add(cut.get());
            if (++failures == FAILURES) {
                break;
            }
        }
        if (failures == 0) {
            found.forEach(cover::assign);
            System.arraycopy(hidden, 0, cover.hidden, 0, hidden.length);
            cost = prices.of(hidden);
            return true;
        }
        return learnt;
    }

    private Optional<Change> witness(boolean[] hidden, LeastChange model, Task task) {
        Optional<Change> known =
                pool.meeting(
                        task.demand(),
                        change -> change.within(hidden) && task.knowledge().allows(change));
        effort.spend(5);
        if (known.isPresent() || !model.covers(task.demand())) {
            return known;
        }
        model.use(task.knowledge());
        LinearAnswer linear = model.meeting(task.demand(), effort);
        Optional<Change> whole =
                linear.exists()
                        ? linear.whole(system, task.knowledge(), task.demand(), scratch)
                        : Optional.empty();
        whole.ifPresent(this::remember);
        return whole;
    }

    private void remember(Change change) {
        pool.add(change);
        Change back = change.reversed();
        if (back.keepsRows(system, scratch)) {
            pool.add(back);
        }
    }
}
