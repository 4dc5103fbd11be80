package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Improves a pattern without a solver, thousands of times a second: a few hidden cells are shown
 * again, and every secret that needed them gets another {@linkplain Exchanges exchange}, at the
 * least further cost. What is not dearer than before is kept.
 */
final class ExchangeSearch {

    private static final int MOST_TASKS = 120;

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
    private final long astray;
    private Cover cover;

    /** The hidden cells that may be shown, in no order, and where each stands among them. */
    private final int[] hidden;

    private final int[] hiddenAt;
    private int hiddenSize;
    private long cost;

    ExchangeSearch(Deviations system, Prices prices, List<Task> tasks, Effort effort) {
        this.prices = prices;
        this.tasks = tasks;
        this.effort = effort;
        exchanges = new Exchanges(system);
        usual = prices.usual();
        astray = (long) (ASTRAY * prices.mean());
        pool = new WitnessPool(system.cells());
        noise = new long[system.cells()];
        price = new long[system.cells()];
        hidden = new int[system.cells()];
        hiddenAt = new int[system.cells()];
    }

    /**
     * Improves the pattern in place until so many ticks are spent or the cost reaches the bound.
     *
     * @param heat how many cells dearer a step may be in the beginning; in the end it must not be
     */
    void improve(
            Cover start, long ticks, double bound, double heat, Neighbourhoods.Listener progress) {
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
            if (!step((long) (left * heat * prices.mean()))) {
                break;
            }
            if (cost < bestCost) {
                bestCost = cost;
                best = cover.copy();
            } else if (cost > bestCost + astray) {
                cover.become(best);
                cost = bestCost;
                reset();
            }
        }
        start.become(best);
    }

    private void showUnused() {
        for (int c = 0; c < cover.hidden.length; c++) {
            cover.hidden[c] &= !prices.optional[c] || cover.isUsed(c);
        }
        reset();
    }

    private void drawNoise() {
        for (int c = 0; c < noise.length; c++) {
            noise[c] = (long) (usual[c] * 0.3 * random.nextDouble());
        }
        resetPrices();
    }

    private void reset() {
        resetPrices();
        hiddenSize = 0;
        for (int c = 0; c < cover.hidden.length; c++) {
            if (cover.hidden[c] && prices.optional[c] && prices.milli[c] > 0) {
                hiddenAt[c] = hiddenSize;
                hidden[hiddenSize++] = c;
            }
        }
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
        if (hiddenSize == 0) {
            return false;
        }
        List<Integer> shown = new ArrayList<>();
        List<Integer> order = choose(shown);
        effort.spend(10 + 5L * order.size());
        if (order.isEmpty() || order.size() > MOST_TASKS) {
            return true;
        }
        Collections.shuffle(order, random);
        List<Change> before = order.stream().map(t -> cover.witness[t]).toList();
        long costBefore = cost;
        order.forEach(cover::release);
        showUnused(before);
        long forbidden = random.nextInt(4) == 0 ? 0 : Exchanges.CLOSED;
        shown.forEach(cell -> price[cell] += forbidden);
        for (int i = 0; i < order.size() && cost <= costBefore + tolerance; i++) {
            meet(order.get(i), before.get(i));
        }
        shown.forEach(this::setPrice);
        if (cost > costBefore + tolerance) {
            List<Change> tried =
                    order.stream().map(t -> cover.witness[t]).filter(Objects::nonNull).toList();
            order.forEach(cover::release);
            for (int i = 0; i < order.size(); i++) {
                take(order.get(i), before.get(i));
            }
            showUnused(tried);
        }
        return true;
    }

    private void showUnused(List<Change> changes) {
        for (Change change : changes) {
            for (int cell : change.cells) {
                if (cover.hidden[cell] && prices.optional[cell] && !cover.isUsed(cell)) {
                    show(cell);
                }
            }
        }
    }

    /**
     * Chooses one cell and a few that are hidden for the same secrets.
     *
     * @param shown receives the cells
     * @return the tasks that need them
     */
    private List<Integer> choose(List<Integer> shown) {
        int seed = hidden[random.nextInt(hiddenSize)];
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
        return concerned.stream().boxed().collect(Collectors.toCollection(ArrayList::new));
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
                if (prices.milli[cell] > 0) {
                    hiddenAt[cell] = hiddenSize;
                    hidden[hiddenSize++] = cell;
                }
            }
        }
    }

    private void show(int cell) {
        cover.hidden[cell] = false;
        cost -= prices.milli[cell];
        setPrice(cell);
        if (prices.milli[cell] > 0) {
            int last = hidden[--hiddenSize];
            hidden[hiddenAt[cell]] = last;
            hiddenAt[last] = hiddenAt[cell];
        }
    }
}
