package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Improves a pattern without a solver, thousands of times a second: a few hidden cells are shown
 * again, and every secret that needed them gets another {@linkplain Exchanges exchange}, at the
 * least further cost. What is not dearer than before is kept.
 */
final class ExchangeSearch {

    private static final int MOST_TASKS = 120;

    /** How many cells dearer a step may be in the beginning; in the end it must not be. */
    private static final double TOLERANCE = 2;

    /** So many cells above the best pattern the search goes back to it. */
    private static final double ASTRAY = 6;

    private final Prices prices;
    private final List<Task> tasks;
    private final Effort effort;
    private final Exchanges exchanges;
    private final Random random = new Random(1);
    private final long[] usual;
    private final long[] noise;
    private final long[] price;
    private final WitnessPool pool;
    private final long tolerance;
    private final long astray;
    private Cover cover;
    private long cost;

    ExchangeSearch(Deviations system, Prices prices, List<Task> tasks, Effort effort) {
        this.prices = prices;
        this.tasks = tasks;
        this.effort = effort;
        exchanges = new Exchanges(system);
        usual = prices.usual();
        double cell = prices.mean();
        tolerance = (long) (TOLERANCE * cell);
        astray = (long) (ASTRAY * cell);
        pool = new WitnessPool(system.cells());
        noise = new long[system.cells()];
        price = new long[system.cells()];
    }

    /**
     * Improves the pattern in place until so many ticks are spent or the cost reaches the bound.
     */
    void improve(Cover start, long ticks, double bound, Neighbourhoods.Listener progress) {
        cover = start;
        showUnused();
        cost = prices.of(cover.hidden);
        long begun = effort.spent();
        long end = begun + ticks;
        Cover best = cover.copy();
        long bestCost = cost;
        int rounds = 0;
        while (effort.spent() < end && !effort.outOfTime() && bestCost > bound) {
            if (rounds++ % 64 == 0) {
                drawNoise();
                progress.at(effort.spent() - begun, ticks, bestCost);
            }
            double left = (double) (end - effort.spent()) / ticks;
            if (!step((long) (left * tolerance))) {
                break;
            }
            if (cost < bestCost) {
                bestCost = cost;
                best = cover.copy();
            } else if (cost > bestCost + astray) {
                cover.become(best);
                cost = bestCost;
                resetPrices();
            }
        }
        start.become(best);
    }

    private void showUnused() {
        for (int c = 0; c < cover.hidden.length; c++) {
            if (cover.hidden[c] && prices.optional[c] && !cover.isUsed(c)) {
                cover.hidden[c] = false;
            }
        }
        resetPrices();
    }

    private void drawNoise() {
        for (int c = 0; c < noise.length; c++) {
            noise[c] = (long) (usual[c] * 0.3 * random.nextDouble());
        }
        resetPrices();
    }

    private void resetPrices() {
        for (int c = 0; c < price.length; c++) {
            setPrice(c);
        }
    }

    private void setPrice(int cell) {
        price[cell] =
                cover.hidden[cell]
                        ? 0
                        : prices.optional[cell] ? usual[cell] + noise[cell] : Exchanges.CLOSED;
    }

    /** False if nothing is left that could be shown. */
    private boolean step(long tolerance) {
        int[] candidates =
                Arrays.stream(cover.hiddenCells())
                        .filter(c -> prices.optional[c] && prices.milli[c] > 0)
                        .toArray();
        if (candidates.length == 0) {
            return false;
        }
        List<Integer> shown = new ArrayList<>();
        BitSet concerned = choose(candidates, shown);
        effort.spend(20);
        if (concerned.isEmpty() || concerned.cardinality() > MOST_TASKS) {
            return true;
        }
        List<Integer> order = new ArrayList<>(concerned.stream().boxed().toList());
        Collections.shuffle(order, random);
        List<Change> before = order.stream().map(t -> cover.witness[t]).toList();
        long costBefore = cost;
        order.forEach(cover::release);
        List<Integer> gone = new ArrayList<>();
        for (int cell : candidates) {
            if (!cover.isUsed(cell)) {
                show(cell);
                gone.add(cell);
            }
        }
        long forbidden = random.nextInt(4) == 0 ? 0 : Exchanges.CLOSED;
        shown.forEach(cell -> price[cell] += forbidden);
        boolean worse = false;
        for (int i = 0; i < order.size() && !worse; i++) {
            meet(order.get(i), before.get(i));
            worse = cost > costBefore + tolerance;
        }
        shown.forEach(this::setPrice);
        if (worse) {
            for (int i = 0; i < order.size(); i++) {
                if (cover.witness[order.get(i)] != null) {
                    cover.release(order.get(i));
                }
            }
            for (int i = 0; i < order.size(); i++) {
                take(order.get(i), before.get(i));
            }
            for (int c = 0; c < cover.hidden.length; c++) {
                if (cover.hidden[c] && prices.optional[c] && !cover.isUsed(c)) {
                    show(c);
                }
            }
        }
        return true;
    }

    /** One cell and a few that are hidden for the same secrets. */
    private BitSet choose(int[] candidates, List<Integer> shown) {
        int seed = candidates[random.nextInt(candidates.length)];
        shown.add(seed);
        BitSet concerned = new BitSet();
        Arrays.stream(cover.usersOf(seed)).forEach(concerned::set);
        int more = random.nextInt(4);
        for (int i = 0; i < more && !concerned.isEmpty(); i++) {
            int[] users = concerned.stream().toArray();
            int[] cells = cover.witness[users[random.nextInt(users.length)]].cells;
            int cell = cells[random.nextInt(cells.length)];
            if (prices.optional[cell] && cover.hidden[cell] && !shown.contains(cell)) {
                shown.add(cell);
                Arrays.stream(cover.usersOf(cell)).forEach(concerned::set);
            }
        }
        return concerned;
    }

    private void meet(int t, Change before) {
        Task task = tasks.get(t);
        Optional<Change> known =
                pool.meeting(
                        task.demand(),
                        change -> change.within(cover.hidden) && task.knowledge().allows(change));
        if (known.isPresent()) {
            take(t, known.get());
            return;
        }
        long work = exchanges.work();
        Optional<Change> found = exchanges.find(task.demand(), task.knowledge(), price);
        effort.spend((exchanges.work() - work) / Exchanges.CELLS_PER_TICK + 1);
        if (found.isPresent()) {
            pool.add(found.get());
        }
        take(t, found.isPresent() && priceOf(found.get()) < priceOf(before) ? found.get() : before);
    }

    private long priceOf(Change change) {
        long sum = 0;
        for (int cell : change.cells) {
            sum += price[cell];
        }
        return sum;
    }

    private void take(int t, Change change) {
        cover.assign(t, change);
        for (int cell : change.cells) {
            if (!cover.hidden[cell]) {
                cover.hidden[cell] = true;
                cost += prices.milli[cell];
                price[cell] = 0;
            }
        }
    }

    private void show(int cell) {
        cover.hidden[cell] = false;
        cost -= prices.milli[cell];
        setPrice(cell);
    }
}
